import type { Locator } from "@playwright/test";
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

test("no mark breaks an Arabic word or its joins, in the card and in the reader", async ({ app }) => {
  await app.compare(ONE_EVENT);
  await app.cellsThat("reworded").first().click();
  const quotes = app.card.getByRole("blockquote");
  await expect(quotes.first()).toBeVisible();
  for (let seen = 0; seen < 8; seen++) {
    expect(await cutWords(quotes)).toEqual([]);
    expect(await changedWords(quotes)).toEqual([]);
    if (await app.nextPoint.isEnabled()) await app.nextPoint.click();
  }
  await app.openReader();
  const articles = app.reader.locator("[lang=ar][dir=rtl]");
  expect(await articles.count()).toBeGreaterThan(1);
  expect(await cutWords(articles)).toEqual([]);
});

for (const width of [320, 390, 768, 1366]) {
  test(`nothing is wider than a window of ${String(width)} px @languages`, async ({ app, page, words }) => {
    await page.setViewportSize({ width, height: 768 });
    const expectToFit = async (what: string) => {
      const extra = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(extra, what).toBeLessThanOrEqual(0);
    };
    await app.open();
    await expectToFit("start page");
    await app.drop(SAMPLE);
    await app.compared();
    await expectToFit("points");
    await app.openReader();
    await expectToFit("reader");
    await app.reader.getByRole("button", { name: /\d/ }).first().click();
    await expect(app.nextPoint).toBeVisible();
    await expectToFit("card");
    await app.button(words.views.card.close).click();
    await app.shareLink();
    await expectToFit("share dialog");
  });
}
