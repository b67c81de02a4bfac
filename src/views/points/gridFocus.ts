import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { GridPlace } from "./gridKeys.ts";
import type { NearColumns } from "./nearColumns.ts";

/** Where the Tab key leads at first: the first point. */
export const FIRST: GridPlace = { row: 1, column: 0 };

/** ARIA's number of a cell in its row, from 1 for the point, for a column's place among those on show: not all cells are drawn. */
export const colIndex = (place: number): number => place + 2;

/** The place of the cell that holds an element, or null outside the cells. Rows carry their number: headings are none. */
export function placeOf(element: EventTarget | null): GridPlace | null {
  const cell = element instanceof Element ? element.closest("th, td") : null;
  const row = cell?.parentElement?.dataset.row;
  return cell && row !== undefined
    ? { row: Number(row), column: Number(cell.getAttribute("aria-colindex") ?? 1) - 1 }
    : null;
}

export const rowAt = (table: HTMLElement | null, { row }: Pick<GridPlace, "row">): Element | null =>
  table?.querySelector(`tr[data-row="${row}"]`) ?? null;

/** What takes the focus at a place: the cell, or the control inside a head. */
export function cellAt(table: HTMLElement | null, place: GridPlace): HTMLElement | null {
  const row = rowAt(table, place);
  const cell =
    place.column === 0
      ? row?.children[0]
      : row?.querySelector(`:scope > [aria-colindex="${String(place.column + 1)}"]`);
  return cell ? (cell.querySelector<HTMLElement>("button") ?? (cell as HTMLElement)) : null;
}

/** Has a cell drawn and kept that may be far to the side of the view. */
export function holdAt(table: HTMLElement | null, place: GridPlace, columns: NearColumns): void {
  const head = rowAt(table, place)?.children[0];
  const claim = head instanceof HTMLElement ? head.dataset.opens : undefined;
  if (claim !== undefined) columns.hold(claim, place.column - 1);
}

/**
 * The one cell that the Tab key leads to. It is moved in the document itself: where thousands of cells are on show, drawing
 * rows anew at every arrow key would be felt. Returns what follows the focus.
 */
export function useTabStop(
  table: RefObject<HTMLTableElement | null>,
  columns: NearColumns,
): (event: FocusEvent<HTMLElement>) => void {
  const stop = useRef<HTMLElement | null>(null);

  const moveTo = (cell: HTMLElement | null) => {
    if (stop.current) stop.current.tabIndex = -1;
    stop.current = cell;
    if (cell) cell.tabIndex = 0;
  };

  // A cell that was filtered or put away leaves the stop to the first one.
  useLayoutEffect(() => {
    const row = stop.current?.isConnected === true ? stop.current.closest("tr") : null;
    if (row?.hidden !== false) moveTo(cellAt(table.current, FIRST));
  });

  return ({ target }) => {
    const place = placeOf(target);
    if (!place) return;
    holdAt(table.current, place, columns);
    moveTo(cellAt(table.current, place));
  };
}
