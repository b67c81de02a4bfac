import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Candidate, Cell, CellState, Mention } from "../../model/comparison.ts";
import type { VoiceId } from "../../model/voice.ts";
import type { ClauseGroup, Scores } from "./group.ts";
import type { Surroundings } from "./surroundings.ts";

/** Least score of a candidate that is shown as "possible match, check". */
export interface CellCutoffs {
  readonly possible: number;
  /** The score of pairs that nearly are the same (A15): they are shown wherever they stand. */
  readonly nearMiss: number;
}

/** What was found of all claims of an event. */
export interface Found {
  readonly alignment: Comparable;
  readonly scores: Scores;
  readonly surroundings: Surroundings;
}

interface Cells {
  /** One for each article of the event, in its order. */
  readonly cells: readonly Cell[];
  readonly possible: readonly Candidate[];
}

/** What each article of the event has of a claim, and the places in which it may have it. */
export function buildCells(
  group: ClauseGroup,
  mentions: readonly Mention[],
  event: readonly ArticleId[],
  found: Found,
  cutoffs: CellCutoffs,
  rejected: ReadonlySet<number>,
): Cells {
  const { alignment } = found;
  const carriers = new Set(mentions.map((mention) => mention.article));
  const nearby = nearestPlaces(group, found, cutoffs, rejected);
  const sure = new Set(
    mentions.filter((_, i) => alignment.clauses[group.clauses[i] ?? -1]?.inferred !== true),
  );
  const cells = event.map((article): Cell => {
    if (carriers.has(article)) return carriedCell(article, mentions, carriers.size, sure);
    const nearest = nearby.get(article);
    const state: CellState = nearest && nearest.score >= cutoffs.possible ? "possible" : "not-found";
    return { article, state, voices: [], voiceDiffers: false, ...(nearest ? { nearest } : {}) };
  });
  const possible = cells.flatMap((cell) => (cell.state === "possible" && cell.nearest ? [cell.nearest] : []));
  return { cells, possible };
}

function carriedCell(
  article: ArticleId,
  mentions: readonly Mention[],
  carriers: number,
  sure: ReadonlySet<Mention>,
): Cell {
  const own = mentions.filter((mention) => mention.article === article);
  const others = mentions.filter((mention) => mention.article !== article);
  const voices = [...new Set(own.map((mention) => mention.voice))];
  const sameWords = own.some((mention) => others.some((other) => other.wording === mention.wording));
  const state: CellState = carriers === 1 ? "only" : sameWords ? "same" : "reworded";
  return {
    article,
    state,
    voices,
    voiceDiffers: own.some((mention) => sure.has(mention)) && differs(voices, others, sure),
  };
}

/** True where some other outlet has none of these voices for the claim, and one that words there name. */
function differs(
  voices: readonly (VoiceId | null)[],
  others: readonly Mention[],
  sure: ReadonlySet<Mention>,
): boolean {
  const byArticle = new Map<ArticleId, Mention[]>();
  for (const mention of others)
    byArticle.set(mention.article, [...(byArticle.get(mention.article) ?? []), mention]);
  return [...byArticle.values()].some(
    (theirs) =>
      theirs.some((mention) => sure.has(mention)) && !theirs.some(({ voice }) => voices.includes(voice)),
  );
}

/** A clause that resembles a member of the claim: `of` is the member's place in the claim; the score is seen in its surroundings. */
interface Near {
  readonly clause: number;
  readonly of: number;
  readonly score: number;
}

/**
 * For each article the place that comes nearest to the claim, of equals the first; none where nothing was ever compared, or
 * the reader rejected it.
 */
function nearestPlaces(
  { clauses }: ClauseGroup,
  { alignment, scores, surroundings }: Found,
  { nearMiss }: CellCutoffs,
  rejected: ReadonlySet<number>,
): Map<ArticleId, Candidate> {
  const best = new Map<ArticleId, Near>();
  clauses.forEach((member, of) => {
    for (const { clause, score: alike } of scores[member] ?? []) {
      if (alike <= 0 || rejected.has(clause)) continue;
      const score = alike === nearMiss ? alike : surroundings.weigh(alike, member, clause);
      const article = alignment.clauses[clause]?.article ?? "";
      const known = best.get(article);
      const isBetter =
        known === undefined || score > known.score || (score === known.score && clause < known.clause);
      if (isBetter) best.set(article, { clause, of, score });
    }
  });
  return new Map([...best].map(([article, near]) => [article, candidateOf(near, alignment)]));
}

function candidateOf({ clause, of, score }: Near, { clauses }: Comparable): Candidate {
  const { article = "", start = 0, end = 0 } = clauses[clause] ?? {};
  return { article, start, end, score: Math.round(score * 1000) / 1000, of };
}
