import type { ArticleId } from "../../model/article.ts";
import type { Group, Order } from "../../store/state.ts";
import { type Board, columnOf, mentionsIn, type Row } from "./board.ts";
import { GROUPS } from "./groups.ts";

/** Rows that stand together, under a heading unless it is null. */
export interface Section {
  readonly heading: Heading | null;
  readonly rows: readonly Row[];
}

/** A group of points; or, in the order of one outlet, what it does not have. */
export type Heading = { readonly group: Group } | { readonly missingIn: string };

/** Rows in the order that is chosen; the rows given stand in the order of the event. */
export function sectionsOf(board: Board, rows: readonly Row[], order: Order): Section[] {
  if (typeof order === "object") return asTold(board, rows, order.as);
  if (order === "groups")
    return filled(
      GROUPS.map((group) => ({ heading: { group }, rows: rows.filter((row) => row.group === group) })),
    );
  if (order === "difference")
    return [{ heading: null, rows: [...rows].sort((a, b) => differenceOf(b) - differenceOf(a)) }];
  return [{ heading: null, rows }];
}

/** As one outlet tells it; what it does not have comes after, as the event went. */
function asTold(board: Board, rows: readonly Row[], article: ArticleId): Section[] {
  const startOf = ({ claim }: Row) => mentionsIn(claim, article)[0]?.start ?? null;
  const told = rows.filter((row) => startOf(row) !== null);
  return filled([
    { heading: null, rows: told.sort((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0)) },
    {
      heading: { missingIn: columnOf(board, article)?.siglum ?? "" },
      rows: rows.filter((row) => startOf(row) === null),
    },
  ]);
}

const filled = (sections: readonly Section[]): Section[] => sections.filter(({ rows }) => rows.length > 0);

/**
 * How much the outlets that have a point differ: figures that disagree, then other voices and other words, one for each
 * that is there beside the first. What one outlet alone has comes last; there is nothing to compare it with.
 */
function differenceOf({ claim, group }: Row): number {
  if (group === "one" || group === "unsure") return -1;
  const voices = new Set(claim.mentions.map(({ voice }) => voice)).size - 1;
  const wordings = new Set(claim.mentions.map(({ wording }) => wording)).size - 1;
  return claim.disagreements.length * claim.mentions.length + voices + wordings;
}
