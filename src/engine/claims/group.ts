import type { ScoredPair } from "../../model/alignment.ts";

/** One claim before it has cells: indices of its clauses in the alignment, in order. */
export interface ClauseGroup {
  readonly event: number;
  readonly clauses: readonly number[];
}

/** For each clause the clauses that it was compared with, and how like they are. */
export type Scores = readonly (readonly Partner[])[];

export interface Partner {
  readonly clause: number;
  readonly score: number;
}

export function scoresOf(size: number, pairs: readonly ScoredPair[]): Scores {
  const scores = Array.from({ length: size }, (): Partner[] => []);
  for (const { a, b, score } of pairs) {
    scores[a]?.push({ clause: b, score });
    scores[b]?.push({ clause: a, score });
  }
  return scores;
}
