import type { Locator } from "@playwright/test";
import { manyArticles, ONE_EVENT, SAMPLE, sampleFiles, OUTLET_OF_001 } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

/** How far apart, in CSS pixels, the first lines of one point may stand. */
const LEVEL_PX = 40;

const numberPressed = (column: Locator): Locator => column.getByRole("button", { pressed: true });

const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? Infinity;

test("each column holds its file byte for byte", async ({ app, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  for (const [i, { content }] of ONE_EVENT.entries()) {
    const column = app.column(SIGLA[language][i] ?? "");
    expect(await column.evaluate((element) => element.textContent)).toBe(content);
  }
});

/** Scroll positions of columns. */
const scrollTops = (columns: readonly Locator[]): Promise<number[]> =>
  Promise.all(columns.map((column) => column.evaluate((element) => element.scrollTop)));

test("choosing a point brings its counterparts to the same height, and the way back restores the columns", async ({
  app,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const sigla = SIGLA[language].slice(0, 3);
  const columns = sigla.map((siglum) => app.column(siglum));
  const [column, ...others] = columns as [Locator, ...Locator[]];
  const everywhere = words.views.reader.number(0, sigla.slice(1), [], []).split("0")[1] ?? "";
  const numbers = column.getByRole("button", { name: new RegExp(`${everywhere}$`) });
  const count = await numbers.count();
  expect(count, "points that all three have").toBeGreaterThanOrEqual(3);
  for (let i = 0; i < Math.min(count, 6); i++) {
    // A point may have two numbers in one column, and that of a chosen point would open its card.
    if ((await numbers.nth(i).getAttribute("aria-pressed")) === "true")
      await column.getByRole("button", { name: /\d/, pressed: false }).first().click();
    const before = await scrollTops(columns);
    const top = await topOf(numbers.nth(i));
    await numbers.nth(i).click();
    for (const other of others) {
      const distances = async () => {
        const chosen = await topOf(numbers.nth(i));
        const tops = await Promise.all((await numberPressed(other).all()).map(topOf));
        return Math.min(...tops.map((one) => Math.abs(one - chosen)));
      };
      await expect.poll(distances).toBeLessThanOrEqual(LEVEL_PX);
    }
    await expect(app.card, "the text does not run anew").toHaveCount(0);
    if (i > 0) continue;
    await app.button(words.views.reader.back).click();
    expect(await scrollTops(columns)).toEqual(before);
    expect(await topOf(numbers.nth(i))).toBeCloseTo(top, 0);
    await expect(app.button(words.views.reader.back)).toHaveCount(0);
    await numbers.last().click();
  }
});

test("the number of the point that is shown opens its card, and closing it returns there", async ({
  app,
  page,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const number = app.column(SIGLA[language][0]).getByRole("button", { name: /\d/ }).nth(2);
  await number.click();
  await number.click();
  await expect(app.nextPoint).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.card).toHaveCount(0);
  await expect(number).toBeFocused();
});

test("the keyboard goes from number to number and across the columns, and the columns come along", async ({
  app,
  page,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const [column, beside] = [app.column(SIGLA[language][0]), app.column(SIGLA[language][1])];
  await column.focus();
  await page.keyboard.press("Tab");
  const numbers = column.getByRole("button", { name: /\d/ });
  await expect(numbers.first()).toBeFocused();
  await expect(numberPressed(column)).not.toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(numbers.nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
  await expect(numberPressed(beside).and(page.locator("*:focus"))).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(app.nextPoint).toBeVisible();
});

test("words under the pointer are echoed where the others say the same, and nowhere else", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const echoed = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get("reader-echo") ?? [])] as Range[];
      return ranges.map(
        (range) => range.startContainer.parentElement?.closest("[role=region]")?.ariaLabel?.split(/[,،]/)[0],
      );
    });
  const said = app.column(SIGLA[language][0]).getByText("وأطلع بوتين").first();
  await said.hover();
  await expect.poll(echoed).toContain(SIGLA[language][1]);
  expect(await echoed()).not.toContain(SIGLA[language][0]);
  await app.tab("reader").hover();
  await expect.poll(echoed).toEqual([]);
  await expect(app.button(words.views.reader.back)).toHaveCount(0);
});

test("the strip beside a text leads to its parts by pointer and by key, and marks what is in view", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const siglum = SIGLA[language][0];
  const [column, strip] = [
    app.column(siglum),
    page.getByRole("scrollbar", { name: words.views.reader.strip(siglum) }),
  ];
  await expect(strip).toHaveAttribute("aria-valuenow", /^[0-9]$/);
  await strip.focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await scrollTops([column]))[0]).toBeGreaterThan(200);
  await expect(strip).toHaveAttribute("aria-valuenow", /^[5-9][0-9]$/);
  await page.keyboard.press("Home");
  await expect.poll(async () => (await scrollTops([column]))[0]).toBe(0);
  const { width, height } = (await strip.boundingBox()) ?? { width: 0, height: 0 };
  await strip.click({ position: { x: width / 2, y: height * 0.6 } });
  await expect.poll(async () => (await scrollTops([column]))[0]).toBeGreaterThan(100);
});

test("columns follow the one that is scrolled only where that is wanted", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const [column, other] = [app.column(SIGLA[language][0]), app.column(SIGLA[language][1])];
  const follow = page.getByRole("checkbox", { name: words.views.reader.follow });
  await expect(follow).not.toBeChecked();
  await column.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await scrollTops([column]))[0]).toBeGreaterThan(200);
  expect(await scrollTops([other])).toEqual([0]);
  await follow.check();
  await column.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await scrollTops([other]))[0]).toBeGreaterThan(0);
});

test("outlet, title and day are written from the head of a column, in one step of undo", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const { reader } = words.views;
  const named = words.views.outlet(SIGLA[language][1], OUTLET_OF_001);
  await app.reader.getByRole("button", { name: reader.menu(named) }).click();
  await page.getByRole("menuitem", { name: reader.edit }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.outlets.name(SIGLA[language][1])).fill("صحيفة الشرق");
  await dialog.getByLabel(reader.title).fill("بوتين وماكرون");
  await dialog.getByLabel(reader.date).fill("2018-04-13");
  await dialog.getByRole("button", { name: reader.save }).click();
  await expect(app.reader.getByRole("heading", { name: "صحيفة الشرق" })).toBeVisible();
  await expect(app.reader.getByText("بوتين وماكرون", { exact: true })).toBeVisible();
  await expect(app.reader.getByText("2018-04-13")).toBeVisible();
  await app.button(words.header.undo).first().click();
  await expect(app.reader.getByText("2018-04-13")).toHaveCount(0);
  await expect(app.reader.getByRole("heading", { name: "صحيفة الشرق" })).toHaveCount(0);
});

test("a column that was put away comes back by its letter", async ({ app, page, words, language }) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const siglum = SIGLA[language][1];
  const { reader } = words.views;
  const named = words.views.outlet(siglum, OUTLET_OF_001);
  await app.reader.getByRole("button", { name: reader.menu(named) }).click();
  await page.getByRole("menuitem", { name: reader.putAway }).click();
  await expect(app.column(siglum)).toHaveCount(0);
  await app.reader.getByRole("button", { name: reader.bringBack(named) }).click();
  await expect(app.column(siglum)).toBeVisible();
});

test("words of the page in Latin letters do not turn an Arabic article round", async ({ app, language }) => {
  const articles = sampleFiles("002");
  const again = articles.map(({ content }) => ({
    name: "again.txt",
    content: `${String(content)}\nنسخة ثانية.`,
  }));
  await app.compare([...articles, ...again]);
  await app.openReader();
  const line = app.column(SIGLA[language][0]).getByText("The post").first();
  expect(await line.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});

test("what was said of the return of the group is found in the outlet that puts it in a sentence of its own", async ({
  app,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const [first, third] = [app.column(SIGLA[language][0]), app.column(SIGLA[language][2])];
  await first.getByText("ومنع عودة").first().click();
  await expect(numberPressed(first)).not.toHaveCount(0);
  await expect(numberPressed(third)).not.toHaveCount(0);
  await expect(app.reader.getByText(words.views.reader.notFound)).toHaveCount(0);
});

test("at twelve articles the columns that are asked for stand side by side", async ({
  app,
  words,
  language,
}) => {
  await app.compare(manyArticles(12));
  await app.openReader();
  const chips = app.reader.getByRole("group", { name: words.views.reader.columns }).getByRole("button");
  await expect(chips).toHaveCount(12);
  await chips.last().click();
  await expect(chips.last()).toHaveAttribute("aria-pressed", "true");
  await expect(app.column(SIGLA[language][0])).toBeVisible();
});

test("on a phone a tapped sentence brings the others' words in a sheet, and leads to them @phone", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const [own, other] = SIGLA[language];
  const sentence = app.column(own).getByText("وأطلع بوتين").first();
  await sentence.tap();
  const sheet = page.getByRole("region", { name: words.views.reader.sheet });
  await expect(sheet.getByRole("blockquote").first()).toBeVisible();
  const above = async () => (await topOf(sentence)) < (await topOf(sheet));
  await expect.poll(above, "the tapped words stay in view").toBe(true);
  await sheet
    .getByRole("button", { name: words.views.reader.readThere(other) })
    .first()
    .tap();
  await expect(app.column(other)).toBeVisible();
  await expect(numberPressed(app.column(other)).first()).toBeVisible();
  await sheet.getByRole("button", { name: words.views.reader.openPoint }).tap();
  await expect(app.nextPoint).toBeVisible();
});

test("the reader opens with the tabs whole above its columns, which end with the window", async ({
  app,
  language,
}) => {
  await app.compare(SAMPLE);
  await app.openReader();
  await expect(app.tab("reader")).toBeInViewport({ ratio: 1 });
  const column = app.column(SIGLA[language][0]);
  const left = await column.evaluate((element) => innerHeight - element.getBoundingClientRect().bottom);
  expect(Math.abs(left)).toBeLessThan(1);
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
  const notIn = words.views.reader.number(0, [], [], [missing]).split("؛ ").at(-1) ?? "";
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
  await app.button(words.header.undo).first().click();
  await app.compared();
  await expect(countIt).toHaveCount(passages);
  await app.tab("points").click();
  expect(await app.pointTexts()).toEqual(before);
});
