import { textsIn } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

/** One event in Arabic, English, French and Russian, and an article about another one. */
const LANGUAGES = textsIn("gold/cross/x-call");

test("a point in four languages is never called the same words, and says what it shares in the reader's language", async ({
  app,
  page,
  words,
}) => {
  const { ladder, views } = words;
  await app.compare(LANGUAGES);
  await app.tab("points").click();
  await expect(app.cellsThat("across").first()).toBeVisible();
  expect((await app.cellNames()).filter((name) => name.includes(ladder.same))).toEqual([]);

  // The point in which an Arabic article and others meet stands in Arabic.
  const row = app.matrix.getByRole("row").filter({ has: page.getByText("القمح", { exact: false }) });
  await row.getByRole("gridcell", { name: ladder.across }).first().click();
  const meanings = app.card.getByText(views.card.sharedMeanings);
  await expect(meanings.first()).toBeVisible();
  await expect(app.card.getByText("(القمح)").first()).toBeVisible();
  await expect(app.card.locator("blockquote[lang=ru] mark, blockquote[lang=en] mark").first()).toBeVisible();
  await expect(app.card.getByText(views.translation.machine)).toHaveCount(0);
  // How sure the match is, is said of matches between two languages.
  const [ofTwo = ""] = views.card.checked.twoLanguages("", 0, 0).split(".");
  await app.card.getByText(views.card.why).first().click();
  await expect(app.card.getByText(ofTwo, { exact: false }).first()).toBeVisible();

  await app.openReader();
  await expect(app.reader.getByText(views.card.sharedMeanings).first()).toBeVisible();
  const marked = await page.evaluate(() => {
    const highlight = CSS.highlights.get("reader-shared");
    return [...(highlight ?? [])].map((range) => (range as Range).toString());
  });
  expect(marked).toEqual(expect.arrayContaining(["wheat"]));
});

test("the browser's translator is offered where there is one, used when asked, and marked", async ({
  app,
  page,
  words,
}) => {
  const { translation } = words.views;
  await page.addInitScript(() => {
    const asked: string[] = [];
    const Translator = {
      availability: () => Promise.resolve("downloadable"),
      create: ({ sourceLanguage }: { sourceLanguage: string }) => {
        asked.push(sourceLanguage);
        return Promise.resolve({ translate: (text: string) => Promise.resolve(`ترجمة: ${text}`) });
      },
    };
    Object.assign(globalThis, { Translator, asked });
  });
  await app.compare(LANGUAGES);
  await app.tab("points").click();
  await app.cellsThat("across").first().click();
  const offer = app.card.getByRole("button", { name: translation.askAndGet }).first();
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([]);
  await offer.click();
  await expect(app.card.getByText(/^ترجمة: /)).toHaveCount(1);
  await expect(app.card.getByText(translation.machine)).toBeVisible();
});

test("in a browser without a translator none is offered", async ({ app, page, words }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Translator");
  });
  await app.compare(LANGUAGES);
  await app.tab("points").click();
  await app.cellsThat("across").first().click();
  await expect(app.card.getByText(words.views.card.sharedMeanings).first()).toBeVisible();
  await expect(app.card.getByRole("button", { name: words.views.translation.ask })).toHaveCount(0);
});
