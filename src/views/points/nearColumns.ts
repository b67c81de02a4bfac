import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { Pace } from "./pace.ts";

const ALL: ColumnRange = { from: 0, to: Infinity };
/** Columns beyond the view that are drawn whole on either side; the range moves by as many, so that it does not change at every step. */
const MARGIN = 4;

/** Places of the columns near the view: from the first, up to but without `to`. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** The cell that keeps the focus or leads the Tab key to it: drawn wherever the table is scrolled. */
interface Held {
  readonly claim: string;
  /** Place of its column. */
  readonly column: number;
}

/** The columns that a region shows that has scrolled `scrolled` px from its start, with a margin. Whole steps of the margin. */
export function columnsNear(scrolled: number, width: number, column: number): ColumnRange {
  if (column <= 0) return { from: 0, to: Infinity };
  const from = Math.floor(scrolled / column / MARGIN - 1) * MARGIN;
  const to = Math.ceil((scrolled + width) / column / MARGIN + 1) * MARGIN;
  return { from: Math.max(0, from), to };
}

/**
 * Which columns of a wide table are near the view: the cells of the others are one to a side, with the same words. Rows follow
 * it (`useColumnRange`, `useHeldColumn`); nothing else is drawn anew when it changes.
 */
export class NearColumns {
  #range: ColumnRange = ALL;
  #held: Held | null = null;
  readonly #heard = new Set<() => void>();
  readonly #heldHeard = new Set<() => void>();
  /** Rows that are drawn for a range that is not the present one. */
  readonly #stale = new Set<() => void>();
  readonly #pace = new Pace();
  #frame = 0;
  #drawing = 0;

  readonly listen = (listener: () => void): (() => void) => {
    this.#heard.add(listener);
    return () => {
      this.#heard.delete(listener);
      this.#stale.delete(listener);
    };
  };

  readonly listenHeld = (listener: () => void): (() => void) => {
    this.#heldHeard.add(listener);
    return () => this.#heldHeard.delete(listener);
  };

  readonly range = (): ColumnRange => this.#range;

  /** Place of the column that a row draws whatever is in view; null for none. */
  heldIn(claim: string): number | null {
    return this.#held?.claim === claim ? this.#held.column : null;
  }

  /** Keeps one cell drawn, and lets go of the one that was kept. */
  hold(claim: string, column: number): void {
    if (this.heldIn(claim) === column) return;
    this.#held = { claim, column };
    for (const listener of this.#heldHeard) listener();
  }

  /** Follows how far a region has scrolled over so many columns behind a first one; returns how to end it. */
  watch(region: HTMLElement, columns: number): () => void {
    const look = () => {
      this.#frame = 0;
      const head = region.querySelector("th")?.offsetWidth ?? 0;
      // Where text runs from right to left, scrolling goes below zero.
      const scrolled = Math.abs(region.scrollLeft);
      this.#set(columnsNear(scrolled, region.clientWidth - head, (region.scrollWidth - head) / columns));
    };
    const later = () => {
      if (this.#frame === 0) this.#frame = requestAnimationFrame(look);
    };
    look();
    const sizes = new ResizeObserver(later);
    sizes.observe(region);
    region.addEventListener("scroll", later, { passive: true });
    return () => {
      sizes.disconnect();
      region.removeEventListener("scroll", later);
      cancelAnimationFrame(this.#frame);
      cancelAnimationFrame(this.#drawing);
      [this.#frame, this.#drawing] = [0, 0];
    };
  }

  /** All columns are in view. */
  showAll(): void {
    this.#set(ALL);
  }

  #set(range: ColumnRange): void {
    if (range.from === this.#range.from && range.to === this.#range.to) return;
    this.#range = range;
    for (const listener of this.#heard) this.#stale.add(listener);
    this.#schedule();
  }

  /** Rows are drawn for another range as many in a frame as there is time for. */
  #schedule(): void {
    if (this.#drawing !== 0 || this.#stale.size === 0) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = 0;
      const rows = [...this.#stale].slice(0, this.#pace.perFrame);
      for (const row of rows) this.#stale.delete(row);
      this.#pace.draw(rows);
      this.#schedule();
    });
  }
}

interface Columns {
  readonly region: RefObject<HTMLElement | null>;
  readonly columns: number;
  /** Least width of a column, in rem: with another one other columns are in view. */
  readonly rem: number;
  /** All columns are in view, or not many enough to be told apart. */
  readonly whole: boolean;
}

/** Follows the columns of a table that scrolls in its region. */
export function useNearColumns({ region, columns, rem, whole }: Columns): NearColumns {
  const [near] = useState(() => new NearColumns());
  useLayoutEffect(() => {
    if (!whole && region.current) return near.watch(region.current, columns);
    near.showAll();
    return undefined;
  }, [near, region, columns, rem, whole]);
  return near;
}

/** Places of the columns near the view. */
export const useColumnRange = (near: NearColumns): ColumnRange =>
  useSyncExternalStore(near.listen, near.range, near.range);

/** Place of the column that a row draws whatever is in view; null for none. */
export function useHeldColumn(near: NearColumns, claim: string): number | null {
  const held = () => near.heldIn(claim);
  return useSyncExternalStore(near.listenHeld, held, held);
}

/** Columns that follow each other: one that is drawn, or those between that are not. */
export interface ColumnRun {
  readonly columns: readonly number[];
  /** Place of the first. */
  readonly place: number;
  readonly isDrawn: boolean;
}

/** All columns in their order, those out of the range and not held together. */
export function columnRuns(
  columns: readonly number[],
  { from, to }: ColumnRange,
  held: number | null,
): ColumnRun[] {
  const runs: { columns: number[]; place: number; isDrawn: boolean }[] = [];
  for (const [place, column] of columns.entries()) {
    const isDrawn = (place >= from && place < to) || place === held;
    const last = runs.at(-1);
    if (last && !isDrawn && !last.isDrawn) last.columns.push(column);
    else runs.push({ columns: [column], place, isDrawn });
  }
  return runs;
}
