import type { Alignment, ScoredPair } from "../../model/alignment.ts";
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
): Claim[] {
  const scores = new Map(alignment.pairs.map(({ a, b, score }) => [pairKey(a, b), score]));
  return events.flatMap((event, number) => {
    const groups = groupsOf(alignment, event).map((clauses) => ({ event: number, clauses }));
    return orderClaims(groups, alignment).map((group) => toClaim(group, event, alignment, scores, cutoffs));
  });
}

function groupsOf(alignment: Alignment, event: readonly ArticleId[]): number[][] {
  const inside = alignment.clauses.flatMap((clause, i) => (event.includes(clause.article) ? [i] : []));
  const place = new Map(inside.map((clause, i) => [clause, i]));
  const pairs = alignment.pairs.flatMap(({ a, b, score }): ScoredPair[] => {
    const [x, y] = [place.get(a), place.get(b)];
    return x === undefined || y === undefined ? [] : [{ a: x, b: y, score }];
  });
  const articles = inside.map((clause) => alignment.clauses[clause]?.article ?? "");
  return clusterClauses(articles, pairs, LEAST_AVERAGE).map((group) => group.map((i) => inside[i] ?? 0));
}

function toClaim(
  group: ClauseGroup,
  event: readonly ArticleId[],
  alignment: Alignment,
  scores: ReadonlyMap<string, number>,
  cutoffs: CellCutoffs,
): Claim {
  const clauses = group.clauses.map((i) => alignment.clauses[i]).filter((clause) => clause !== undefined);
  const wordings = groupWordings(clauses);
  const mentions = clauses.map(({ article, start, end, voice }, i): Mention => ({
    article,
    start,
    end,
    voice,
    wording: wordings[i] ?? 0,
  }));
  const { cells, possible } = buildCells(group, mentions, event, alignment, scores, cutoffs);
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

/** The mention that is most like all others; the first of equals. */
function representativeOf({ clauses }: ClauseGroup, scores: ReadonlyMap<string, number>): number {
  const totals = clauses.map((a) => clauses.reduce((sum, b) => sum + (scores.get(pairKey(a, b)) ?? 0), 0));
  return totals.indexOf(Math.max(...totals));
}
