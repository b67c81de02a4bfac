import type { Page } from "@playwright/test";

/** A key as a layout gives it: what it writes, and where it lies on a Latin keyboard. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
}

/** Presses a key of a layout that the browser under test does not have, where the focus is. */
export async function pressOn(page: Page, key: Key): Promise<void> {
  await page.evaluate((init) => {
    const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, key);
}

/** What keeps a reader from seeing the control that has the focus; "" where it is in sight, uncovered and outlined. */
export function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const what = element.outerHTML.slice(0, 120);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (x2 - x1 < 1 || y2 - y1 < 1) return `out of the window: ${what}`;
    const shares = [0.1, 0.5, 0.9];
    const seen = shares.some((x) =>
      shares.some((y) => {
        const there = document.elementFromPoint(x1 + (x2 - x1) * x, y1 + (y2 - y1) * y);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    );
    if (!seen) return `covered: ${what}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? `without an outline: ${what}` : "";
  });
}
