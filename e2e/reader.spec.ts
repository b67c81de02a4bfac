import type { Locator } from "@playwright/test";
import { ONE_EVENT } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

/** How far apart, in CSS pixels, the first lines of one point may stand. */
const LEVEL_PX = 40;

const numberPressed = (column: Locator): Locator => column.getByRole("button", { pressed: true });

const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? Infinity;

test("each column holds its file byte for byte @languages", async ({ app, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  for (const [i, { content }] of ONE_EVENT.entries()) {
    const column = app.column(SIGLA[language][i] ?? "");
    expect(await column.evaluate((element) => element.textContent)).toBe(content);
  }
});

test("choosing a point brings its counterparts to the same height", async ({ app, words, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const [first, ...others] = SIGLA[language].slice(0, 3);
  const column = app.column(first ?? "");
  const everywhere = words.views.reader.number(0, others, []).split("0")[1] ?? "";
  const numbers = column.getByRole("button", { name: new RegExp(`${everywhere}$`) });
  const count = await numbers.count();
  expect(count, "points that all three have").toBeGreaterThanOrEqual(3);
  for (let i = 0; i < Math.min(count, 6); i++) {
    await numbers.nth(i).click();
    for (const other of others) {
      const counterpart = numberPressed(app.column(other)).first();
      await expect
        .poll(async () => Math.abs((await topOf(counterpart)) - (await topOf(numbers.nth(i)))))
        .toBeLessThanOrEqual(LEVEL_PX);
    }
  }
  await app.button(words.views.reader.back).click();
  await expect(app.button(words.views.reader.back)).toHaveCount(0);
});

test("a click on the words themselves chooses their point", async ({ app, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const column = app.column(SIGLA[language][0]);
  await column.getByText("وأطلع بوتين").first().click();
  await expect(numberPressed(column)).not.toHaveCount(0);
});

test("a column without the point says so and stays where it was", async ({ app, words, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const column = app.column(SIGLA[language][0]);
  const missing = SIGLA[language][1];
  const other = app.column(missing);
  await other.evaluate((element) => {
    element.scrollTop = 50;
  });
  const notIn = words.views.reader.number(0, [], [missing]).split("؛ ").at(-1) ?? "";
  await column.getByRole("button", { name: notIn }).first().click();
  const note = app.reader.getByText(words.views.reader.notFound).first();
  await expect(note).toBeVisible();
  expect(await other.evaluate((element) => element.scrollTop)).toBe(50);
});

test("words of the page that are not the article are greyed and can be counted again", async ({
  app,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const before = await app.pointTexts();
  await app.openReader();
  const countIt = app.reader.getByRole("button", { name: words.views.reader.countItName });
  const passages = await countIt.count();
  expect(passages).toBeGreaterThan(0);
  const colours = await countIt.first().evaluate((button) => {
    const furniture = button.parentElement;
    const article = furniture?.closest("[lang]");
    return [furniture, article].map((element) => element && getComputedStyle(element).color);
  });
  expect(colours[0]).not.toBe(colours[1]);

  await countIt.first().click();
  await app.compared();
  await expect(countIt).toHaveCount(passages - 1);
  await app.button(words.header.undo).click();
  await app.compared();
  await expect(countIt).toHaveCount(passages);
  await app.tab("points").click();
  expect(await app.pointTexts()).toEqual(before);
});
