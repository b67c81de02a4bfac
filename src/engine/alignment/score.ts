import { findCandidates, type CandidatePair } from "./candidates.ts";
import type { ClauseText } from "./clauseText.ts";
import { measureCoverage } from "./coverage.ts";
import { logitOf, probabilityOf, type TrainedWeights } from "./model.ts";
import { readSignals, SIGNALS } from "./signals.ts";
import { readSupport, SUPPORT } from "./support.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A candidate with all that its score was made of. */
export interface JudgedPair extends CandidatePair {
  /** In the order of `SIGNALS`. */
  readonly signals: readonly number[];
  /** In the order of `SUPPORT`. */
  readonly support: readonly number[];
  /** Probability that both state the same thing. */
  readonly score: number;
}

export interface Judgement {
  readonly vocabulary: Vocabulary;
  readonly pairs: readonly JudgedPair[];
}

/** Finds the pairs worth a look and judges each twice: by its own words, then in the light of the others. */
export function judgePairs(clauses: readonly ClauseText[], trained: TrainedWeights): Judgement {
  const vocabulary = readVocabulary(clauses);
  const coverage = measureCoverage(clauses, vocabulary);
  const candidates = readSignals(clauses, vocabulary, coverage, findCandidates(clauses, coverage));
  const first = candidates.map((pair) => probabilityOf(logitOf(trained.first, SIGNALS, pair.signals)));
  const support = readSupport(clauses, candidates, first);
  const names = [...SIGNALS, ...SUPPORT];
  const pairs = candidates.map((pair, i) => {
    const around = support[i] ?? [];
    const score = probabilityOf(logitOf(trained.second, names, [...pair.signals, ...around]));
    return { ...pair, support: around, score };
  });
  return { vocabulary, pairs };
}
