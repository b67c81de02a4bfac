import type { ArticleId } from "../../model/article.ts";
import type { Filters } from "../../store/state.ts";
import type { Board, Row } from "./board.ts";
import { find, type Found } from "./search.ts";

export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== false && value !== "");

/** The points that pass. `found`: what the search found, where it is at hand already. */
export const rowsFor = (
  board: Board,
  filters: Filters,
  found: Found | null = find(board, filters.text),
): Row[] => board.rows.filter((row) => (found === null || found.rows.has(row)) && passes(row, filters));

function passes(row: Row, filters: Filters): boolean {
  const { claim, group } = row;
  const stateIn = (article: ArticleId) => claim.cells.find((cell) => cell.article === article)?.state;
  return (
    (filters.group === null || filters.group === group) &&
    (filters.onlyIn === null || stateIn(filters.onlyIn) === "only") &&
    (filters.notFoundIn === null || stateIn(filters.notFoundIn) === "not-found") &&
    (filters.voicedBy === null || claim.mentions.some(({ voice }) => voice === filters.voicedBy)) &&
    MARKS.every((mark) => !filters[mark] || row[mark])
  );
}

/** What a row says of itself and a filter can ask for, by the same name. */
const MARKS = ["voiceDiffers", "wordingDiffers", "quoted", "toCheck", "edited", "hasNote"] as const;
export type Mark = (typeof MARKS)[number];

/** How many points a choice would leave, with everything else that is chosen. */
export const countWith = (
  board: Board,
  filters: Filters,
  choice: Partial<Filters>,
  found: Found | null = find(board, filters.text),
): number => rowsFor(board, { ...filters, ...choice }, found).length;
