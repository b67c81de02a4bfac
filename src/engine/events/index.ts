import type { Adjustments } from "../../model/adjustments.ts";
import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import type { EventReason } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { Affinity } from "./affinity.ts";
import { groupByAffinity } from "./group.ts";
import { ownNames, addStems } from "./ownNames.ts";

/** A clause counts as shared, in the reason that is shown, from this score on. */
const SHARED_SCORE = 0.5;

/** Which articles report one event together. */
export interface Events {
  /** Articles of one event together, the largest group first; in order of id. */
  readonly groups: readonly (readonly ArticleId[])[];
  /** Why each article outside the first group was set apart. */
  readonly apart: readonly EventReason[];
}

/**
 * Which articles report the same event. Names alone do not count: the same people meet again. What the reader decided comes
 * last and wins. Yields between steps of a few milliseconds.
 */
export function* findEvents(
  articles: readonly SegmentedArticle[],
  alignment: Comparable,
  adjustments: Adjustments = {},
): Generator<undefined, Events> {
  const ids = articles.map(({ id }) => id);
  const affinity = yield* Affinity.of(alignment);
  const groups = adjust(sortGroups(yield* groupByAffinity(ids, affinity)), adjustments);
  const first = groups[0] ?? [];
  const outside = articles.filter(({ id }) => !first.includes(id));
  if (outside.length === 0) return { groups, apart: [] };
  const known = new Set<string>();
  for (const article of articles) {
    if (!first.includes(article.id)) continue;
    yield;
    addStems(known, article);
  }
  const shared = sharedWith(first, alignment);
  const apart: EventReason[] = [];
  for (const article of outside) {
    yield;
    apart.push({
      article: article.id,
      sharedClauses: shared.get(article.id) ?? 0,
      clauses: alignment.clauses.filter((clause) => clause.article === article.id).length,
      ownNames: ownNames(article, known),
    });
  }
  return { groups, apart };
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

/** For each article outside a group how many of its clauses some article of the group shares. */
function sharedWith(group: readonly ArticleId[], { clauses, pairs }: Comparable): Map<ArticleId, number> {
  const members = new Set(group);
  const inside = clauses.map(({ article }) => members.has(article));
  const shared = new Set<number>();
  for (const { a, b, score } of pairs) {
    if (score < SHARED_SCORE || inside[a] === inside[b]) continue;
    shared.add(inside[a] === true ? b : a);
  }
  const counts = new Map<ArticleId, number>();
  for (const clause of shared) {
    const article = clauses[clause]?.article ?? "";
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}
