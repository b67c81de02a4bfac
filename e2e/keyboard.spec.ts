import type { Page } from "@playwright/test";
import type { App } from "./support/app.ts";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { hiddenFocus, type Key, pressOn } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

/** The keys of three layouts that write j, k and 3. */
const LAYOUTS: Readonly<Record<string, { next: Key; before: Key; reader: Key }>> = {
  Latin: {
    next: { key: "j", code: "KeyJ" },
    before: { key: "k", code: "KeyK" },
    reader: { key: "3", code: "Digit3" },
  },
  Arabic: {
    next: { key: "ت", code: "KeyJ" },
    before: { key: "ن", code: "KeyK" },
    reader: { key: "٣", code: "Digit3" },
  },
  Russian: {
    next: { key: "о", code: "KeyJ" },
    before: { key: "л", code: "KeyK" },
    reader: { key: "3", code: "Digit3" },
  },
};

/** Leaves the field of names that is open after files came in. */
async function leaveFields(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

const heading = (app: App) => app.card.getByRole("heading", { level: 2 });

for (const [layout, { next, before, reader }] of Object.entries(LAYOUTS)) {
  test(`the keys of a ${layout} keyboard lead from point to point and from view to view`, async ({
    app,
    page,
  }) => {
    await app.compare(ONE_EVENT);
    await leaveFields(page);
    await pressOn(page, { key: "2", code: "Digit2" });
    await pressOn(page, next);
    const points = app.matrix.getByRole("rowheader");
    await expect(points.nth(0)).toBeFocused();
    await pressOn(page, next);
    await expect(points.nth(1)).toBeFocused();
    await pressOn(page, before);
    await expect(points.nth(0)).toBeFocused();
    await page.keyboard.press("Enter");
    const first = await heading(app).innerText();
    await pressOn(page, next);
    await expect(heading(app)).not.toHaveText(first);
    await pressOn(page, before);
    await expect(heading(app)).toHaveText(first);
    await page.keyboard.press("Escape");
    await expect(points.nth(0)).toBeFocused();
    await pressOn(page, reader);
    await expect(app.tab("reader")).toBeFocused();
    await expect(app.reader).toBeVisible();
  });
}

test("single keys find: / the search from any view, f the filters, u what is to check", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  await leaveFields(page);
  await page.keyboard.press("3");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("j3u");
  await expect(page.getByRole("searchbox")).toHaveValue("j3u");
  await page.getByRole("searchbox").fill("");
  await page.keyboard.press("Tab");
  await page.keyboard.press("f");
  const filters = page.getByRole("dialog", { name: words.views.points.filters });
  await expect(filters).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(heading(app)).toBeVisible();
  const toCheck = await heading(app).innerText();
  await page.keyboard.press("u");
  await expect(heading(app)).not.toHaveText(toCheck);
  await expect(app.card).toContainText(words.views.card.possible);
});

test("the question mark, Latin or Arabic, shows all keys, and they can be switched off for good @languages", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await leaveFields(page);
  const help = page.getByRole("dialog", { name: words.keys.heading });
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
  await expect(help.getByRole("term")).toContainText([words.keys.does.nextPoint, words.tabs.overview]);
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await pressOn(page, { key: "؟", code: "Slash", shiftKey: true });
  await help.getByRole("checkbox", { name: words.keys.single }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);

  await page.keyboard.press("3");
  await expect(app.tab("reader")).toHaveAttribute("aria-selected", "false");
  await page.reload();
  await app.ready();
  await leaveFields(page);
  await page.keyboard.press("?");
  await page.keyboard.press("3");
  await expect(help).toHaveCount(0);
  await expect(app.tab("reader")).toHaveAttribute("aria-selected", "false");
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.keys.heading }).click();
  await help.getByRole("checkbox", { name: words.keys.single }).check();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await leaveFields(page);
  await page.keyboard.press("3");
  await expect(app.tab("reader")).toHaveAttribute("aria-selected", "true");
});

test("single keys do nothing in a field, a menu, a dialog, with Alt, and while an input method composes", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const unmoved = async () => {
    await expect(app.tab("reader")).toHaveAttribute("aria-selected", "false");
  };
  await page.getByRole("textbox", { name: words.header.title }).click();
  await page.keyboard.type("3");
  await unmoved();
  await page.keyboard.press("Escape");
  await leaveFields(page);
  await pressOn(page, { key: "3", code: "Digit3", isComposing: true });
  await page.keyboard.press("Alt+3");
  await unmoved();
  await app.button(words.header.menu).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("3");
  await page.keyboard.press("Escape");
  await unmoved();
  await app.button(words.header.share).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await app.button(words.app.close).focus();
  await page.keyboard.press("3");
  await page.keyboard.press("Escape");
  await unmoved();
});

test("undo and redo are where the layout has Z and Y: Arabic, Russian, French", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  const [undo, redo] = [{ ctrlKey: true }, { ctrlKey: true, shiftKey: true }];
  await name.fill("الشرق");
  await name.press("Tab");
  await leaveFields(page);
  for (const z of [
    { key: "ئ", code: "KeyZ" },
    { key: "я", code: "KeyZ" },
    { key: "z", code: "KeyW" },
  ]) {
    await pressOn(page, { ...z, ...undo });
    await expect(name).toHaveValue("");
    await pressOn(page, { ...z, ...redo });
    await expect(name).toHaveValue("الشرق");
  }
  // Where a French keyboard writes W a Latin one has Z.
  await pressOn(page, { key: "w", code: "KeyZ", ctrlKey: true });
  await expect(name).toHaveValue("الشرق");
});

test("Control and Enter confirm a dialog from inside its text, Control and S saves", async ({
  app,
  page,
  words,
}) => {
  await app.compare(ONE_EVENT);
  await app.button(words.header.menu).click();
  await page.getByRole("menuitem", { name: words.start.paste }).click();
  const dialog = page.getByRole("dialog", { name: words.paste.heading });
  await dialog.getByRole("textbox", { name: words.paste.text }).fill("قال الكرملين إن الرئيسين بحثا الأزمة.");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  await app.compared();
  await leaveFields(page);
  const saved = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await saved).suggestedFilename()).toMatch(/\.html$/);
});

/** Stops of the Tab key that are looked at in each view: its head and the beginning of what it shows. */
const STOPS = 45;

test("the focus is in sight, outlined and uncovered along the whole way by Tab @words", async ({
  app,
  page,
}) => {
  test.slow();
  const walk = async (what: string, stops = STOPS) => {
    const hidden: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      hidden.push(await hiddenFocus(page));
    }
    expect
      .soft(
        [...new Set(hidden)].filter((found) => found !== ""),
        what,
      )
      .toEqual([]);
  };
  await app.open();
  await walk("start page", 12);
  await app.drop(SAMPLE);
  await app.compared();
  for (const view of ["overview", "points", "reader", "voices", "wording"] as const) {
    await app.tab(view).click();
    await walk(view);
  }
  await app.tab("points").click();
  await app.matrix.getByRole("gridcell").first().click();
  await expect(heading(app)).toBeFocused();
  await walk("card");
  await page.keyboard.press("Escape");
  await app.shareLink();
  await walk("share dialog", 8);
});

test("the focus stays in sight while arrow keys walk the matrix to its end and back", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  await app.tab("points").click();
  const first = app.matrix.getByRole("gridcell").first();
  await first.focus();
  const hidden: string[] = [];
  const forward = words.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const rows = await app.matrix.getByRole("rowheader").count();
  for (const key of [
    ...Array<string>(rows).fill("ArrowDown"),
    forward,
    ...Array<string>(rows).fill("ArrowUp"),
  ]) {
    await page.keyboard.press(key);
    hidden.push(await hiddenFocus(page));
  }
  expect(hidden.filter((found) => found !== "")).toEqual([]);
});
