import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";

/** What is said of a point in an outlet. */
export const cellIn = (board: Board, row: Row | null, column: Column): ShownCell | undefined =>
  row?.cells[board.columns.indexOf(column)];

/** Whether a cell has no words of its own but may have a nearest sentence. */
export const isMissing = (cell: ShownCell | undefined): cell is ShownCell =>
  cell?.state === "not-found" || cell?.state === "possible";
