import type { Browser, BrowserContextOptions } from "@playwright/test";
import { App } from "./support/app.ts";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

/** Most characters of a link: what chats and servers carry (interaction design, R12; RFC 9110 section 4.1). */
const LONGEST = { oneEvent: 4000, sample: 8000 };

/** Opens an address in a browser that has never seen the app. */
async function inFreshBrowser(
  browser: Browser,
  options: BrowserContextOptions,
  { app, address }: { app: App; address: string },
  look: (fresh: App) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const fresh = new App(await context.newPage(), app.words);
  await fresh.open(address);
  await look(fresh);
  await context.close();
}

test("a link opens the same comparison and the same view in another browser @languages", async ({
  app,
  browser,
  contextOptions,
  viewport,
  locale,
  words,
}) => {
  await app.compare(SAMPLE);
  const name = app.page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill("الشرق الأوسط");
  await name.press("Enter");
  await app.page.getByRole("textbox", { name: words.header.title }).fill("مكالمة نيسان");
  await app.page.getByRole("textbox", { name: words.header.title }).press("Enter");
  await app.cellsThat("reworded").first().click();
  const heading = await app.card.getByRole("heading", { level: 2 }).innerText();
  const [points, cells] = [await app.pointTexts(), await app.cellNames()];
  const address = await app.shareLink();
  await expect(app.page.getByRole("dialog")).toContainText([words.share.length(address.length)]);

  const options = { ...contextOptions, viewport, ...(locale === undefined ? {} : { locale }) };
  await inFreshBrowser(browser, options, { app, address }, async (fresh) => {
    await fresh.compared();
    await expect(fresh.card.getByRole("heading", { level: 2 })).toHaveText(heading);
    expect(await fresh.pointTexts()).toEqual(points);
    expect(await fresh.cellNames()).toEqual(cells);
    await expect(fresh.page.getByRole("textbox", { name: words.header.title })).toHaveValue("مكالمة نيسان");
    await expect(fresh.page.getByRole("region", { name: words.tray.heading(2) })).toBeVisible();
    await fresh.page.reload();
    await fresh.compared();
    expect(await fresh.pointTexts(), "kept on the receiver's device").toEqual(points);
  });
});

test("a link made in the reader opens in the reader", async ({
  app,
  browser,
  contextOptions,
  viewport,
  locale,
}) => {
  await app.compare(ONE_EVENT);
  await app.openReader();
  const address = await app.shareLink();
  const options = { ...contextOptions, viewport, ...(locale === undefined ? {} : { locale }) };
  await inFreshBrowser(browser, options, { app, address }, async (fresh) => {
    await expect(fresh.reader).toBeVisible();
  });
});

for (const [name, files, longest] of [
  ["the three articles on one event", ONE_EVENT, LONGEST.oneEvent],
  ["all five articles", SAMPLE, LONGEST.sample],
] as const) {
  test(`the link for ${name} is short enough to send`, async ({ app, baseURL }) => {
    await app.compare(files);
    const address = await app.shareLink();
    const length = address.length - (baseURL ?? "").length;
    test.info().annotations.push({ type: "link length", description: `${name}: ${String(length)}` });
    console.log(`Link for ${name}: ${String(length)} characters`);
    expect(length).toBeLessThanOrEqual(longest);
  });
}

test("a link that was cut or altered shows why, never the sample, and leaves the work on the device alone @languages", async ({
  app,
  context,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const [points, address] = [await app.pointTexts(), await app.shareLink()];
  const middle = Math.floor(address.length / 2);
  const altered =
    address.slice(0, middle) + (address[middle] === "x" ? "y" : "x") + address.slice(middle + 1);
  const damaged = [
    [address.slice(0, -10), words.link.reasons["cut"]],
    [altered, words.link.reasons["damaged"]],
  ] as const;
  for (const [bad, reason] of damaged) {
    const page = await context.newPage();
    const opened = new App(page, words);
    await opened.open(bad);
    await expect(page.getByRole("heading", { name: words.link.error })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText(reason ?? "");
    await expect(opened.matrix).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText("ماكرون");
    await opened.button(words.link.home).click();
    await opened.compared();
    expect(await opened.pointTexts()).toEqual(points);
    await page.close();
  }
});

test("a damaged link opened first of all offers the start page, not the sample", async ({
  app,
  page,
  words,
}) => {
  await app.open("./#m1AAAA");
  await expect(page.getByRole("heading", { name: words.link.error })).toBeVisible();
  await app.button(words.link.start).click();
  await expect(app.button(words.start.sample)).toBeVisible();
});

test("a link pasted into the address of an open page takes its place, and undo brings the own work back", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  const address = await app.shareLink();
  await page.keyboard.press("Escape");
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.header.fresh }).click();
  await app.drop(ONE_EVENT);
  await app.compared();
  const own = await app.pointTexts();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await expect(page.getByRole("region", { name: words.tray.heading(2) })).toBeVisible();
  await expect(page.getByRole("status", { name: words.files.label })).toContainText(words.link.opened);
  await app.button(words.header.undo).click();
  await app.compared();
  expect(await app.pointTexts()).toEqual(own);
});
