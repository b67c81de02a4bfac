import { manyArticles, ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, SIGLA, statesOf, test } from "./support/test.ts";

test("the matrix runs with the line of writing, and its arrows follow the eye @languages", async ({
  app,
  page,
  language,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const rtl = words.direction === "rtl";
  const left = async (index: number) => {
    const box = await app.matrix.getByRole("columnheader").nth(index).boundingBox();
    return box?.x ?? 0;
  };
  // The point first, then the outlets, from where reading begins.
  const places = [await left(0), await left(1), await left(2), await left(3)];
  expect(places).toEqual([...places].sort((a, b) => (rtl ? b - a : a - b)));
  await expect(app.matrix.getByRole("columnheader").nth(1)).toContainText(SIGLA[language][0]);

  const row = app.matrix.getByRole("row").nth(2);
  await row.getByRole("gridcell").first().focus();
  await page.keyboard.press(rtl ? "ArrowLeft" : "ArrowRight");
  await expect(row.getByRole("gridcell").nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(row.getByRole("gridcell").last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(row.getByRole("rowheader")).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(app.matrix.getByRole("gridcell").last()).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(app.matrix.getByRole("columnheader").first()).toBeFocused();

  await app.matrix.getByRole("row").nth(3).getByRole("gridcell").nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(app.nextPoint).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.matrix.getByRole("row").nth(3).getByRole("gridcell").nth(1)).toBeFocused();
});

test("with twelve outlets heads and points stay in sight while the matrix is scrolled both ways @languages", async ({
  app,
  page,
  words,
}) => {
  await app.compare(manyArticles(12));
  const [head, point] = [
    app.matrix.getByRole("columnheader").nth(1),
    app.matrix.getByRole("rowheader").nth(3),
  ];
  const side = async () => {
    const box = await point.boundingBox();
    return Math.round((words.direction === "rtl" ? 1366 - (box?.x ?? 0) - (box?.width ?? 0) : box?.x) ?? 0);
  };
  const before = await side();
  await app.matrix.getByRole("row").nth(4).getByRole("gridcell").last().focus();
  expect(await side(), "the points stand still sideways").toBe(before);
  await expect(head).not.toBeInViewport();
  await page.keyboard.press("Control+End");
  const last = app.matrix.getByRole("columnheader").last();
  await expect(last, "the heads stay in sight").toBeInViewport();
  await expect(app.matrix.getByRole("gridcell").last()).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, "the page itself does not scroll sideways").toBeLessThanOrEqual(0);
});

test("each cell says outlet, state, voice and position, and each row and column has its head", async ({
  app,
  language,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const { ladder, views } = words;
  const states = statesOf(words);
  for (const name of await app.cellNames()) {
    expect(SIGLA[language]).toContain(name.split(/[;؛,،]/u)[0]);
    const state = states.find((one) => name.includes(one)) ?? "";
    expect(state, name).not.toBe("");
    if (state === ladder.notFound || state === ladder.possible) continue;
    expect(name).toMatch(new RegExp(`${views.ownText}|${views.saidBy("").slice(0, 3)}`, "u"));
    expect(name).toMatch(/\d+\D+\d+$/u);
  }
  const rows = await app.matrix.getByRole("rowheader").count();
  expect(await app.matrix.getAttribute("aria-rowcount")).toBe(String(rows + 1));
  await expect(app.matrix.getByRole("gridcell")).toHaveCount(rows * 3);
});

test("an outlet is named, moved, put away and set apart from the head of its column, by keyboard", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const heads = app.matrix.getByRole("columnheader");
  const choose = async (entry: string) => {
    await page.keyboard.press("Enter");
    await page
      .getByRole("menuitem", { name: entry })
      .or(page.getByRole("menuitemradio", { name: entry }))
      .press("Enter");
  };
  await heads.nth(1).getByRole("button").focus();
  await choose(words.views.points.rename);
  await expect(heads.nth(1).getByRole("textbox")).toBeFocused();
  await page.keyboard.type("الشرق الأوسط");
  await page.keyboard.press("Enter");
  await expect(heads.nth(1)).toContainText("الشرق الأوسط");
  await expect(heads.nth(1).getByRole("button")).toBeFocused();

  await page.keyboard.press("Shift+ArrowLeft");
  await expect(heads.nth(2)).toContainText("الشرق الأوسط");
  await expect(heads.nth(2).getByRole("button")).toBeFocused();
  await choose(words.views.points.earlier);
  await expect(heads.nth(1)).toContainText("الشرق الأوسط");

  await choose(words.views.points.putAway);
  await expect(heads).toHaveCount(3);
  await expect(heads.filter({ hasText: "الشرق الأوسط" })).toHaveCount(0);
  await page.reload();
  await app.compared();
  await expect(heads, "put away after a reload").toHaveCount(3);
  await app.button(words.views.points.away(["أ"])).click();
  await expect(heads).toHaveCount(4);

  await heads.nth(3).getByRole("button").focus();
  await choose(words.outlets.setApart);
  await expect(heads).toHaveCount(3);
});

test("points come as one outlet tells them, with what it does not have under its own heading", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await app.button(words.views.points.display).click();
  await page.getByText(words.views.points.orderAs("ب"), { exact: true }).click();
  const rows = app.matrix.getByRole("row");
  const heading = await rows
    .filter({ hasText: words.views.points.missingIn("ب") })
    .evaluate((row) => [...document.querySelectorAll("[role=row]")].indexOf(row));
  const states = await app.matrix
    .getByRole("gridcell", { name: /^ب/u })
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label") ?? ""));
  const told = states.slice(0, heading - 1).map((name) => Number(/(\d+)\D+\d+$/u.exec(name)?.[1]));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  for (const name of states.slice(heading - 1))
    expect(name).toMatch(new RegExp(`${words.ladder.notFound}|${words.ladder.possible}`, "u"));
});

test("a search finds words outside the points as well, and leads to them in the reader", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  // A headline of another article that stands among the related links of one page.
  await page.getByRole("searchbox").fill("Over 9000");
  await expect(page.getByRole("status").filter({ hasText: words.views.points.none })).toBeVisible();
  const hit = page.getByRole("listitem").filter({ hasText: "Over 9000" }).getByRole("button");
  await hit.click();
  await expect(app.reader).toBeVisible();
  await expect(app.column("ب")).toContainText("Over 9000");
});

test("a search does not mind how Arabic is spelled", async ({ app, page }) => {
  await app.compare(ONE_EVENT);
  const search = page.getByRole("searchbox");
  await search.fill("سورية");
  const found = await app.pointTexts();
  await search.fill("سوريه");
  expect(await app.pointTexts()).toEqual(found);
  expect(found.length).toBeGreaterThan(0);
});

test("on a phone the points are a list, and the filters a sheet @phone", async ({ app, page, words }) => {
  await app.compare(SAMPLE);
  await app.tab("points").click();
  await expect(app.matrix).toHaveCount(0);
  const points = page.getByRole("heading", { level: 3 });
  const all = await points.count();
  const first = await points.first().boundingBox();
  expect(first?.y ?? 999, "the first point is high on the screen").toBeLessThan(360);
  await app.button(words.views.points.filters).click();
  const sheet = page.getByRole("dialog", { name: words.views.points.filters });
  await sheet.getByRole("button", { name: words.views.points.quoted }).click();
  await app.button(words.views.points.done).click();
  await expect(sheet).toHaveCount(0);
  expect(await points.count()).toBeLessThan(all);
  await app.button(words.views.points.remove(words.views.points.quoted)).click();
  await expect(points).toHaveCount(all);
});
