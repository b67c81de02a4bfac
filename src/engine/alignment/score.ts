import { findCandidates, type CandidatePair } from "./candidates.ts";
import type { ClauseText } from "./clauseText.ts";
import { measureCoverage } from "./coverage.ts";
import { logitOf, probabilityOf, type TrainedWeights } from "./model.ts";
import { readSignals, SIGNALS, type SignalledPair } from "./signals.ts";
import { readSupport, SUPPORT } from "./support.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** All clauses with the pairs worth a look and what speaks for each. */
export interface Measured {
  readonly clauses: readonly ClauseText[];
  readonly vocabulary: Vocabulary;
  /** In order of a, then b. */
  readonly pairs: readonly SignalledPair[];
}

/** A pair with all that its score was made of. */
export interface JudgedPair extends CandidatePair {
  /** In the order of `SIGNALS`. */
  readonly signals: readonly number[];
  /** In the order of `SUPPORT`. */
  readonly support: readonly number[];
  /** Probability that both state the same thing. */
  readonly score: number;
}

export function measurePairs(clauses: readonly ClauseText[]): Measured {
  const vocabulary = readVocabulary(clauses);
  const coverage = measureCoverage(clauses, vocabulary);
  const pairs = readSignals(clauses, vocabulary, coverage, findCandidates(clauses, coverage));
  return { clauses, vocabulary, pairs };
}

/** Judges each pair twice: by its own words, then in the light of the other pairs. */
export function judgePairs(
  clauses: readonly ClauseText[],
  pairs: readonly SignalledPair[],
  trained: TrainedWeights,
): JudgedPair[] {
  const first = pairs.map((pair) => probabilityOf(logitOf(trained.first, SIGNALS, pair.signals)));
  const support = readSupport(clauses, pairs, first);
  const names = [...SIGNALS, ...SUPPORT];
  return pairs.map((pair, i) => {
    const around = support[i] ?? [];
    const score = probabilityOf(logitOf(trained.second, names, [...pair.signals, ...around]));
    return { ...pair, support: around, score };
  });
}
