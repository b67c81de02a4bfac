import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { ViewName } from "../src/store/state.ts";
import type { App } from "./support/app.ts";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const VIEWS: readonly ViewName[] = ["overview", "points", "reader", "voices", "wording"];

/**
 * Everything on the page against WCAG 2.2 AA as far as a program can tell; in dark colours what colours are, since names,
 * roles and order are the same.
 */
async function expectAccessible(page: Page, what: string): Promise<void> {
  const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const axe = new AxeBuilder({ page });
  const { violations } = await (dark ? axe.withRules(COLOUR_RULES) : axe.withTags(STANDARD)).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect.soft(found, what).toEqual([]);
}

/** Opens the card of a point, on a laptop from a cell, on a phone from the list. */
async function openCard({ app, page }: { app: App; page: Page }, phone: boolean): Promise<void> {
  if (phone) await page.getByRole("heading", { level: 3 }).getByRole("button").first().click();
  else await app.cellsThat("reworded").first().click();
  await expect(app.nextPoint).toBeVisible();
}

for (const [colorScheme, tag] of [
  ["light", "@words"],
  ["dark", ""],
] as const) {
  test(`every view keeps to WCAG 2.2 AA in ${colorScheme} colours @screens ${tag}`, async ({
    app,
    page,
    isMobile,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await app.open();
    await expectAccessible(page, "start page");
    await app.drop(SAMPLE);
    await app.compared();
    for (const view of VIEWS) {
      await app.tab(view).click();
      await expect(page.getByRole("tabpanel")).toBeVisible();
      await expectAccessible(page, view);
    }
    await app.tab("points").click();
    await openCard({ app, page }, isMobile);
    await expectAccessible(page, "card");
  });

  test(`every dialog and menu keeps to WCAG 2.2 AA in ${colorScheme} colours ${tag}`, async ({
    app,
    page,
    words,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await app.compare(SAMPLE);
    const menu = async (button: string | RegExp) => {
      await page.getByRole("button", { name: button }).first().click();
      await expect(page.getByRole("menu")).toBeVisible();
    };
    const closed = async (role: "menu" | "dialog") => {
      await page.keyboard.press("Escape");
      await expect(page.getByRole(role)).toHaveCount(0);
    };
    for (const button of [words.header.language, words.header.display, words.header.menu]) {
      await menu(button);
      await expectAccessible(page, `menu ${button}`);
      await closed("menu");
    }
    for (const entry of [words.start.paste, words.exports.heading, words.keys.heading, words.header.about]) {
      await menu(words.header.menu);
      await page.getByRole("menuitem", { name: entry }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, entry);
      await closed("dialog");
    }
    await app.shareLink();
    await expectAccessible(page, "share dialog");
    await closed("dialog");
    await app.openVoices();
    await app.voices.getByRole("button", { name: "الكرملين" }).first().click();
    await expect(page.getByRole("dialog").getByRole("blockquote").first()).toBeVisible();
    await expectAccessible(page, "sentences behind a figure");
    await closed("dialog");
    await page.goto("./#m1AAAA");
    await expect(page.getByRole("heading", { name: words.link.error })).toBeVisible();
    await expectAccessible(page, "page of a damaged link");
  });
}

test("the whole way by keyboard alone @languages", async ({ app, page, words }) => {
  const { keyboard } = page;
  const focused = page.locator("*:focus");
  const forward = words.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const tabTo = async (what: ReturnType<Page["locator"]>, key = "Tab") => {
    for (let presses = 0; presses < 90 && (await what.and(focused).count()) === 0; presses++)
      await keyboard.press(key);
    await expect(what.and(focused)).toHaveCount(1);
  };
  await app.open();
  await tabTo(app.button(words.start.sample));
  await keyboard.press("Enter");
  await app.compared();
  await tabTo(page.getByRole("tab", { selected: true }));
  await keyboard.press("2");
  await expect(app.tab("points")).toBeFocused();

  await tabTo(app.matrix.getByRole("rowheader"));
  await keyboard.press(forward);
  await keyboard.press("ArrowDown");
  const cell = app.matrix.getByRole("row").nth(2).getByRole("gridcell").first();
  await expect(cell).toBeFocused();
  await keyboard.press("Enter");
  await expect(app.card.getByRole("heading", { level: 2 })).toBeFocused();
  await keyboard.press("Escape");
  await expect(cell).toBeFocused();

  await tabTo(app.tab("points"), "Shift+Tab");
  for (const view of ["reader", "voices", "wording", "overview", "points"] as const) {
    await keyboard.press(forward);
    await expect(app.tab(view)).toBeFocused();
    await expect(app.tab(view)).toHaveAttribute("aria-selected", "true");
  }

  await keyboard.press(forward);
  await tabTo(app.reader.getByRole("button", { name: words.views.point(1).split("1")[0] ?? "" }));
  await keyboard.press("Enter");
  await expect(app.nextPoint).toBeVisible();
  await keyboard.press("Escape");

  await tabTo(app.button(words.header.share), "Shift+Tab");
  await keyboard.press("Enter");
  await tabTo(page.getByRole("radio", { name: words.share.asFile, exact: true }));
  await keyboard.press("ArrowUp");
  await expect(page.getByRole("textbox", { name: words.share.link })).toHaveValue(/#m\d/);
  await keyboard.press("Escape");
  await expect(app.button(words.header.share)).toBeFocused();
});

/** The letter and the line under it of every voice in the matrix: "ك dashed 3px". */
const voiceMarks = (app: App): Promise<string[]> =>
  app.matrix.evaluate((matrix) =>
    [...matrix.querySelectorAll("[class*=voice-letter]")].map((letter) => {
      const { borderBlockEndStyle: line, borderBlockEndWidth: width } = getComputedStyle(letter);
      return `${letter.textContent} ${line} ${width}`;
    }),
  );

test("with forced colours or without hues every state is in words and every voice has its letter and line", async ({
  app,
  page,
  words,
}) => {
  await app.compare(SAMPLE);
  const states = Object.values(words.ladder);
  // Rows out of view have their words too, though they are not painted.
  const cells = await app.matrix.getByRole("gridcell").allTextContents();
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((text) => !states.some((state) => text.includes(state)))).toEqual([]);
  for (const forcedColors of ["active", "none"] as const) {
    await page.emulateMedia({ forcedColors });
    const marks = [...new Set(await voiceMarks(app))];
    expect(marks.length).toBeGreaterThanOrEqual(3);
    const letters = marks.map((mark) => mark.split(" ")[0]);
    expect(new Set(letters).size, "a letter has one line").toBe(letters.length);
    const lines = marks.map((mark) => mark.replace(/^\S+ /, ""));
    expect(new Set(lines).size, "the first voices differ by their lines").toBeGreaterThanOrEqual(3);
    expect(lines.filter((line) => /^none| 0px$/.test(line))).toEqual([]);
  }
});

test("in forced colours the focus, the chosen tab and the marks of words are still seen", async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await app.compare(ONE_EVENT);
  const border = (name: ViewName) =>
    app.tab(name).evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
  expect(await border("points")).not.toBe(await border("reader"));
  await app.cellsThat("reworded").first().click();
  const mark = app.card.locator("mark").first();
  const { word, around } = await mark.evaluate((element) => ({
    word: getComputedStyle(element).backgroundColor,
    around: getComputedStyle(document.documentElement).backgroundColor,
  }));
  const line = await mark.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(word !== around || line === "underline").toBe(true);

  await app.tab("reader").click();
  const chosen = app.reader.locator(".piece.is-current", { has: page.getByRole("button") }).first();
  const { background, on } = await chosen.evaluate((piece) => ({
    background: getComputedStyle(piece).backgroundColor,
    on: [
      getComputedStyle(piece.querySelector("button") ?? piece).color,
      getComputedStyle(piece, "::highlight(reader-shared)").color,
    ],
  }));
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(background, "the chosen sentence is marked").not.toBe(dark);
  expect(new Set(on), "what stands in it has the colour of the mark's words").toEqual(
    new Set([await chosen.evaluate((piece) => getComputedStyle(piece).color)]),
  );
});

test("with reduced motion nothing moves by itself, in any view", async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await app.compare(ONE_EVENT);
  for (const view of VIEWS) {
    await app.tab(view).click();
    const moving = await page.evaluate(() => {
      const most = (list: string) => Math.max(...list.split(",").map(parseFloat));
      return [...document.querySelectorAll("*")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const long = most(style.transitionDuration) > 0.02 || most(style.animationDuration) > 0.02;
          return long || style.scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect.soft(moving, view).toEqual([]);
  }
});

test("the live region says the stages, the end, the filters and undo @languages", async ({
  app,
  page,
  words,
}) => {
  await app.open();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest("[role=status], [aria-live=polite]");
        if (region) said.push(region.textContent.trim());
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join("\n"));
  await app.drop(ONE_EVENT);
  await app.compared();
  const points = await app.matrix.getByRole("rowheader").count();
  await expect.poll(said).toContain(words.analysis.done(points));
  expect(Object.values(words.analysis.stages).filter((stage) => stage !== "")).not.toEqual([]);
  const heard = await said();
  expect(Object.values(words.analysis.stages).some((stage) => heard.includes(stage))).toBe(true);

  await page.getByRole("searchbox").fill("الكرملين");
  await expect.poll(async () => app.matrix.getByRole("rowheader").count()).toBeLessThan(points);
  const shown = await app.matrix.getByRole("rowheader").count();
  await expect.poll(said).toContain(words.views.points.shown(shown, points));

  const name = page.getByRole("textbox", { name: words.header.title });
  await name.fill("Syria");
  await name.press("Enter");
  await app.undo();
  await expect.poll(said).toContain(words.announce.undone.slice(0, 4));
});
