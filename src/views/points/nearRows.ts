import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { Pace } from "./pace.ts";

/** Tables with fewer cells than this are drawn whole: what they cost is not felt. */
const LARGE_CELLS = 1500;
/** Cells that are drawn whole before the browser has said what is in view: more than a screen. */
const FIRST_CELLS = 600;
/** How far from the view rows are drawn whole, in parts of its height. */
const MARGIN = 0.75;
/** How far from the view a block's rows are followed: further, so that they are known before they have to be drawn. */
const BLOCK_MARGIN = 2;

/** So many rows of a large table are drawn whole at once, with so many columns. */
const firstRows = (columns: number): number => Math.ceil(FIRST_CELLS / Math.max(columns, 1));

/** Whether rows far from view are drawn in short. */
const isLarge = (rows: number, columns: number): boolean => rows * columns > LARGE_CELLS;

/**
 * Which rows of a large table are near the view and drawn whole; the others are drawn in short, with the same words. Rows
 * tell their elements (`observe`) and follow what is said of them (`useIsWhole`); nothing else is drawn anew when one changes.
 * Only the rows of blocks near the view are followed (rowBlocks.ts).
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
  readonly #blocks = new Set<Element>();
  readonly #nearBlocks = new Set<Element>();
  #blockObserver: IntersectionObserver | null = null;
  #frame = 0;
  /** Where the keyboard went. */
  #brought: Element | null = null;
  readonly #pace = new Pace();

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
    if (this.#nearBlocks.has(element.parentElement ?? element)) this.#observer?.observe(element);
    return () => {
      this.#observer?.unobserve(element);
      this.#ids.delete(element);
      this.#elements.delete(id);
    };
  }

  /** Follows the place of a block, the parent of its rows; returns how to end it. */
  observeBlock(element: Element): () => void {
    this.#blocks.add(element);
    this.#blockObserver?.observe(element);
    return () => {
      this.#blockObserver?.unobserve(element);
      this.#blocks.delete(element);
      this.#nearBlocks.delete(element);
    };
  }

  /** Looks at what scrolls the rows: an element, or null for the page. Returns how to end it. */
  watch(root: Element | null): () => void {
    const within = (margin: number) => ({ root, rootMargin: `${String(margin * 100)}% 0px` });
    const observer = new IntersectionObserver(this.#onMoved, within(MARGIN));
    const blockObserver = new IntersectionObserver(this.#onBlockMoved, within(BLOCK_MARGIN));
    this.#observer = observer;
    this.#blockObserver = blockObserver;
    for (const block of this.#blocks) blockObserver.observe(block);
    const hand = new AbortController();
    for (const moves of ["wheel", "pointerdown", "touchstart", "keydown"])
      addEventListener(moves, this.#letGo, { capture: true, passive: true, signal: hand.signal });
    return () => {
      hand.abort();
      observer.disconnect();
      blockObserver.disconnect();
      this.#nearBlocks.clear();
      this.#blockObserver = null;
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#observer = null;
    };
  }

  /**
   * Draws a row whole at once: for the keyboard, which is about to go to one of its cells. Until the rows about it are drawn too
   * it stays in view, whatever they become in height.
   */
  bring(element: Element): void {
    const id = this.#ids.get(element);
    this.#brought = element;
    if (id === undefined || this.#whole.has(id)) return;
    flushSync(() => {
      this.#become(id, true);
    });
  }

  /** The hand scrolls, or another key: what the keyboard brought may leave the view. A key of the grid brings again. */
  readonly #letGo = (): void => {
    this.#brought = null;
  };

  readonly #onBlockMoved = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === this.#nearBlocks.has(target)) continue;
      if (isIntersecting) this.#nearBlocks.add(target);
      else this.#nearBlocks.delete(target);
      for (const row of target.children) {
        const id = this.#ids.get(row);
        if (id === undefined) continue;
        if (isIntersecting) this.#observer?.observe(row);
        else this.#leave(id, row);
      }
    }
    this.#schedule();
  };

  /** A row of a block that was left: nothing is told of it any more. */
  #leave(id: string, row: Element): void {
    this.#observer?.unobserve(row);
    this.#coming = this.#coming.filter((coming) => coming !== id);
    if (this.#whole.has(id)) this.#going.add(id);
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
    const { perFrame } = this.#pace;
    const coming = this.#coming.splice(-perFrame).filter((id) => !this.#whole.has(id));
    if (coming.length === 0) {
      this.#letGoOf([...this.#going].slice(0, perFrame).filter((id) => !this.#holdsStop(id)));
      return;
    }
    this.#pace.draw(
      coming.map((id) => () => {
        this.#become(id, true);
      }),
    );
    this.#brought?.scrollIntoView({ block: "nearest" });
  }

  #letGoOf(ids: readonly string[]): void {
    for (const id of ids) this.#going.delete(id);
    flushSync(() => {
      for (const id of ids) this.#become(id, false);
    });
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

/** Tells a block's element, the parent of its rows, to those who follow its place; given to it as its `ref`. */
export const useObservedBlock = (near: NearRows | null) =>
  useCallback(
    (element: HTMLElement | null) => (element && near ? near.observeBlock(element) : undefined),
    [near],
  );

/** Tells a row's element to those who follow its place; given to the element as its `ref`. */
export const useObserved = (near: NearRows | null, id: string) =>
  useCallback(
    (element: HTMLElement | null) => (element && near ? near.observe(id, element) : undefined),
    [near, id],
  );
