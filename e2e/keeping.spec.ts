import { SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("a reload brings back the comparison, the view, the open point and the names", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill("الشرق الأوسط");
  await name.press("Enter");
  await app.cellsThat("reworded").first().click();
  const heading = app.card.getByRole("heading", { level: 2 });
  const [point, points] = [await heading.innerText(), await app.pointTexts()];
  await page.reload();
  await app.compared();
  expect(await app.pointTexts()).toEqual(points);
  await expect(heading).toHaveText(point);
  await expect((await app.names()).first()).toHaveValue("الشرق الأوسط");
});

test("a new comparison can be left for the earlier one", async ({ app, page, words }) => {
  await app.compareSample();
  const points = await app.pointTexts();
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.header.fresh }).click();
  await page.getByRole("region", { name: words.kept.recent }).getByRole("button").first().click();
  await app.compared();
  expect(await app.pointTexts()).toEqual(points);
});
