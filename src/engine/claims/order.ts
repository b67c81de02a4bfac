import type { Comparable } from "../../model/alignment.ts";
import type { ClauseGroup } from "./group.ts";

/**
 * Order of the event: where the articles place a claim on average, each article by its first mention. Claims of one article
 * fall in between where that article has them.
 */
export function orderClaims(groups: readonly ClauseGroup[], alignment: Comparable): ClauseGroup[] {
  const placed = groups.map((group) => ({ group, position: positionOf(group, alignment) }));
  return placed
    .sort((x, y) => x.position - y.position || (x.group.clauses[0] ?? 0) - (y.group.clauses[0] ?? 0))
    .map(({ group }) => group);
}

function positionOf(group: ClauseGroup, alignment: Comparable): number {
  const first = new Map<string, number>();
  for (const index of group.clauses) {
    const clause = alignment.clauses[index];
    if (clause && !first.has(clause.article)) first.set(clause.article, clause.position);
  }
  return [...first.values()].reduce((sum, position) => sum + position, 0) / Math.max(1, first.size);
}
