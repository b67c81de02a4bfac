import type { Alignment } from "../../model/alignment.ts";
import { readClauses, type ClauseSource } from "./clauseText.ts";
import { CUTOFFS } from "./cutoffs.ts";
import { explain } from "./evidence.ts";
import type { TrainedWeights } from "./model.ts";
import { judgePairs } from "./score.ts";
import trained from "./weights.json" with { type: "json" };

export type { TrainedWeights } from "./model.ts";
export { CUTOFFS } from "./cutoffs.ts";

/**
 * Which clauses of different articles state the same thing, and why. Symmetric and independent of the order of the
 * articles, which come in order of id. `weights` replaces the trained numbers (for training and leave-one-out scores).
 */
export function align(sources: readonly ClauseSource[], weights: TrainedWeights = trained): Alignment {
  const clauses = readClauses(sources);
  const { vocabulary, pairs } = judgePairs(clauses, weights);
  const links = pairs
    .filter((pair) => pair.score >= CUTOFFS.possible)
    .map((pair) => explain(pair, clauses, vocabulary, weights.second))
    .filter((link) => link !== null);
  return {
    clauses: clauses.map(({ place, sentence, position, voice, words }) => ({
      ...place,
      sentence,
      position,
      voice,
      content: words.map((word) => word.stem),
    })),
    pairs: pairs.map(({ a, b, score }) => ({ a, b, score })),
    links,
  };
}
