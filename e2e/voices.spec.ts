import { manyArticles, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("every figure of the voices opens its sentences, and they lead to the point", async ({
  app,
  page,
  words,
}) => {
  await app.compareSample();
  await app.openVoices();
  const figure = app.voices
    .getByRole("button", { name: words.views.voices.figureOf("الكرملين", "") })
    .first();
  const heading = (await figure.getAttribute("aria-label")) ?? "";
  await figure.click();
  const evidence = page.getByRole("dialog", { name: heading });
  await expect(evidence.getByRole("blockquote").first()).toBeVisible();
  const texts = SAMPLE.map(({ content }) => String(content).replace(/\s+/g, ""));
  for (const quote of await evidence.getByRole("blockquote").allTextContents())
    expect(texts.some((text) => text.includes(quote.replace(/\s+/g, "")))).toBe(true);

  await page.keyboard.press("Escape");
  await expect(evidence).toHaveCount(0);
  await expect(figure).toBeFocused();

  await figure.click();
  const point = evidence.getByRole("button", { name: new RegExp(words.views.point(1).replace("1", "\\d")) });
  await point.first().click();
  await expect(app.nextPoint).toBeVisible();
});

test("two voices become one, which can be undone and travels with the link", async ({
  app,
  page,
  words,
  browser,
}) => {
  await app.compareSample();
  await app.openVoices();
  const kremlin = app.button(words.views.voices.menu("الكرملين"));
  const ministry = app.button(words.views.voices.menu("وزارة الدفاع الروسية"));
  await expect(ministry).toBeVisible();
  await kremlin.click();
  await page.getByRole("menuitem", { name: "وزارة الدفاع الروسية" }).first().click();
  await expect(ministry).toHaveCount(0);
  await app.compared();
  await expect(app.voices.getByRole("status")).toHaveText(words.views.voices.corrected(1));

  const link = await app.shareLink();
  await page.keyboard.press("Escape");
  const other = await browser.newPage({ locale: words.direction === "rtl" ? "ar" : "en" });
  await other.goto(link);
  await expect(other.getByRole("button", { name: words.views.voices.menu("الكرملين") })).toBeVisible();
  await expect(
    other.getByRole("button", { name: words.views.voices.menu("وزارة الدفاع الروسية") }),
  ).toHaveCount(0);
  await other.close();

  await app.undo();
  await expect(ministry).toBeVisible();
});

test("a reader sets the voice of a point's words", async ({ app, page, words }) => {
  await app.compareSample();
  await app.matrix.getByRole("gridcell", { name: "الكرملين" }).first().click();
  const menu = app.card.getByRole("button", { name: words.views.voices.setName("") }).first();
  await menu.click();
  await page.getByRole("menuitemradio", { name: words.views.ownText }).click();
  await expect(app.card.getByText(words.views.voices.setBy).first()).toBeVisible();
  await app.compared();
  await menu.click();
  await page.getByRole("menuitem", { name: words.views.voices.asFound }).click();
  await expect(app.card.getByText(words.views.voices.setBy)).toHaveCount(0);
});

test("a voice's points are the ones that are left in the points view", async ({ app, words }) => {
  await app.compareSample();
  await app.openVoices();
  const [shows = ""] = words.views.voices.pointsOf("الكرملين", 12).split("12");
  const points = app.voices.getByRole("button", { name: shows });
  const label = (await points.first().innerText()).trim();
  await points.first().click();
  await expect(app.matrix).toBeVisible();
  await expect(app.page.getByText(words.views.points.clear)).toBeVisible();
  expect(label).toBe(words.views.points.every((await app.pointTexts()).length));
});

test("articles in which nobody speaks say so", async ({ app, words }) => {
  await app.compare(
    manyArticles(2).map(({ name }, i) => ({ name, content: `المطر ${String(i)} غزير اليوم في المدينة.` })),
  );
  await app.openVoices();
  await expect(app.voices.getByText(words.views.voices.empty)).toBeVisible();
});
