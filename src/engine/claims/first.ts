import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { EarlyPoint } from "../../model/early.ts";
import { scoresOf } from "./group.ts";
import { groupsOf, representativeOf } from "./index.ts";

/** The points of an event that several outlets share, in its order, before all pairs are compared. Yields as `buildClaims`. */
export function* firstPoints(
  comparable: Comparable,
  event: readonly ArticleId[],
): Generator<undefined, EarlyPoint[]> {
  const scores = scoresOf(comparable.clauses.length, comparable.pairs);
  const groups = yield* groupsOf(comparable, event, 0);
  return groups.flatMap((group): EarlyPoint[] => {
    const clauses = group.clauses.flatMap((clause) => comparable.clauses[clause] ?? []);
    if (new Set(clauses.map(({ article }) => article)).size < 2) return [];
    const mentions = clauses.map(({ article, start, end, voice }) => ({ article, start, end, voice }));
    return [{ representative: representativeOf(group, scores, comparable.clauses), mentions }];
  });
}
