import type { Comparable } from "../../model/alignment.ts";
import type { ClauseGroup } from "./group.ts";

/** Less than any two places in an article are apart. */
const RIGHT_AFTER = 1e-9;

/**
 * Order of the event: where the articles place a claim on average, each article by its first mention. Claims of one article
 * fall in between where that article has them, but none that leans on the words before it stands before their claim.
 */
export function orderClaims(groups: readonly ClauseGroup[], alignment: Comparable): ClauseGroup[] {
  const positions = groups.map((group) => positionOf(group, alignment));
  const groupOf = new Map(
    groups.flatMap(({ clauses }, number) => clauses.map((clause) => [clause, number] as const)),
  );
  for (const [clause, number] of [...groupOf].sort(([a], [b]) => a - b)) {
    if (groups[number]?.clauses.length !== 1 || alignment.clauses[clause]?.lead === undefined) continue;
    const before = positions[groupOf.get(clause - 1) ?? number] ?? 0;
    positions[number] = Math.max(positions[number] ?? 0, before + RIGHT_AFTER);
  }
  return groups
    .map((group, number) => ({ group, position: positions[number] ?? 0 }))
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
