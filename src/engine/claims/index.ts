import type { AlignedClause, Comparable, Decisions } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Claim, Mention } from "../../model/comparison.ts";
import { hashText } from "../../model/identity.ts";
import { buildCells, type CellCutoffs, type Found } from "./cells.ts";
import { clusterClauses } from "./cluster.ts";
import { scoresOf, type ClauseGroup, type Scores } from "./group.ts";
import { orderClaims } from "./order.ts";
import { Surroundings } from "./surroundings.ts";
import { groupWordings } from "./wordings.ts";

/**
 * Least mean score between two groups of clauses that become one claim. Raising it splits claims, lowering it puts
 * neighbouring claims together; measured on the dev packs.
 */
const LEAST_AVERAGE = 0.3;

/** Mentions of claims that are made between two breaths, squared: each is held against the others of its claim. */
const MENTIONS_A_STEP = 4000;

/**
 * The claims of all events, in the order of the event. Each clause of running text stands in exactly one claim. Yields between
 * steps of a few milliseconds.
 */
export function* buildClaims(
  alignment: Comparable,
  events: readonly (readonly ArticleId[])[],
  cutoffs: CellCutoffs,
  decisions: Decisions = NO_DECISIONS,
): Generator<undefined, Claim[]> {
  const scores = scoresOf(alignment.clauses.length, alignment.pairs);
  const claims: Claim[] = [];
  let work = 0;
  for (const [number, event] of events.entries()) {
    yield;
    const groups = yield* groupsOf(alignment, event, number, decisions);
    const surroundings = new Surroundings(alignment.clauses, groups);
    for (const group of groups) {
      work += group.clauses.length ** 2 + event.length;
      if (work > MENTIONS_A_STEP) {
        work = 0;
        yield;
      }
      claims.push(toClaim(group, event, { alignment, scores, surroundings }, cutoffs, decisions));
    }
  }
  return claims;
}

const NO_DECISIONS: Decisions = { pairs: [], placed: new Set() };

/** The clauses of one event by what they state, in the order of the event. */
export function* groupsOf(
  alignment: Comparable,
  event: readonly ArticleId[],
  number: number,
  decisions: Decisions = NO_DECISIONS,
): Generator<undefined, ClauseGroup[]> {
  const own = new Set(event);
  const inside = alignment.clauses.flatMap((clause, i) => (own.has(clause.article) ? [i] : []));
  const place = new Int32Array(alignment.clauses.length).fill(-1);
  inside.forEach((clause, i) => (place[clause] = i));
  const moved = <T extends { readonly a: number; readonly b: number }>(pairs: readonly T[]): T[] =>
    pairs.flatMap((pair) => {
      const [a = -1, b = -1] = [place[pair.a], place[pair.b]];
      return a < 0 || b < 0 ? [] : [{ ...pair, a, b }];
    });
  const articles = inside.map((clause) => alignment.clauses[clause]?.article ?? "");
  const [pairs, decided] = [moved(alignment.pairs), moved(decisions.pairs)];
  const groups = yield* clusterClauses(articles, pairs, LEAST_AVERAGE, decided);
  return orderClaims(
    groups.map((group) => ({ event: number, clauses: group.map((i) => inside[i] ?? 0) })),
    alignment,
  );
}

function toClaim(
  group: ClauseGroup,
  event: readonly ArticleId[],
  found: Found,
  cutoffs: CellCutoffs,
  decisions: Decisions,
): Claim {
  const { alignment, scores } = found;
  const clauses = group.clauses.map((i) => alignment.clauses[i]).filter((clause) => clause !== undefined);
  const wordings = groupWordings(clauses);
  const mentions = clauses.map(({ article, start, end, voice, lead }, i): Mention => ({
    article,
    start,
    end,
    voice,
    wording: wordings[i] ?? 0,
    ...(lead === undefined ? {} : { lead }),
    ...(decisions.placed.has(group.clauses[i] ?? -1) ? { byReader: true } : {}),
  }));
  const rejected = rejectedFrom(group, decisions);
  const { cells, possible } = buildCells(group, mentions, event, found, cutoffs, rejected);
  return {
    id: `c${hashText(mentions.map(({ article, start, end }) => `${article}:${start}-${end}`).join(" "))}`,
    event: group.event,
    representative: representativeOf(group, scores, alignment.clauses),
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

/**
 * Of a mention that cannot be read alone, so much of its likeness to the others counts. Lowering it has more claims stand in the
 * words of a mention that can, though it is less like the others.
 */
const LEANING = 0.6;

/** The mention that is most like all others, one that can be read alone sooner; the first of equals. */
export function representativeOf(
  { clauses }: ClauseGroup,
  scores: Scores,
  texts: readonly AlignedClause[],
): number {
  if (clauses.length === 1) return 0;
  const members = new Set(clauses);
  const totals = clauses.map((clause) => {
    const own = (scores[clause] ?? []).filter((partner) => members.has(partner.clause));
    const total = own.sort((x, y) => x.clause - y.clause).reduce((sum, { score }) => sum + score, 0);
    return texts[clause]?.lead === undefined ? total : total * LEANING;
  });
  return totals.indexOf(Math.max(...totals));
}
