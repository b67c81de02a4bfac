import type { Messages } from "../../i18n/languages/en.ts";
import type { CellState } from "../../model/comparison.ts";
import type { Board, Row } from "../board/board.ts";

/** The card in one sentence: "In 3 of 4 outlets: same words in A and B; reworded in C; not found in D". */
export function summaryOf({ views, direction }: Messages, board: Board, row: Row): string {
  const sigla = (state: CellState) =>
    board.columns.filter((_, i) => row.cells[i]?.state === state).map((column) => column.siglum);
  const { same, reworded, possible, notFound, only } = views.card.summary;
  const parts = [
    [same, sigla("same")],
    [reworded, sigla("reworded")],
    [only, sigla("only")],
    [possible, sigla("possible")],
    [notFound, sigla("not-found")],
  ] as const;
  const having = row.cells.filter((cell) => cell && cell.state !== "not-found" && cell.state !== "possible");
  const said = parts
    .filter(([, list]) => list.length > 0)
    .map(([say, list]) => say(list))
    .join(direction === "rtl" ? "؛ " : "; ");
  return `${views.card.having(having.length, board.columns.length)}: ${said}`;
}
