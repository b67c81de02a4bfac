import { type RefObject, useLayoutEffect, useRef } from "react";
import { useApp } from "../store/app.ts";
import type { Filters, Order, ViewName } from "../store/state.ts";

/** How far the page is scrolled, and what scrolls in it. */
interface Place {
  /** What was chosen then: another choice shows other points, which begin at their beginning. */
  readonly filters: Filters;
  readonly order: Order;
  readonly page: number;
  readonly inside: readonly [left: number, top: number];
}

/** So long a view that is still being drawn is scrolled to where it was, in ms. */
const PATIENCE_MS = 2000;
/** What the reader moves by: from then on nothing is scrolled for them. */
const BY_HAND = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** What scrolls in a view says so by an attribute. */
const insideOf = (view: HTMLElement | null) => view?.querySelector<HTMLElement>("[data-keeps-place]") ?? null;

/** Brings a reader who comes back to a view to the place where they left it. The Reader keeps its own. */
export function useKeptPlace(view: RefObject<HTMLElement | null>, name: ViewName): void {
  const places = useRef(new Map<ViewName, Place>());
  useLayoutEffect(() => {
    if (name === "reader") return;
    const ended = new AbortController();
    const kept = places.current.get(name);
    const { filters, order } = useApp.getState().choices;
    if (kept?.filters === filters && kept.order === order) comeTo(view, kept, ended.signal);
    // A view that is new to the reader begins at its beginning.
    else if ((view.current?.getBoundingClientRect().top ?? 0) < 0) scrollTo({ top: 0, behavior: "instant" });
    // When another view is chosen, before the page is made shorter for it.
    const unsubscribe = useApp.subscribe(({ selection }, before) => {
      const { filters, order } = before.choices;
      if (before.selection.view !== name || selection.view === name) return;
      const inside = insideOf(view.current);
      places.current.set(name, {
        filters,
        order,
        page: scrollY,
        inside: [inside?.scrollLeft ?? 0, inside?.scrollTop ?? 0],
      });
    });
    return () => {
      ended.abort();
      unsubscribe();
    };
  }, [view, name]);
}

/** Goes to a place, again and again while what is drawn is too short for it. */
function comeTo(view: RefObject<HTMLElement | null>, { page, inside }: Place, signal: AbortSignal): void {
  const come = () => {
    scrollTo({ top: page, behavior: "instant" });
    insideOf(view.current)?.scrollTo({ left: inside[0], top: inside[1], behavior: "instant" });
    return (
      Math.abs(scrollY - page) < 1 &&
      Math.abs((insideOf(view.current)?.scrollTop ?? inside[1]) - inside[1]) < 1
    );
  };
  if (come()) return;
  const sizes = new ResizeObserver(() => {
    if (come()) end();
  });
  const hand = new AbortController();
  const end = () => {
    sizes.disconnect();
    hand.abort();
    clearTimeout(patience);
  };
  const patience = setTimeout(end, PATIENCE_MS);
  for (const event of BY_HAND)
    addEventListener(event, end, { capture: true, passive: true, signal: hand.signal });
  signal.addEventListener("abort", end);
  const grows = insideOf(view.current)?.firstElementChild ?? view.current;
  if (grows) sizes.observe(grows);
}
