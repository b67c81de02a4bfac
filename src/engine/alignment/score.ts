import { findCandidates, type CandidatePair } from "./candidates.ts";
import { readClauses, type ClauseText } from "./clauseText.ts";
import { measureCoverage } from "./coverage.ts";
import { logitOf, probabilityOf, type TrainedWeights } from "./model.ts";
import { readSignals, SIGNALS, type SignalledPair } from "./signals.ts";
import { readSupport, SUPPORT } from "./support.ts";
import { limitScore } from "./limits.ts";
import { readVocabulary, weighTypes, type Vocabulary, type WeightedVocabulary } from "./vocabulary.ts";
import { readWords, type ArticleWords, type ClauseSource } from "./words.ts";

/** All clauses with the pairs worth a look and what speaks for each. */
export interface Measured {
  readonly clauses: readonly ClauseText[];
  readonly vocabulary: WeightedVocabulary;
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

/** Words of all articles, read once; clauses may be drawn through them again and again. */
export interface Prepared {
  readonly articles: readonly ArticleWords[];
  readonly vocabulary: Vocabulary;
}

export function prepareWords(sources: readonly ClauseSource[]): Prepared {
  const articles = sources.map(readWords);
  return { articles, vocabulary: readVocabulary(articles) };
}

export function measurePairs(prepared: Prepared): Measured {
  const clauses = readClauses(prepared.articles, prepared.vocabulary);
  const vocabulary = weighTypes(prepared.vocabulary, clauses);
  const coverage = measureCoverage(clauses, vocabulary);
  const pairs = readSignals(clauses, vocabulary, coverage, findCandidates(coverage));
  return { clauses, vocabulary, pairs };
}

/** Judges each pair twice: by its own words, then in the light of the other pairs. Limits have the last word. */
export function judgePairs(
  { clauses, vocabulary }: Pick<Measured, "clauses" | "vocabulary">,
  pairs: readonly SignalledPair[],
  trained: TrainedWeights,
): JudgedPair[] {
  const first = pairs.map((pair) => probabilityOf(logitOf(trained.first, SIGNALS, pair.signals)));
  const support = readSupport(clauses, pairs, first);
  const names = [...SIGNALS, ...SUPPORT];
  return pairs.map((pair, i) => {
    const around = support[i] ?? [];
    const judged = probabilityOf(logitOf(trained.second, names, [...pair.signals, ...around]));
    return { ...pair, support: around, score: limitScore(judged, pair, clauses, vocabulary) };
  });
}
