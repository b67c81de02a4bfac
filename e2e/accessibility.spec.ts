import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** Everything on the page against WCAG 2.2 AA as far as a program can tell. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect.soft(found, what).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page keeps to WCAG 2.2 AA in ${colorScheme} colours @screens`, async ({
    app,
    page,
    words,
    isMobile,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await app.open();
    await expectAccessible(page, "start page");
    await app.drop(SAMPLE);
    await app.compared();
    await expectAccessible(page, "points");
    if (isMobile) await page.getByRole("heading", { level: 3 }).getByRole("button").first().click();
    else await app.cellsThat("reworded").first().click();
    await expect(app.nextPoint).toBeVisible();
    await expectAccessible(page, "card");
    await app.button(words.views.card.close).click();
    await app.openVoices();
    await expectAccessible(page, "voices");
    await app.voices.getByRole("button", { name: "الكرملين" }).first().click();
    await expect(page.getByRole("dialog").getByRole("blockquote").first()).toBeVisible();
    await expectAccessible(page, "sentences behind a figure");
    await page.keyboard.press("Escape");
    await app.openReader();
    await expectAccessible(page, "reader");
    await app.shareLink();
    await expectAccessible(page, "share dialog");
    await page.keyboard.press("Escape");
    await page.goto("./#m1AAAA");
    await expect(page.getByRole("heading", { name: words.link.error })).toBeVisible();
    await expectAccessible(page, "page of a damaged link");
  });
}

test("the whole way by keyboard alone @languages", async ({ app, page, words }) => {
  const { keyboard } = page;
  const focused = page.locator("*:focus");
  const tabTo = async (name: string | RegExp, role: "button" | "gridcell" | "tab" | "any" = "any") => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press("Tab");
      const found = role === "any" ? focused : focused.and(page.getByRole(role, { name }));
      if ((await found.count()) > 0) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  await app.open();
  await tabTo(words.start.sample, "button");
  await keyboard.press("Enter");
  await app.compared();

  const rowHeader = app.matrix.getByRole("rowheader");
  for (let presses = 0; presses < 80 && (await rowHeader.and(focused).count()) === 0; presses++)
    await keyboard.press("Tab");
  await expect(rowHeader.first()).toBeFocused();
  await keyboard.press(words.direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  await keyboard.press("ArrowDown");
  const cell = app.matrix.getByRole("row").nth(2).getByRole("gridcell").first();
  await expect(cell).toBeFocused();
  const outline = await cell.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, "the focus is visible").not.toBe("none");

  await keyboard.press("Enter");
  await expect(app.card.getByRole("heading", { level: 2 })).toBeFocused();
  await keyboard.press("Escape");
  await expect(cell).toBeFocused();

  for (let presses = 0; presses < 40 && (await app.tab("points").and(focused).count()) === 0; presses++)
    await keyboard.press("Shift+Tab");
  await keyboard.press(words.direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  await expect(app.tab("voices")).toBeFocused();
  const views = await page.getByRole("tab").count();
  for (let step = 1; step < views && (await app.tab("reader").and(focused).count()) === 0; step++)
    await keyboard.press(words.direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  await expect(app.tab("reader")).toBeFocused();
  await expect(app.reader).toBeVisible();
});

test("undo by key works with Arabic letters on the keys", async ({ app, page, words }) => {
  await app.compare(ONE_EVENT);
  const name = page.getByRole("textbox", { name: words.outlets.name("") }).first();
  await name.fill("الشرق");
  await name.press("Enter");
  await name.blur();
  await page.evaluate(() => {
    const event = { key: "ئ", code: "KeyZ", ctrlKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent("keydown", event));
  });
  await expect(name).toHaveValue("");
});
