import { type RefObject, useLayoutEffect } from "react";

/**
 * Brings the columns into the window with the tabs above them, and makes them as high as those leave room: nothing is cut in
 * half at the upper edge, and the last lines stand at the lower one.
 */
export function useFilledWindow(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const columns = root.current;
    const tab = columns?.closest("[role=tabpanel]")?.getAttribute("aria-labelledby");
    const tabs = tab == null ? null : document.getElementById(tab)?.closest("[role=tablist]");
    if (!columns || !tabs) return;
    const top = tabs.getBoundingClientRect().top;
    columns.style.setProperty("--above", `${String(columns.getBoundingClientRect().top - top)}px`);
    window.scrollBy({ top, behavior: "instant" });
  }, [root]);
}
