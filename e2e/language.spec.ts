import { ONE_EVENT } from "./support/files.ts";
import { expect, MESSAGES, test } from "./support/test.ts";
import { App } from "./support/app.ts";

test("switching the language keeps the comparison, the names and the open card, and turns the page round @languages", async ({
  app,
  page,
  words,
  language,
}) => {
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill("الشرق");
  await name.press("Enter");
  await app.matrix.getByRole("gridcell").nth(1).click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const [point, points] = [await heading.innerText(), await app.pointTexts()];

  const other = language === "ar" ? "en" : "ar";
  await app.speak(other);
  const switched = new App(page, MESSAGES[other]);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(page.locator("html")).toHaveAttribute("dir", MESSAGES[other].direction);
  await expect(heading).toHaveText(point);
  await expect(switched.matrix.getByRole("columnheader", { name: "الشرق" })).toBeVisible();
  expect(stripMarks(await switched.pointTexts(), MESSAGES[other].views.points.figures)).toEqual(
    stripMarks(points, words.views.points.figures),
  );
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
});

/** The words of the interface inside the row headers differ from language to language. */
const stripMarks = (points: readonly string[], words: string): string[] =>
  points.map((point) => point.replace(words, "").replace(/\s+/g, " ").trim());

test("the points stand at the edge at which the language begins, and the outlets follow in its direction @languages", async ({
  app,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const heads = app.matrix.getByRole("columnheader");
  const xs = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().x));
  expect(xs).toHaveLength(4);
  const along = words.direction === "rtl" ? [...xs].sort((a, b) => b - a) : [...xs].sort((a, b) => a - b);
  expect(xs).toEqual(along);
  await expect(heads.first()).toHaveText(words.views.points.column);
});
