import type { Alignment, Decisions, ScoredPair } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Claim, Mention } from "../../model/comparison.ts";
import { hashText } from "../../model/identity.ts";
import { buildCells, type CellCutoffs } from "./cells.ts";
import { clusterClauses } from "./cluster.ts";
import { pairKey, type ClauseGroup } from "./group.ts";
import { orderClaims } from "./order.ts";
import { groupWordings } from "./wordings.ts";

/**
 * Least mean score between two groups of clauses that become one claim. Raising it splits claims, lowering it puts
 * neighbouring claims together; measured on the dev packs.
 */
const LEAST_AVERAGE = 0.3;

/** The claims of all events, in the order of the event. Each clause of running text stands in exactly one claim. */
export function buildClaims(
  alignment: Alignment,
  events: readonly (readonly ArticleId[])[],
  cutoffs: CellCutoffs,
  decisions: Decisions = { pairs: [], placed: new Set() },
): Claim[] {
  const scores = new Map(alignment.pairs.map(({ a, b, score }) => [pairKey(a, b), score]));
  return events.flatMap((event, number) => {
    const groups = groupsOf(alignment, event, decisions).map((clauses) => ({ event: number, clauses }));
    return orderClaims(groups, alignment).map((group) =>
      toClaim(group, event, alignment, scores, cutoffs, decisions),
    );
  });
}

function groupsOf(alignment: Alignment, event: readonly ArticleId[], decisions: Decisions): number[][] {
  const inside = alignment.clauses.flatMap((clause, i) => (event.includes(clause.article) ? [i] : []));
  const place = new Map(inside.map((clause, i) => [clause, i]));
  const within = <T extends { readonly a: number; readonly b: number }>(pair: T): T[] => {
    const [a, b] = [place.get(pair.a), place.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
  };
  const pairs: ScoredPair[] = alignment.pairs.flatMap(within);
  const articles = inside.map((clause) => alignment.clauses[clause]?.article ?? "");
  const decided = decisions.pairs.flatMap(within);
  return clusterClauses(articles, pairs, LEAST_AVERAGE, decided).map((group) =>
    group.map((i) => inside[i] ?? 0),
  );
}

function toClaim(
  group: ClauseGroup,
  event: readonly ArticleId[],
  alignment: Alignment,
  scores: ReadonlyMap<string, number>,
  cutoffs: CellCutoffs,
  decisions: Decisions,
): Claim {
  const clauses = group.clauses.map((i) => alignment.clauses[i]).filter((clause) => clause !== undefined);
  const wordings = groupWordings(clauses);
  const mentions = clauses.map(({ article, start, end, voice }, i): Mention => ({
    article,
    start,
    end,
    voice,
    wording: wordings[i] ?? 0,
    ...(decisions.placed.has(group.clauses[i] ?? -1) ? { byReader: true } : {}),
  }));
  const rejected = rejectedFrom(group, decisions);
  const { cells, possible } = buildCells(group, mentions, event, alignment, scores, cutoffs, rejected);
  return {
    id: `c${hashText(mentions.map(({ article, start, end }) => `${article}:${start}-${end}`).join(" "))}`,
    event: group.event,
    representative: representativeOf(group, scores),
    mentions,
    possible,
    cells,
    disagreements: [],
  };
}

/** Clauses that the reader keeps apart from one of the group. */
function rejectedFrom({ clauses }: ClauseGroup, { pairs }: Decisions): ReadonlySet<number> {
  const members = new Set(clauses);
  return new Set(
    pairs.flatMap(({ a, b, same }) => {
      if (same || members.has(a) === members.has(b)) return [];
      return [members.has(a) ? b : a];
    }),
  );
}

/** The mention that is most like all others; the first of equals. */
function representativeOf({ clauses }: ClauseGroup, scores: ReadonlyMap<string, number>): number {
  const totals = clauses.map((a) => clauses.reduce((sum, b) => sum + (scores.get(pairKey(a, b)) ?? 0), 0));
  return totals.indexOf(Math.max(...totals));
}
