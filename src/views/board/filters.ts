import type { ArticleId } from "../../model/article.ts";
import type { Filters } from "../../store/state.ts";
import type { Board, Row } from "./board.ts";
import { find, type Found } from "./search.ts";

export const isFiltered = (filters: Filters): boolean =>
  Object.entries(filters).some(([key, value]) =>
    key === "notFoundIn" ? filters.notFoundIn.length > 0 : value !== null && value !== false && value !== "",
  );

/** The points that pass. `found`: what the search found, where it is at hand already. */
export const rowsFor = (
  board: Board,
  filters: Filters,
  found: Found | null = find(board, filters.text),
): Row[] => board.rows.filter((row) => (found === null || found.rows.has(row)) && passes(row, filters));

function passes(row: Row, filters: Filters): boolean {
  const { claim, group } = row;
  return (
    (filters.group === null || filters.group === group) &&
    (filters.onlyIn === null || HAS.onlyIn(row).includes(filters.onlyIn)) &&
    lacksAll(row, filters.notFoundIn) &&
    (filters.voicedBy === null || claim.mentions.some(({ voice }) => voice === filters.voicedBy)) &&
    MARKS.every((mark) => !filters[mark] || row[mark])
  );
}

function lacksAll(row: Row, articles: readonly ArticleId[]): boolean {
  if (articles.length === 0) return true;
  const lacking = HAS.notFoundIn(row);
  return articles.every((article) => lacking.includes(article));
}

/** The articles that a filter by outlet finds a point for. What a reader found absent was not found either. */
const HAS = {
  onlyIn: ({ cells }: Row) => cells.flatMap((cell) => (cell?.state === "only" ? [cell.article] : [])),
  notFoundIn: ({ claim }: Row) =>
    claim.cells.flatMap(({ article, state }) => (state === "not-found" ? [article] : [])),
} as const;

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

/** How many points a filter by outlet would leave, by article. */
export type CountsByOutlet = ReadonlyMap<ArticleId, number>;

/**
 * How many points each outlet alone has, with everything else that is chosen; or has not, beside the outlets that are chosen
 * already. One pass over the points, however many outlets there are.
 */
export function countsByOutlet(
  board: Board,
  filters: Filters,
  key: "onlyIn" | "notFoundIn",
  found: Found | null,
): CountsByOutlet {
  const counts = new Map<ArticleId, number>();
  const others = key === "onlyIn" ? { ...filters, onlyIn: null } : filters;
  for (const row of rowsFor(board, others, found))
    for (const article of HAS[key](row)) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}
