import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { GridPlace } from "./gridKeys.ts";

/** Where the Tab key leads at first: the first point. */
export const FIRST: GridPlace = { row: 1, column: 0 };

/** The place of the cell that holds an element, or null outside the cells. Rows carry their number: headings are none. */
export function placeOf(element: EventTarget | null): GridPlace | null {
  const cell = element instanceof Element ? element.closest("th, td") : null;
  const row = cell?.parentElement?.dataset.row;
  return cell && row !== undefined
    ? { row: Number(row), column: [...(cell.parentElement?.children ?? [])].indexOf(cell) }
    : null;
}

export const rowAt = (table: HTMLElement | null, { row }: Pick<GridPlace, "row">): Element | null =>
  table?.querySelector(`tr[data-row="${row}"]`) ?? null;

/** What takes the focus at a place: the cell, or the control inside a head. */
export function cellAt(table: HTMLElement | null, place: GridPlace): HTMLElement | null {
  const cell = rowAt(table, place)?.children[place.column];
  return cell ? (cell.querySelector<HTMLElement>("button") ?? (cell as HTMLElement)) : null;
}

/**
 * The one cell that the Tab key leads to. It is moved in the document itself: where thousands of cells are on show, drawing
 * rows anew at every arrow key would be felt. Returns what follows the focus.
 */
export function useTabStop(
  table: RefObject<HTMLTableElement | null>,
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
    if (place) moveTo(cellAt(table.current, place));
  };
}
