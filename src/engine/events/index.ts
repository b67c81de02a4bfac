import type { Adjustments } from "../../model/adjustments.ts";
import type { Alignment } from "../../model/alignment.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import type { EventReason } from "../../model/comparison.ts";
import { compareStrings } from "../../model/identity.ts";
import { ownNames } from "./ownNames.ts";

/** Scores of a pair of clauses from here on count as shared when events are told apart. */
const SHARED_SCORE = 0.5;
/**
 * Part of the shorter article's clauses that has to be shared for two articles to report one event. Raising it sets more
 * articles apart; articles about other meetings of the same people share single clauses.
 */
const LEAST_SHARED_PART = 0.12;
/** And at least so many clauses, where the shorter article has more than a handful. */
const LEAST_SHARED_CLAUSES = 2;

export interface Events {
  /** Articles of one event together, the largest group first; in order of id. */
  readonly groups: readonly (readonly ArticleId[])[];
  /** Why each article outside the first group was set apart. */
  readonly apart: readonly EventReason[];
}

/**
 * Which articles report the same event: groups connected by enough shared clauses. Names alone do not count: the same
 * people meet again. What the reader decided comes last and wins.
 */
export function findEvents(
  articles: readonly SegmentedArticle[],
  alignment: Alignment,
  adjustments: Adjustments = {},
): Events {
  const shared = countShared(alignment);
  const found = connect(articles, shared, clauseCounts(alignment));
  const groups = adjust(found, adjustments);
  const first = groups[0] ?? [];
  const outside = articles.filter((article) => !first.includes(article.id));
  return {
    groups,
    apart: outside.map((article) => ({
      article: article.id,
      sharedClauses: sharedWith(article.id, first, alignment),
      clauses: clauseCounts(alignment).get(article.id) ?? 0,
      ownNames: ownNames(
        article,
        articles.filter((other) => first.includes(other.id)),
      ),
    })),
  };
}

function clauseCounts(alignment: Alignment): Map<ArticleId, number> {
  const counts = new Map<ArticleId, number>();
  for (const clause of alignment.clauses) counts.set(clause.article, (counts.get(clause.article) ?? 0) + 1);
  return counts;
}

const keyOf = (from: ArticleId, to: ArticleId): string => `${from} ${to}`;

/** For each ordered pair of articles, the clauses of the first that the second shares. */
function countShared(alignment: Alignment): Map<string, Set<number>> {
  const shared = new Map<string, Set<number>>();
  const add = (clause: number, other: number): void => {
    const key = keyOf(alignment.clauses[clause]?.article ?? "", alignment.clauses[other]?.article ?? "");
    const set = shared.get(key) ?? new Set<number>();
    shared.set(key, set.add(clause));
  };
  for (const { a, b, score } of alignment.pairs) {
    if (score < SHARED_SCORE) continue;
    add(a, b);
    add(b, a);
  }
  return shared;
}

function connect(
  articles: readonly SegmentedArticle[],
  shared: ReadonlyMap<string, ReadonlySet<number>>,
  counts: ReadonlyMap<ArticleId, number>,
): ArticleId[][] {
  const groups: ArticleId[][] = [];
  for (const { id } of articles) {
    const near = groups.filter((group) => group.some((other) => reportTheSame(id, other, shared, counts)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), id].sort(compareStrings));
  }
  return sortGroups(groups);
}

function reportTheSame(
  a: ArticleId,
  b: ArticleId,
  shared: ReadonlyMap<string, ReadonlySet<number>>,
  counts: ReadonlyMap<ArticleId, number>,
): boolean {
  const count = Math.min(shared.get(keyOf(a, b))?.size ?? 0, shared.get(keyOf(b, a))?.size ?? 0);
  const shorter = Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
  return (
    count >= Math.min(LEAST_SHARED_CLAUSES, shorter) && count > 0 && count >= LEAST_SHARED_PART * shorter
  );
}

function adjust(groups: ArticleId[][], { takenIn = [], setApart = [] }: Adjustments): ArticleId[][] {
  const decided = new Set([...takenIn, ...setApart]);
  if (decided.size === 0) return groups;
  const kept = groups.map((group) => group.filter((id) => !decided.has(id)));
  const known = new Set(groups.flat());
  const [first = [], ...rest] = kept;
  const grown = [...first, ...takenIn.filter((id) => known.has(id))].sort(compareStrings);
  const alone = setApart.filter((id) => known.has(id) && !takenIn.includes(id)).map((id) => [id]);
  return [grown, ...sortGroups([...rest, ...alone])].filter((group) => group.length > 0);
}

/** Largest first; equal ones by the first id. */
const sortGroups = (groups: ArticleId[][]): ArticleId[][] =>
  groups.sort((a, b) => b.length - a.length || compareStrings(a[0] ?? "", b[0] ?? ""));

function sharedWith(id: ArticleId, group: readonly ArticleId[], alignment: Alignment): number {
  const shared = new Set<number>();
  for (const { a, b, score } of alignment.pairs) {
    if (score < SHARED_SCORE) continue;
    const [x, y] = [alignment.clauses[a]?.article ?? "", alignment.clauses[b]?.article ?? ""];
    if (x === id && group.includes(y)) shared.add(a);
    if (y === id && group.includes(x)) shared.add(b);
  }
  return shared.size;
}
