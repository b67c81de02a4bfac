import type { Alignment } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Candidate, Cell, CellState, Mention } from "../../model/comparison.ts";
import type { VoiceId } from "../../model/voice.ts";
import { pairKey, type ClauseGroup } from "./group.ts";

/** Least score of a candidate that is shown as "possible match, check". */
export interface CellCutoffs {
  readonly possible: number;
}

interface Cells {
  /** One for each article of the event, in its order. */
  readonly cells: readonly Cell[];
  readonly possible: readonly Candidate[];
}

export function buildCells(
  group: ClauseGroup,
  mentions: readonly Mention[],
  event: readonly ArticleId[],
  alignment: Alignment,
  scores: ReadonlyMap<string, number>,
  cutoffs: CellCutoffs,
  rejected: ReadonlySet<number>,
): Cells {
  const carriers = new Set(mentions.map((mention) => mention.article));
  const cells = event.map((article): Cell => {
    if (carriers.has(article)) return carriedCell(article, mentions, carriers.size);
    const nearest = nearestIn(article, group, alignment, scores, rejected);
    const state: CellState = nearest && nearest.score >= cutoffs.possible ? "possible" : "not-found";
    return { article, state, voices: [], voiceDiffers: false, ...(nearest ? { nearest } : {}) };
  });
  const possible = cells.flatMap((cell) => (cell.state === "possible" && cell.nearest ? [cell.nearest] : []));
  return { cells, possible };
}

function carriedCell(article: ArticleId, mentions: readonly Mention[], carriers: number): Cell {
  const own = mentions.filter((mention) => mention.article === article);
  const others = mentions.filter((mention) => mention.article !== article);
  const voices = [...new Set(own.map((mention) => mention.voice))];
  const sameWords = own.some((mention) => others.some((other) => other.wording === mention.wording));
  const state: CellState = carriers === 1 ? "only" : sameWords ? "same" : "reworded";
  return { article, state, voices, voiceDiffers: differs(voices, others) };
}

/** True where some other outlet has none of these voices for the claim. */
function differs(voices: readonly (VoiceId | null)[], others: readonly Mention[]): boolean {
  const byArticle = new Map<ArticleId, (VoiceId | null)[]>();
  for (const { article, voice } of others) byArticle.set(article, [...(byArticle.get(article) ?? []), voice]);
  return [...byArticle.values()].some((theirs) => !theirs.some((voice) => voices.includes(voice)));
}

/** The place in an article that comes nearest to the claim; null where nothing was ever compared, or the reader rejected it. */
function nearestIn(
  article: ArticleId,
  { clauses }: ClauseGroup,
  alignment: Alignment,
  scores: ReadonlyMap<string, number>,
  rejected: ReadonlySet<number>,
): Candidate | null {
  let best: Candidate | null = null;
  let highest = 0;
  alignment.clauses.forEach((clause, index) => {
    if (clause.article !== article || rejected.has(index)) return;
    clauses.forEach((member, of) => {
      const score = scores.get(pairKey(index, member)) ?? 0;
      if (score <= highest) return;
      highest = score;
      best = { article, start: clause.start, end: clause.end, score: Math.round(score * 1000) / 1000, of };
    });
  });
  return best;
}
