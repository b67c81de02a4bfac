import type { Page } from "@playwright/test";
import { App } from "./support/app.ts";
import { ONE_EVENT } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** How many points the line above them says are shown. */
const shownCount = async (page: Page, of: string): Promise<number> =>
  Number(/\d+/u.exec(await page.getByRole("status").filter({ hasText: of }).innerText())?.[0]);

test("filters combine, their counts are the rows, and a reload or the address alone brings them back", async ({
  app,
  page,
  words,
}) => {
  const { points } = words.views;
  await app.compare(ONE_EVENT);
  await app.button(points.filters).click();
  const dialog = page.getByRole("dialog", { name: points.filters });
  const choose = async (name: string) => {
    const chip = dialog.getByRole("button", { name, exact: false }).first();
    const count = Number(/(\d+)\D*$/u.exec((await chip.getAttribute("aria-label")) ?? "")?.[1]);
    await chip.click();
    await expect(app.matrix.getByRole("rowheader")).toHaveCount(count);
    return count;
  };
  await choose(points.notFoundInOutlet("ب"));
  await choose(points.onlyInOutlet("ج"));
  const left = await choose(points.voicedByName("").slice(0, 8));
  await dialog.getByRole("button", { name: points.done }).click();
  expect(left).toBeGreaterThan(0);
  const rows = await app.pointTexts();
  expect(hashOf(page)).toMatch(/^#v=points&only=C&not=B&voice=./u);
  const address = page.url();

  await page.reload();
  await app.compared();
  expect(await app.pointTexts()).toEqual(rows);
  expect(await shownCount(page, "من")).toBe(left);

  await page.goto("about:blank");
  await app.open(address);
  await app.compared();
  expect(await app.pointTexts()).toEqual(rows);

  await app.button(points.clear).click();
  expect(hashOf(page)).toBe("#v=points");
});

test("back and forward move through points, views and filters", async ({ app, page, words }) => {
  await app.compare(ONE_EVENT);
  await app.button(new RegExp(`^${words.views.points.groups["all"] ?? ""}`, "u")).click();
  const filtered = await app.pointTexts();
  await app.matrix.getByRole("gridcell").first().click();
  await expect(app.nextPoint).toBeVisible();
  expect(hashOf(page)).toMatch(/^#v=points&p=\d+&of=[A-E]\.\d+&in=all$/u);
  await app.openReader();
  expect(hashOf(page)).toMatch(/^#v=reader&p=\d+/u);

  await page.goBack();
  await expect(app.matrix).toBeVisible();
  await expect(app.nextPoint).toBeVisible();
  await page.goBack();
  await expect(app.nextPoint).toHaveCount(0);
  expect(await app.pointTexts()).toEqual(filtered);
  await page.goBack();
  await expect(app.matrix.getByRole("rowheader").nth(filtered.length)).toBeAttached();
  await page.goForward();
  await expect(app.matrix.getByRole("rowheader")).toHaveCount(filtered.length);
  expect(hashOf(page)).toBe("#v=points&in=all");
});

test("an address that was typed shows what it says, and names what it cannot read", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await page.evaluate(() => {
    location.hash = "v=points&p=2&order=groups&hide=B&only=Z";
  });
  await expect(app.card.getByRole("heading", { level: 2 })).toContainText("2");
  await expect(app.matrix.getByRole("columnheader")).toHaveCount(3);
  await expect(page.getByRole("status", { name: words.files.label })).toContainText("only=Z");
  expect(hashOf(page), "what could not be read is gone").toMatch(
    /^#v=points&p=2&of=[AC]\.\d+&order=groups&hide=B$/u,
  );
});

test("a link carries the point and the filters, and the address of an opened link holds no text", async ({
  app,
  browser,
  contextOptions,
  viewport,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await app.button(new RegExp(`^${words.views.points.groups["some"] ?? ""}`, "u")).click();
  await app.matrix.getByRole("gridcell").first().click();
  const heading = await app.card.getByRole("heading", { level: 2 }).innerText();
  const rows = await app.pointTexts();
  const address = await app.shareLink();
  expect(address).toMatch(/#m\d[\w-]+&v=points&p=\d+&of=[A-E]\.\d+&in=some$/u);

  const context = await browser.newContext({ ...contextOptions, viewport, locale: "ar" });
  const opened = new App(await context.newPage(), words);
  // The end of the link was lost on its way: the texts are whole, and the rest is named.
  await opened.open(address.slice(0, -2));
  await opened.compared();
  await expect(opened.card.getByRole("heading", { level: 2 })).toHaveText(heading);
  await expect(opened.page.getByRole("status", { name: words.files.label })).toContainText("in=so");
  expect(hashOf(opened.page)).toMatch(/^#v=points&p=\d+&of=[A-E]\.\d+$/u);

  await opened.page.goto("about:blank");
  await opened.open(address);
  await opened.compared();
  await expect(opened.matrix.getByRole("rowheader")).toHaveCount(rows.length);
  await expect(opened.card.getByRole("heading", { level: 2 })).toHaveText(heading);

  const name = (await opened.names()).first();
  await name.fill("الشرق");
  await name.press("Enter");
  expect(hashOf(opened.page), "after a change nothing stale stands in the address").toMatch(
    /^#v=points&p=\d+&of=[A-E]\.\d+&in=some$/u,
  );
  await context.close();
});

test("an address without its comparison says what to ask for", async ({ app, page, words }) => {
  await app.open("./#v=points&p=7");
  await expect(page.getByRole("status", { name: words.files.label })).toContainText(words.link.elsewhere);
  await expect(app.button(words.start.sample)).toBeVisible();
  expect(hashOf(page)).toBe("");
});
