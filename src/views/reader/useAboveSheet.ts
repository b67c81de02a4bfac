import { type RefObject, useLayoutEffect } from "react";
import type { SelectedPlace } from "../../store/state.ts";
import { scrollBy, scrollersIn, topOf } from "./align.ts";

/** The sheet takes the lower half of a phone: words that would lie under it come up to this part of the column's height. */
const RAISED_TO = 1 / 8;
/** Words are raised whose first line stands below this part of the window. */
const COVERED_BELOW = 2 / 5;

/** Keeps the words that were tapped above the sheet that opens for them. */
export function useAboveSheet(root: RefObject<HTMLElement | null>, place: SelectedPlace | null): void {
  useLayoutEffect(() => {
    if (!root.current || !place) return;
    const scroller = scrollersIn(root.current).find(({ dataset }) => dataset["scroller"] === place.article);
    const words = scroller?.querySelector(`[data-start="${place.start}"]`);
    if (!scroller || !words || topOf(words) < window.innerHeight * COVERED_BELOW) return;
    const { top, height } = scroller.getBoundingClientRect();
    scrollBy(scroller, topOf(words) - (top + height * RAISED_TO));
  }, [root, place]);
}
