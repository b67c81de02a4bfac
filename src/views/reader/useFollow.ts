import { type RefObject, useEffect } from "react";
import { followColumn } from "./align.ts";

/** What tells the column that a reader's hand is on; scrolling that follows from it is not followed itself. */
const HANDS = ["wheel", "pointerdown", "touchstart", "keydown"] as const;

/** While it is on, the other columns follow the one that is scrolled by hand. */
export function useFollow(root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const host = root.current;
    if (!host || !on) return;
    const controller = new AbortController();
    let leader: HTMLElement | null = null;
    let frame = 0;
    const lead = ({ target }: Event) => {
      const column = target instanceof Element ? target.closest(".reader-column") : null;
      leader = column?.querySelector<HTMLElement>("[data-scroller]") ?? null;
    };
    const follow = ({ target }: Event) => {
      if (leader === null || target !== leader) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (leader) followColumn(host, leader);
      });
    };
    const options = { capture: true, passive: true, signal: controller.signal };
    for (const hand of HANDS) host.addEventListener(hand, lead, options);
    host.addEventListener("scroll", follow, options);
    return () => {
      cancelAnimationFrame(frame);
      controller.abort();
    };
  }, [root, on]);
}
