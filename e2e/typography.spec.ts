import type { Locator, Page } from "@playwright/test";
import { ONE_EVENT, SAMPLE } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

/** Most difference, in CSS pixels, that marks may make to the width of a word: more would break its joins. */
const SAME_WIDTH_PX = 0.5;

/** Words through which an element begins or ends, such as "وا|لرئيس". */
const cutWords = (texts: Locator): Promise<string[]> =>
  texts.evaluateAll((all) =>
    all.flatMap((text) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const parts: string[] = [];
      while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? "");
      const inWord = /[\p{L}\p{M}\p{N}]/u;
      return parts.flatMap((part, i) => {
        const before = parts[i - 1] ?? "";
        const cut = inWord.test(before.slice(-1)) && inWord.test(part.slice(0, 1));
        return cut ? [`${before.slice(-12)}|${part.slice(0, 12)}`] : [];
      });
    }),
  );

/** Words whose width changes when the marks are taken off. */
const changedWords = (texts: Locator): Promise<string[]> =>
  texts.evaluateAll((all, most) => {
    const widths = (root: Element): [string, number][] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: [string, number][] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const match of (node.textContent ?? "").matchAll(/[\p{L}\p{M}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          found.push([match[0], [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0)]);
        }
      }
      return found;
    };
    return all.flatMap((text) => {
      const plain = text.cloneNode(false) as Element;
      plain.textContent = text.textContent;
      const marked = widths(text);
      if (marked.length === 0) return ["a quotation without a word"];
      text.after(plain);
      const unmarked = widths(plain);
      plain.remove();
      return marked.flatMap(([word, width], i) => {
        const [other, plainWidth] = unmarked[i] ?? ["", 0];
        return word === other && Math.abs(width - plainWidth) <= most
          ? []
          : [`${word}: ${String(width)}, without marks ${other}: ${String(plainWidth)}`];
      });
    });
  }, SAME_WIDTH_PX);

test("no mark breaks an Arabic word or its joins, in the card, in the reader and in the other views", async ({
  app,
  page,
}) => {
  await app.compare(ONE_EVENT);
  await app.cellsThat("reworded").first().click();
  const quotes = app.card.getByRole("blockquote");
  await expect(quotes.first()).toBeVisible();
  for (let seen = 0; seen < 8; seen++) {
    expect(await cutWords(quotes)).toEqual([]);
    expect(await changedWords(quotes)).toEqual([]);
    if (await app.nextPoint.isEnabled()) await app.nextPoint.click();
  }
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("الرئيس");
  const arabic = page.getByRole("tabpanel").locator("[lang=ar]");
  for (const view of ["points", "reader", "voices", "wording", "overview"] as const) {
    await app.tab(view).click();
    await expect(arabic.first()).toBeVisible();
    expect.soft(await cutWords(arabic), view).toEqual([]);
  }
  await app.openReader();
  const articles = app.reader.locator("[lang=ar][dir=rtl]");
  expect(await articles.count()).toBeGreaterThan(1);
  await app.reader.getByRole("button", { name: /\d/ }).first().click();
  expect(await cutWords(articles)).toEqual([]);
});

const VIEWS = ["overview", "points", "reader", "voices", "wording"] as const;

/** How much wider the page is than the window, in CSS pixels. */
const extraWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A window of a width, with text of so many times its usual size. */
const WINDOWS = [
  [320, 1],
  [390, 1],
  [768, 1],
  [1366, 1],
  [768, 2],
  [1366, 2],
] as const;

/** Shows the page in each of the windows; nothing may be wider than any of them. */
async function expectToFit(page: Page, what: string): Promise<void> {
  for (const [width, size] of WINDOWS) {
    await page.setViewportSize({ width, height: 768 });
    await page.evaluate((share) => {
      document.documentElement.style.setProperty("font-size", `${String(share)}%`, "important");
    }, size * 100);
    expect
      .soft(await extraWidth(page), `${what}, ${String(width)} px, text ${String(size)}×`)
      .toBeLessThanOrEqual(0);
  }
}

test("nothing is wider than its window, from a small phone to large text on a laptop @words", async ({
  app,
  page,
  words,
}) => {
  test.slow();
  await app.open();
  await expectToFit(page, "start page");
  await app.drop(SAMPLE);
  await app.compared();
  for (const view of VIEWS) {
    await app.tab(view).click();
    await expectToFit(page, view);
  }
  // The key opens the next point to check, whatever the view looks like at this width.
  await page.keyboard.press("u");
  await expect(app.nextPoint).toBeVisible();
  await expectToFit(page, "card");
  await app.button(words.views.card.close).click();
  await app.shareLink();
  await expectToFit(page, "share dialog");
});

/** Most layout shift that the faces of the app may cause where they come late (CLS; 0.1 counts as good). */
const MOST_SHIFT = 0.05;

test("nothing jumps when the faces of the app come after the page @words @screens", async ({ app, page }) => {
  let release: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.woff2$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === "loading"))).toBe(
    true,
  );
  release?.();
  await app.ready();
  const shift = await page.evaluate(async () => {
    // Shifts are told after the frame in which they happen.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });
  expect(shift).toBeLessThan(MOST_SHIFT);
});

const SCRIPTS = [
  ["Arabic", "قال الرئيس إن المحادثات بدأت يوم الخميس في مدينة حلب. وأضاف أن الوفد يصل غداً."],
  ["English", "The president said the talks began on Thursday in Aleppo. The delegation arrives tomorrow."],
  [
    "French",
    "Le président a déclaré que les pourparlers ont commencé jeudi à Alep. « Œuvrons », a-t-il ajouté.",
  ],
  [
    "Polish",
    "Prezydent powiedział, że rozmowy rozpoczęły się w czwartek w Łodzi. Delegacja przybędzie jutro.",
  ],
  ["Russian", "Президент заявил, что переговоры начались в четверг в Алеппо. Делегация прибудет завтра."],
] as const;

for (const [script, text] of SCRIPTS) {
  test(`an article in ${script} letters is set in faces of the app alone`, async ({ app, page }) => {
    await app.open();
    await app.drop([{ name: `${script}.txt`, content: text }]);
    await expect(page.locator(".article")).toHaveText(text);
    const client = await page.context().newCDPSession(page);
    await client.send("DOM.enable");
    await client.send("CSS.enable");
    const { root } = await client.send("DOM.getDocument");
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector: ".article" });
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.length).toBeGreaterThan(0);
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
    expect(foreign.map(({ familyName, glyphCount }) => `${familyName}: ${String(glyphCount)}`)).toEqual([]);
  });
}
