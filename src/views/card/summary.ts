import type { Messages } from "../../i18n/languages/en.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownState } from "../board/states.ts";

/** States in which an outlet has the point. */
const HAVING: ReadonlySet<ShownState> = new Set<ShownState>([
  "shown",
  "same",
  "reworded",
  "across",
  "unsure",
  "only",
]);

/** The card in one sentence: "In 3 of 4 outlets: same words in A and B; reworded in C; not found in D". */
export function summaryOf({ views }: Messages, board: Board, row: Row): string {
  const sigla = (state: ShownState) =>
    board.columns.filter((_, i) => row.cells[i]?.state === state).map((column) => column.siglum);
  const { shown, same, reworded, across, unsure, possible, notFound, absent, only, whole } =
    views.card.summary;
  const parts = [
    [shown, sigla("shown")],
    [same, sigla("same")],
    [reworded, sigla("reworded")],
    [across, sigla("across")],
    [unsure, sigla("unsure")],
    [only, sigla("only")],
    [possible, sigla("possible")],
    [notFound, sigla("not-found")],
    [absent, sigla("absent")],
  ] as const;
  const having = row.cells.filter((cell) => cell && HAVING.has(cell.state));
  const said = parts.filter(([, list]) => list.length > 0).map(([say, list]) => say(list));
  return whole(views.card.having(having.length, board.columns.length), said);
}
