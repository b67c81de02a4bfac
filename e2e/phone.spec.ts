import { ONE_EVENT } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("on a phone the points are a list; a tap opens the words, and going back returns to the list @phone", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await expect(app.matrix).toHaveCount(0);
  const titles = page.getByRole("heading", { level: 3 }).getByRole("button");
  await titles.nth(3).tap();
  const card = page.getByRole("dialog");
  await expect(card.getByRole("blockquote").first()).toBeVisible();
  await expect(page.getByText(words.views.card.of(4, await titles.count()))).toBeVisible();
  await app.nextPoint.tap();
  await page.goBack();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(titles.nth(3)).toBeInViewport();
});

test("controls are large enough for a finger @screens", async ({ app, page }) => {
  await app.compare(ONE_EVENT);
  const small = await page.getByRole("button").evaluateAll((all) =>
    all.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      const shown = width > 0 && height > 0;
      return shown && (width < 24 || height < 24) ? [button.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(small).toEqual([]);
});

test("a view that the reader comes back to is where they left it, a new one at its beginning @phone", async ({
  app,
  page,
}) => {
  await app.compare(ONE_EVENT);
  const titles = page.getByRole("heading", { level: 3 });
  await titles.nth(12).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => Math.round(scrollY));
  expect(place).toBeGreaterThan(300);
  await app.tab("wording").evaluate((tab: HTMLElement) => {
    tab.click();
  });
  await expect(titles.nth(12)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await app.tab("points").click();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
});
