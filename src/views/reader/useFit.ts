import { type RefObject, useEffect, useState } from "react";

/** Least width of a column of text, in rem: below it lines get too short to read. */
export const COLUMN_REM = 20;

/** How many columns of text fit beside each other in an element; at least one. */
export function useFit(ref: RefObject<HTMLElement | null>): number {
  const [fit, setFit] = useState(1);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setFit(Math.max(1, Math.floor((entry?.contentRect.width ?? 0) / (COLUMN_REM * rem))));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return fit;
}

/** The columns to show where not all fit: those that were asked for last, in their order. */
export function shownOf<Item>(items: readonly Item[], wanted: readonly Item[], fit: number): Item[] {
  const asked = [...wanted].reverse().filter((item) => items.includes(item));
  const chosen = [...new Set([...asked, ...items])].slice(0, fit);
  return items.filter((item) => chosen.includes(item));
}
