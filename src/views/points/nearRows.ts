import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** Tables with fewer cells than this are drawn whole: what they cost is not felt. */
const LARGE_CELLS = 1500;
/** Cells that are drawn whole before the browser has said what is in view: more than a screen. */
const FIRST_CELLS = 600;
/** How far from the view rows are drawn whole, in parts of its height. */
const MARGIN = 0.75;
/** Time in ms that drawing rows may take of a frame: what they cost in style and layout comes on top of it. */
const BUDGET_MS = 6;

/** So many rows of a large table are drawn whole at once, with so many columns. */
const firstRows = (columns: number): number => Math.ceil(FIRST_CELLS / Math.max(columns, 1));

/** Whether rows far from view are drawn in short. */
const isLarge = (rows: number, columns: number): boolean => rows * columns > LARGE_CELLS;

/**
 * Which rows of a large table are near the view and drawn whole; the others are drawn in short, with the same words. Rows
 * tell their elements (`observe`) and follow what is said of them (`useIsWhole`); nothing else is drawn anew when one changes.
 */
export class NearRows {
  readonly #ids = new Map<Element, string>();
  readonly #elements = new Map<string, HTMLElement>();
  readonly #whole: Set<string>;
  readonly #heard = new Map<string, () => void>();
  /** Rows that are to become whole, the most urgent last. */
  #coming: string[] = [];
  readonly #going = new Set<string>();
  #observer: IntersectionObserver | null = null;
  #frame = 0;
  /** Rows that a frame has time for, as far as the last one told. */
  #perFrame = 1;

  /** `first`: rows that are whole before the browser has said what is in view. */
  constructor(first: readonly string[]) {
    this.#whole = new Set(first);
  }

  isWhole(id: string): boolean {
    return this.#whole.has(id);
  }

  listen(id: string, listener: () => void): () => void {
    this.#heard.set(id, listener);
    return () => this.#heard.delete(id);
  }

  /** Follows the place of a row; returns how to end it. */
  observe(id: string, element: HTMLElement): () => void {
    this.#ids.set(element, id);
    this.#elements.set(id, element);
    this.#observer?.observe(element);
    return () => {
      this.#observer?.unobserve(element);
      this.#ids.delete(element);
      this.#elements.delete(id);
    };
  }

  /** Looks at what scrolls the rows: an element, or null for the page. Returns how to end it. */
  watch(root: Element | null): () => void {
    const observer = new IntersectionObserver(this.#onMoved, {
      root,
      rootMargin: `${String(MARGIN * 100)}% 0px`,
    });
    this.#observer = observer;
    for (const element of this.#ids.keys()) observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#observer = null;
    };
  }

  /** Draws a row whole at once: for the keyboard, which is about to go to one of its cells. */
  bring(element: Element): void {
    const id = this.#ids.get(element);
    if (id === undefined || this.#whole.has(id)) return;
    flushSync(() => {
      this.#become(id, true);
    });
  }

  readonly #onMoved = (entries: readonly IntersectionObserverEntry[]): void => {
    const near: (readonly [id: string, distance: number])[] = [];
    const left = new Set<string>();
    for (const { target, isIntersecting, boundingClientRect: box, rootBounds } of entries) {
      const id = this.#ids.get(target);
      if (id === undefined) continue;
      this.#going.delete(id);
      if (isIntersecting && !this.#whole.has(id))
        near.push([
          id,
          Math.abs(box.top + box.bottom - ((rootBounds?.top ?? 0) + (rootBounds?.bottom ?? 0))),
        ]);
      if (isIntersecting) continue;
      left.add(id);
      if (!this.#whole.has(id)) continue;
      this.#going.add(id);
      // In short it keeps the height that it has, so that nothing below it moves.
      if (box.height > 0) (target as HTMLElement).style.setProperty("--height", `${String(box.height)}px`);
    }
    near.sort((a, b) => b[1] - a[1]);
    const fresh = new Set(near.map(([id]) => id));
    this.#coming = [...this.#coming.filter((id) => !left.has(id) && !fresh.has(id)), ...fresh];
    this.#schedule();
  };

  #schedule(): void {
    if (this.#frame !== 0 || this.#coming.length + this.#going.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#work();
      this.#schedule();
    });
  }

  /** Draws as many rows as there is time for in a frame; those that go come after those that come. */
  #work(): void {
    const began = performance.now();
    const coming = this.#coming.splice(-this.#perFrame).filter((id) => !this.#whole.has(id));
    const going =
      coming.length > 0 ? [] : [...this.#going].slice(0, this.#perFrame).filter((id) => !this.#holdsStop(id));
    for (const id of going) this.#going.delete(id);
    flushSync(() => {
      for (const id of coming) this.#become(id, true);
      for (const id of going) this.#become(id, false);
    });
    if (coming.length === 0) return;
    const each = (performance.now() - began) / coming.length;
    this.#perFrame = Math.max(1, Math.min(this.#perFrame * 2, Math.floor(BUDGET_MS / each)));
  }

  /** The one cell that the Tab key leads to stays, wherever the table is scrolled. */
  #holdsStop(id: string): boolean {
    const holds = this.#elements.get(id)?.querySelector('td[tabindex="0"]') != null;
    if (holds) this.#going.delete(id);
    return holds;
  }

  #become(id: string, whole: boolean): void {
    if (whole) this.#whole.add(id);
    else this.#whole.delete(id);
    this.#heard.get(id)?.();
  }
}

interface Rows {
  /** Their claims, in order. */
  readonly ids: readonly string[];
  readonly columns: number;
  /** What scrolls them; null for the page. */
  readonly scroller: RefObject<Element | null> | null;
}

/** Follows the rows of a table; null where all of them are drawn whole. */
export function useNearRows({ ids, columns, scroller }: Rows): NearRows | null {
  const large = isLarge(ids.length, columns);
  const [near] = useState(() => new NearRows(ids.slice(0, firstRows(columns))));
  useEffect(() => (large ? near.watch(scroller?.current ?? null) : undefined), [near, large, scroller]);
  return large ? near : null;
}

/** Whether a row is drawn whole. */
export function useIsWhole(near: NearRows | null, id: string): boolean {
  const listen = useCallback(
    (listener: () => void) => near?.listen(id, listener) ?? (() => undefined),
    [near, id],
  );
  return useSyncExternalStore(
    listen,
    () => near?.isWhole(id) ?? true,
    () => near?.isWhole(id) ?? true,
  );
}

/** Tells a row's element to those who follow its place; given to the element as its `ref`. */
export const useObserved = (near: NearRows | null, id: string) =>
  useCallback(
    (element: HTMLElement | null) => (element && near ? near.observe(id, element) : undefined),
    [near, id],
  );
