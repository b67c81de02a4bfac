import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { App } from "./support/app.ts";
import { ONE_EVENT, SAMPLE, sampleFiles } from "./support/files.ts";
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
  const name = (await app.names()).first();
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

test("a link that was cut or altered shows why, never the sample, and leaves the work on the device alone @words", async ({
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

/** Puts a link into the address of a page that is open. */
async function pasteLink(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
}

test("a link pasted into the address of an open page opens beside the own work, and undo leads back to it", async ({
  app,
  page,
  words,
}) => {
  await app.compare(sampleFiles("002", "004"));
  const address = await app.shareLink();
  await page.keyboard.press("Escape");
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.kept.heading }).click();
  await app.button(words.kept.removeAll).click();
  await app.button(words.kept.removeAllYes).click();
  await expect(page.getByRole("status", { name: words.files.label })).toContainText(words.storage.deleted(1));
  await app.drop(ONE_EVENT);
  await app.compared();
  const own = await app.pointTexts();
  await pasteLink(page, address);
  await expect(page.getByRole("status", { name: words.files.label })).toContainText(words.link.opened);
  await app.compared();
  expect(await app.pointTexts()).not.toEqual(own);
  await app
    .button(/^(تراجع|Undo|Annuler)/u)
    .first()
    .click();
  await app.compared();
  expect(await app.pointTexts()).toEqual(own);
});

/** Opens the first point that several outlets have, and writes a note on it. */
async function writeNote(app: App, text: string): Promise<void> {
  const { words, card, page } = app;
  const field = page.getByRole("textbox", { name: words.views.corrections.noteOnPoint });
  if ((await card.count()) === 0) await app.cellsThat("reworded").first().click();
  if ((await field.count()) === 0)
    await page.getByRole("button", { name: words.views.corrections.noteOnPoint }).click();
  await field.fill(text);
  await field.press("Control+Enter");
}

test("a link carries corrections, notes, names, days and the view into a fresh browser (R12)", async ({
  app,
  browser,
  contextOptions,
  viewport,
  locale,
  words,
  baseURL,
}) => {
  // Two browsers, one after the other.
  test.slow();
  const { page, card } = app;
  await app.compare(ONE_EVENT);
  const name = (await app.names()).first();
  await name.fill("الشرق الأوسط");
  await name.press("Enter");
  await writeNote(app, "تحقّق: من قال هذا أولاً؟");
  const actOnPoint = async (entry: string) => {
    await card.getByRole("button", { name: words.views.corrections.pointMenu }).click();
    await page.getByRole("menuitem", { name: entry }).click();
  };
  await card.getByRole("button", { name: words.views.corrections.pointMenu }).click();
  await page.getByRole("menuitemcheckbox", { name: words.views.corrections.checked }).click();
  await actOnPoint(words.views.corrections.rename);
  await page.getByRole("textbox", { name: words.views.corrections.nameHint }).fill("نقطة أولى");
  await page.keyboard.press("Enter");
  await app.compared();
  const heading = await card.getByRole("heading", { level: 2 }).first().innerText();
  const [points, cells] = [await app.pointTexts(), await app.cellNames()];
  expect(points.join(" ")).toContain("نقطة أولى");
  const address = await app.shareLink();
  expect(address).toContain("#m2");
  expect(address.length - (baseURL ?? "").length).toBeLessThanOrEqual(LONGEST.oneEvent);

  const options = { ...contextOptions, viewport, ...(locale === undefined ? {} : { locale }) };
  await inFreshBrowser(browser, options, { app, address }, async (fresh) => {
    await fresh.compared();
    await expect(fresh.card.getByRole("heading", { level: 2 }).first()).toHaveText(heading);
    expect(await fresh.pointTexts()).toEqual(points);
    expect(await fresh.cellNames()).toEqual(cells);
    await expect(fresh.page.getByRole("textbox", { name: words.views.corrections.noteOnPoint })).toHaveValue(
      "تحقّق: من قال هذا أولاً؟",
    );
    await expect(fresh.card).toContainText(words.views.corrections.checked);
    await fresh.page.keyboard.press("Escape");
    await expect((await fresh.names()).first()).toHaveValue("الشرق الأوسط");
  });
});

test("a colleague's link of a comparison that is here too is merged, difference by difference, in one step of undo", async ({
  app,
  browser,
  contextOptions,
  viewport,
  locale,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const address = await app.shareLink();
  await app.page.keyboard.press("Escape");
  const title = (page: Page) => page.getByRole("textbox", { name: words.header.title, exact: true });
  await title(app.page).fill("عنواني");
  await title(app.page).press("Enter");
  await writeNote(app, "ملاحظتي");

  let colleagues = "";
  const options = { ...contextOptions, viewport, ...(locale === undefined ? {} : { locale }) };
  await inFreshBrowser(browser, options, { app, address }, async (fresh) => {
    await fresh.compared();
    await title(fresh.page).fill("عنوان الزميلة");
    await title(fresh.page).press("Enter");
    await writeNote(fresh, "ملاحظة الزميلة");
    await fresh.page.keyboard.press("Escape");
    const name = (await fresh.names()).first();
    await name.fill("الشرق الأوسط");
    await name.press("Enter");
    colleagues = await fresh.shareLink();
  });

  await pasteLink(app.page, colleagues);
  const dialog = app.page.getByRole("dialog", { name: words.merge.heading });
  await expect(dialog).toContainText(words.merge.differences(3));
  const group = (kind: keyof typeof words.merge.kinds) =>
    dialog.getByRole("group", { name: words.merge.kinds[kind], exact: true });
  await expect(group("note")).toContainText("ملاحظتي");
  await expect(group("note")).toContainText("ملاحظة الزميلة");
  await group("note").getByRole("radio", { name: words.merge.both }).check();
  await group("title").getByRole("radio", { name: words.merge.theirs }).check();
  await dialog.getByRole("button", { name: words.merge.merge, exact: true }).click();
  await app.compared();
  await expect(title(app.page)).toHaveValue("عنوان الزميلة");
  const note = app.page.getByRole("textbox", { name: words.views.corrections.noteOnPoint });
  await expect(note).toHaveValue("ملاحظتي\nملاحظة الزميلة");
  await app.page.keyboard.press("Control+z");
  await expect(title(app.page)).toHaveValue("عنواني");
  await expect(note).toHaveValue("ملاحظتي");

  await test.step("a link that says the same as what is here opens that", async () => {
    const own = await app.shareLink();
    await app.page.keyboard.press("Escape");
    await pasteLink(app.page, own);
    await expect(app.page.getByRole("status", { name: words.files.label })).toContainText(words.merge.same);
  });
});

test("a colleague's link can be opened beside the own comparison; leaving the question opens nothing", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const address = await app.shareLink();
  await page.keyboard.press("Escape");
  const title = page.getByRole("textbox", { name: words.header.title, exact: true });
  await title.fill("عنواني");
  await title.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.merge.heading });

  await pasteLink(page, address);
  await dialog.getByRole("button", { name: words.app.cancel }).click();
  await expect(title).toHaveValue("عنواني");
  await pasteLink(page, address);
  await dialog.getByRole("button", { name: words.merge.beside }).click();
  await app.compared();
  await expect(title).toHaveValue("");
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.kept.heading }).click();
  await expect(page.getByRole("button", { name: words.kept.open("عنواني"), exact: true })).toBeVisible();
});

/** The dialog through which a comparison is shared. */
async function openShare(app: App) {
  await app.button(app.words.header.share).click();
  return app.page.getByRole("dialog", { name: app.words.share.heading });
}

test("what goes along is chosen: without notes, without articles, one point; each link says what it holds", async ({
  app,
  page,
  browser,
  contextOptions,
  viewport,
  locale,
  words,
}) => {
  test.slow();
  const { share, views } = words;
  const options = { ...contextOptions, viewport, ...(locale === undefined ? {} : { locale }) };
  const linkOf = async () => {
    const field = page.getByRole("textbox", { name: share.link });
    await expect(field).toHaveValue(/#m\d/u);
    return field.inputValue();
  };
  await app.compare(SAMPLE);
  await writeNote(app, "للتحقق لاحقًا");
  await app.shareLink();
  const dialog = page.getByRole("dialog", { name: share.heading });
  const whole = await linkOf();
  await expect(dialog).toContainText(share.holds([words.app.articles(5), share.notes(1)]));

  await test.step("without notes and without the articles set apart", async () => {
    await dialog.getByRole("checkbox", { name: share.withNotes }).uncheck();
    await dialog.getByRole("checkbox", { name: share.withoutApart(2) }).check();
    await expect(dialog).toContainText(share.holds([words.app.articles(3)]));
    await expect(dialog).toContainText(share.anew);
    await expect.poll(async () => (await linkOf()).length).toBeLessThan(whole.length * 0.8);
    await inFreshBrowser(browser, options, { app, address: await linkOf() }, async (fresh) => {
      await fresh.compared();
      await expect(fresh.matrix.getByRole("columnheader")).toHaveCount(4);
      await expect(fresh.page.getByRole("region", { name: words.tray.heading(2) })).toHaveCount(0);
      await fresh.cellsThat("reworded").first().click();
      await expect(fresh.card).not.toContainText("للتحقق لاحقًا");
    });
  });

  await test.step("one point, opened with the whole articles", async () => {
    await dialog.getByRole("checkbox", { name: share.withNotes }).check();
    await dialog.getByRole("checkbox", { name: share.withoutApart(2) }).uncheck();
    await dialog.getByRole("radio", { name: /^النقطة \d+ وحدها$/u }).check();
    await expect(dialog).toContainText(share.onePointHint);
    await expect(dialog).toContainText(share.holds([words.app.articles(5), share.notes(1)]));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await dialog.getByRole("button", { name: share.copyPoint }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(words.ladder.reworded);
    await inFreshBrowser(browser, options, { app, address: await linkOf() }, async (fresh) => {
      await fresh.compared();
      await expect(fresh.page.getByRole("textbox", { name: views.corrections.noteOnPoint })).toHaveValue(
        "للتحقق لاحقًا",
      );
    });
  });
});

test("on the own machine a file comes first, until links lead to a copy on the web; a link too long to send prefers a file (R12)", async ({
  app,
  page,
  words,
}) => {
  const { share } = words;
  await app.compare(ONE_EVENT);
  let dialog = await openShare(app);
  await expect(dialog).toContainText(share.local);
  await expect(dialog.getByRole("radio", { name: share.asFile, exact: true })).toBeChecked();
  const address = dialog.getByRole("textbox", { name: share.hosted });
  const lead = dialog.getByRole("button", { name: share.hostedUse });
  for (const [wrong, problem] of [
    ["javascript:alert(1)", share.hostedProblems.wrong],
    ["http://localhost:4173/", share.hostedProblems.local],
  ] as const) {
    await address.fill(wrong);
    await lead.click();
    await expect(dialog.getByRole("alert")).toHaveText(problem);
  }
  await address.fill("https://example.org/muqabala/#old");
  await lead.click();
  await expect(dialog).toContainText(share.leads("https://example.org/muqabala/"));
  await expect(dialog.getByRole("radio", { name: share.asLink, exact: true })).toBeChecked();
  await expect(dialog.getByRole("textbox", { name: share.link })).toHaveValue(
    /^https:\/\/example\.org\/muqabala\/#m\d/u,
  );
  const meter = dialog.getByRole("meter", { name: share.meter });
  await expect(meter).toHaveAttribute("aria-valuetext", new RegExp(share.bands.chats, "u"));

  await page.reload();
  await app.ready();
  await app.drop([{ name: "long.txt", content: wordsWithoutSense(12_000) }]);
  await app.compared();
  dialog = await openShare(app);
  await expect(dialog).toContainText(share.leads("https://example.org/muqabala/"));
  await expect(dialog).toContainText(share.bands.long);
  await expect(dialog.getByRole("radio", { name: share.asFile, exact: true })).toBeChecked();
  await dialog.getByRole("radio", { name: share.asLink, exact: true }).check();
  await expect(dialog.getByRole("textbox", { name: share.link })).toHaveValue(/#m\d/u);
});

/** Arabic letters in words and sentences that nothing can be said of in fewer letters. The same every time. */
function wordsWithoutSense(length: number): string {
  let [state, text] = [20180413, ""];
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const letter = (state >>> 8) % 34;
    text += letter < 28 ? String.fromCharCode(0x627 + letter) : letter < 33 ? " " : ". ";
  }
  return text;
}
