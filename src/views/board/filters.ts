import type { ArticleId } from "../../model/article.ts";
import type { Board, Group, Row } from "./board.ts";

/** Which points a reader wants to see; all that are set have to hold. */
export interface Filters {
  readonly group: Group | null;
  readonly onlyIn: ArticleId | null;
  readonly notFoundIn: ArticleId | null;
  readonly voiceDiffers: boolean;
  readonly toCheck: boolean;
}

export const NO_FILTERS: Filters = {
  group: null,
  onlyIn: null,
  notFoundIn: null,
  voiceDiffers: false,
  toCheck: false,
};

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== false);

export const rowsFor = (board: Board, filters: Filters): Row[] =>
  board.rows.filter((row) => passes(row, filters));

function passes({ claim, group, toCheck, voiceDiffers }: Row, filters: Filters): boolean {
  const stateIn = (article: ArticleId) => claim.cells.find((cell) => cell.article === article)?.state;
  return (
    (filters.group === null || filters.group === group) &&
    (filters.onlyIn === null || stateIn(filters.onlyIn) === "only") &&
    (filters.notFoundIn === null || stateIn(filters.notFoundIn) === "not-found") &&
    (!filters.voiceDiffers || voiceDiffers) &&
    (!filters.toCheck || toCheck)
  );
}

/** How many points a choice would leave, with everything else that is chosen. */
export const countWith = (board: Board, filters: Filters, choice: Partial<Filters>): number =>
  rowsFor(board, { ...filters, ...choice }).length;
