import { SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
const TEXTS = SAMPLE.map(({ content }) => collapse(String(content)));

test("a cell opens the card with the exact sentences, the marked words, the voice and the reasons @languages", async ({
  app,
  words,
}) => {
  await app.compareSample();
  await app.cellsThat("reworded").first().click();
  const quotes = app.card.getByRole("blockquote");
  expect(await quotes.count()).toBeGreaterThanOrEqual(2);
  for (const quote of await quotes.allTextContents())
    expect(TEXTS.some((text) => text.includes(collapse(quote)))).toBe(true);
  await expect(app.card.locator("blockquote mark").first()).toBeVisible();
  await expect(app.card.getByText(words.views.card.against)).toBeVisible();

  const why = app.card.getByText(words.views.card.why).first();
  await why.click();
  await expect(app.card.getByText(words.views.card.sharedWords).first()).toBeVisible();
  await expect(app.card.getByText(/\d\s*%/).first()).toBeVisible();
});

test("a point in a voice names the voice and its reporting words", async ({ app, words }) => {
  await app.compareSample();
  await app.matrix.getByRole("gridcell", { name: "الكرملين" }).first().click();
  await expect(app.card).toContainText("الكرملين");
  await expect(app.card.getByText(`${words.views.card.cue}:`).first()).toBeVisible();
});

test("one outlet's point names the nearest sentence of the others", async ({ app, words }) => {
  await app.compareSample();
  await app.cellsThat("notFound").first().click();
  const nearest = app.card.getByText(words.views.card.nearest);
  const none = app.card.getByText(words.views.card.noNearest);
  await expect(nearest.or(none).first()).toBeVisible();
});

test("no automatic result is called omitted @languages", async ({ app, language }) => {
  await app.compareSample();
  await app.cellsThat("notFound").first().click();
  await expect(app.nextPoint).toBeVisible();
  const said = await app.page.evaluate(() => {
    const own = document.body.cloneNode(true) as HTMLElement;
    for (const article of own.querySelectorAll("[lang]:not([lang=''])")) article.remove();
    return own.textContent;
  });
  expect(said).not.toMatch(language === "ar" ? /أغفل|حذف|تجاهل/ : /omit|ignored|hid\b|censor/i);
});

test("the card leads to the points before and after, and closes to where it was opened", async ({
  app,
  words,
}) => {
  await app.compareSample();
  const cell = app.matrix.getByRole("gridcell").nth(4);
  await cell.click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const first = await heading.innerText();
  await app.nextPoint.click();
  await expect(heading).not.toHaveText(first);
  await app.button(words.views.card.previous).click();
  await expect(heading).toHaveText(first);
  await app.page.keyboard.press("Escape");
  await expect(app.card).toHaveCount(0);
});
