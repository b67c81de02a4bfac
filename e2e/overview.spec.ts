import { ONE_EVENT, SAMPLE, textsIn } from "./support/files.ts";
import { expect, SIGLA, test } from "./support/test.ts";

test("every count of the overview leads to its points", async ({ app, words }) => {
  await app.compare(SAMPLE);
  const counts = app.overview.getByRole("list", { name: words.views.overview.counts });
  for (const group of ["all", "some", "one"]) {
    await app.openOverview();
    const count = counts.getByRole("button", { name: words.views.points.groups[group] ?? "" });
    const figure = Number(/\d+/.exec(await count.innerText())?.[0]);
    expect(figure).toBeGreaterThan(0);
    await count.click();
    await expect(app.matrix.getByRole("rowheader")).toHaveCount(figure);
  }
});

test("a figure of the heat map shows the sentences of both outlets, and closing returns to it", async ({
  app,
  page,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openOverview();
  const cells = app.overview.getByRole("grid").locator("[role=gridcell][aria-label]");
  await expect(cells).toHaveCount(3);
  const cell = cells.first();
  const shared = Number(await cell.innerText());
  await cell.click();
  const dialog = page.getByRole("dialog");
  const first = dialog.getByRole("heading", { level: 3 }).first();
  await expect(first).toContainText(String(shared));
  const texts = ONE_EVENT.map(({ content }) => String(content).replace(/\s+/g, " "));
  const quotes = await dialog.getByRole("blockquote").allTextContents();
  expect(quotes.length).toBeGreaterThan(shared);
  for (const quote of quotes)
    expect(texts.some((text) => text.includes(quote.replace(/\s+/g, " ")))).toBe(true);
  await expect(dialog.getByText(SIGLA[language][0], { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(cell).toBeFocused();
});

test("the heat map is one stop for the Tab key, and its arrows follow the eye @languages", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  await app.button(words.tray.takeInAll(2)).click();
  await app.compared();
  await app.openOverview();
  const grid = app.overview.getByRole("grid");
  await expect(grid.locator("[tabindex='0']")).toHaveCount(1);
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(words.direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  const [third, second] = [grid.getByRole("row").nth(3), 1];
  const cell = third.locator("[role=gridcell][aria-label]").nth(second);
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("blockquote").first()).toBeVisible();
});

test("a mark on an article's strip opens the words of its point, by press and by key @languages", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  await app.openOverview();
  const strip = app.overview.getByRole("listbox", {
    name: words.views.overview.stripOf(SIGLA[language][0]),
  });
  const marks = strip.getByRole("option");
  expect(await marks.count()).toBeGreaterThan(5);
  await marks.nth(2).click();
  await expect(app.card.getByRole("blockquote").first()).toBeVisible();
  const heading = await app.card.getByRole("heading", { level: 2 }).innerText();
  await page.keyboard.press("Escape");
  await expect(app.card).toHaveCount(0);
  await strip.focus();
  await page.keyboard.press("Home");
  const forward = words.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  for (const key of [forward, forward, "Enter"]) await page.keyboard.press(key);
  await expect(app.card.getByRole("heading", { level: 2 })).toHaveText(heading);
});

test("marks lie in the order of the text from the edge at which the language begins @languages", async ({
  app,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await app.openOverview();
  const starts = await app.overview
    .getByRole("listbox", { name: words.views.overview.stripOf("").slice(0, 5) })
    .first()
    .getByRole("option")
    .evaluateAll((all) =>
      all.map((mark) => mark.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const rtl = words.direction === "rtl";
  const edges = starts.map(([left = 0, right = 0]) => (rtl ? -right : left));
  expect(edges).toEqual([...edges].sort((a, b) => a - b));
});

test("the differences to look at first open their point, with the sentences of all outlets that have it", async ({
  app,
  page,
  words,
}) => {
  await app.compare(textsIn("gold/dev/ar-ceasefire"));
  await app.openOverview();
  const first = app.overview.getByRole("region", { name: words.views.overview.first });
  const differences = first.getByRole("button");
  expect(await differences.count()).toBeGreaterThanOrEqual(3);
  // The point that outlets put into different mouths stands in the accounts of both.
  await differences.first().click();
  await expect(app.card.getByRole("blockquote")).not.toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(differences.first()).toBeFocused();
});

test("an outlet is named in the overview where it stands", async ({ app, words, language }) => {
  await app.compare(ONE_EVENT);
  await app.openOverview();
  const field = app.overview.getByRole("textbox", { name: words.outlets.name(SIGLA[language][1]) });
  await field.fill("بلدي نيوز");
  await field.press("Enter");
  await app.tab("points").click();
  await expect(app.matrix.getByRole("columnheader", { name: "بلدي نيوز" })).toBeVisible();
});

test("on a phone the overview has no sideways scrolling, and each outlet shows its strip @phone", async ({
  app,
  page,
}) => {
  await app.compare(ONE_EVENT);
  await app.openOverview();
  await expect(app.overview.getByRole("listbox")).toHaveCount(6);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
