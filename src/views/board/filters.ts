import type { ArticleId } from "../../model/article.ts";
import { sliceOf } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { Filters } from "../../store/state.ts";
import { type Board, mentionsIn, type Row } from "./board.ts";
import { sentenceSpanAt } from "./sentences.ts";

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== false && value !== "");

export const rowsFor = (board: Board, filters: Filters): Row[] =>
  board.rows.filter((row) => passes(row, filters) && says(board, row, fold(filters.text).trim()));

/** Whether a sentence in which an outlet states the point contains folded words. */
const says = (board: Board, { claim }: Row, wanted: string): boolean =>
  wanted === "" ||
  board.columns.some(({ compared }) =>
    mentionsIn(claim, compared.id).some((mention) =>
      fold(sliceOf(compared.text, sentenceSpanAt(compared, mention))).includes(wanted),
    ),
  );

function passes({ claim, group, toCheck, voiceDiffers }: Row, filters: Filters): boolean {
  const stateIn = (article: ArticleId) => claim.cells.find((cell) => cell.article === article)?.state;
  return (
    (filters.group === null || filters.group === group) &&
    (filters.onlyIn === null || stateIn(filters.onlyIn) === "only") &&
    (filters.notFoundIn === null || stateIn(filters.notFoundIn) === "not-found") &&
    (filters.voicedBy === null || claim.mentions.some(({ voice }) => voice === filters.voicedBy)) &&
    (!filters.voiceDiffers || voiceDiffers) &&
    (!filters.toCheck || toCheck)
  );
}

/** How many points a choice would leave, with everything else that is chosen. */
export const countWith = (board: Board, filters: Filters, choice: Partial<Filters>): number =>
  rowsFor(board, { ...filters, ...choice }).length;
