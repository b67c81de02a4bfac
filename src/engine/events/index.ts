import type { Adjustments } from "../../model/adjustments.ts";
import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import type { EventReason } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { Affinity } from "./affinity.ts";
import { groupByAffinity } from "./group.ts";
import { ownNames, stemsOf } from "./ownNames.ts";

/** A clause counts as shared, in the reason that is shown, from this score on. */
const SHARED_SCORE = 0.5;

export interface Events {
  /** Articles of one event together, the largest group first; in order of id. */
  readonly groups: readonly (readonly ArticleId[])[];
  /** Why each article outside the first group was set apart. */
  readonly apart: readonly EventReason[];
}

/**
 * Which articles report the same event. Names alone do not count: the same people meet again. What the reader decided comes
 * last and wins.
 */
export function findEvents(
  articles: readonly SegmentedArticle[],
  alignment: Comparable,
  adjustments: Adjustments = {},
): Events {
  const ids = articles.map(({ id }) => id);
  const groups = adjust(sortGroups(groupByAffinity(ids, new Affinity(alignment))), adjustments);
  const first = groups[0] ?? [];
  const known = stemsOf(articles.filter(({ id }) => first.includes(id)));
  const outside = articles.filter(({ id }) => !first.includes(id));
  return {
    groups,
    apart: outside.map((article) => ({
      article: article.id,
      sharedClauses: sharedWith(article.id, first, alignment),
      clauses: alignment.clauses.filter((clause) => clause.article === article.id).length,
      ownNames: ownNames(article, known),
    })),
  };
}

function adjust(groups: ArticleId[][], { takenIn = [], setApart = [] }: Adjustments): ArticleId[][] {
  const decided = new Set([...takenIn, ...setApart]);
  if (decided.size === 0) return groups;
  const known = new Set(groups.flat());
  const [first = [], ...rest] = groups.map((group) => group.filter((id) => !decided.has(id)));
  const grown = [...first, ...takenIn.filter((id) => known.has(id))].sort(compareStrings);
  const alone = setApart.filter((id) => known.has(id) && !takenIn.includes(id)).map((id) => [id]);
  return [grown, ...sortGroups([...rest, ...alone])].filter((group) => group.length > 0);
}

/** Largest first; equal ones by the first id. */
const sortGroups = (groups: readonly (readonly ArticleId[])[]): ArticleId[][] =>
  groups
    .map((group) => [...group].sort(compareStrings))
    .sort((a, b) => b.length - a.length || compareStrings(a[0] ?? "", b[0] ?? ""));

/** Clauses of an article that some article of the group shares. */
function sharedWith(id: ArticleId, group: readonly ArticleId[], alignment: Comparable): number {
  const shared = new Set<number>();
  for (const { a, b, score } of alignment.pairs) {
    if (score < SHARED_SCORE) continue;
    const [x, y] = [alignment.clauses[a]?.article ?? "", alignment.clauses[b]?.article ?? ""];
    if (x === id && group.includes(y)) shared.add(a);
    if (y === id && group.includes(x)) shared.add(b);
  }
  return shared.size;
}
