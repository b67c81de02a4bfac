import { useApp } from "../store/app.ts";
import type { Choices, ViewName } from "../store/state.ts";
import type { Board, Row } from "./board/board.ts";
import { rowsFor } from "./board/filters.ts";
import { sectionsOf } from "./board/sections.ts";

/** The points that a card steps through: those on show in their order where one of them is open, else all. */
export function amongOf(
  board: Board,
  { filters, order }: Choices,
  view: ViewName,
  row: Row | null,
): readonly Row[] {
  if (view !== "points" || row === null) return board.rows;
  const shown = sectionsOf(board, rowsFor(board, filters), order).flatMap(({ rows }) => rows);
  return shown.includes(row) ? shown : board.rows;
}

/** Turns from a point to the next or the one before; does nothing at the ends and where no point is open. */
export const stepFrom =
  (among: readonly Row[], row: Row | null) =>
  (by: 1 | -1): void => {
    const next = row && among[among.indexOf(row) + by];
    if (next) useApp.getState().openClaim(next.claim.id);
  };
