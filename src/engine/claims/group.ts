import type { ScoredPair } from "../../model/alignment.ts";

/** One claim before it has cells: indices of its clauses in the alignment, in order. */
export interface ClauseGroup {
  readonly event: number;
  readonly clauses: readonly number[];
}

/** For each clause the clauses that it was compared with, and how like they are. */
export type Scores = readonly (readonly Partner[])[];

/** A clause that another was compared with, and the score of the two, 0–1. */
export interface Partner {
  readonly clause: number;
  readonly score: number;
}

/** Scores by clause, in the order of the pairs; `size` is the number of clauses. */
export function scoresOf(size: number, pairs: readonly ScoredPair[]): Scores {
  const scores = Array.from({ length: size }, (): Partner[] => []);
  for (const { a, b, score } of pairs) {
    scores[a]?.push({ clause: b, score });
    scores[b]?.push({ clause: a, score });
  }
  return scores;
}
