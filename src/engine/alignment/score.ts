import { findCandidates } from "./candidates.ts";
import { readClauses, type ClauseText } from "./clauseText.ts";
import { measureCoverage } from "./coverage.ts";
import { limitScore } from "./limits.ts";
import { probabilityOf, weighed, weightsOf, type LogisticModel, type TrainedWeights } from "./model.ts";
import { readSignals, SIGNALS, type SignalledPairs } from "./signals.ts";
import { readSupport, SUPPORT } from "./support.ts";
import { readVocabulary, weighTypes, type Vocabulary, type WeightedVocabulary } from "./vocabulary.ts";
import { readWords, type ArticleWords, type ClauseSource } from "./words.ts";

/** All clauses with the pairs worth a look and what speaks for each. */
export interface Measured {
  readonly clauses: readonly ClauseText[];
  readonly vocabulary: WeightedVocabulary;
  readonly pairs: SignalledPairs;
}

/** Pairs with all that their scores were made of. */
export interface JudgedPairs extends SignalledPairs {
  /** `SUPPORT.length` values for each pair, in the order of `SUPPORT`. */
  readonly support: Float64Array;
  /** Probability that both state the same thing. */
  readonly scores: Float64Array;
}

/** Words of all articles, read once; clauses may be drawn through them again and again. */
export interface Prepared {
  readonly articles: readonly ArticleWords[];
  readonly vocabulary: Vocabulary;
}

/** Yields between steps of a few milliseconds, as all that follows. */
export function* prepareWords(
  sources: readonly ClauseSource[],
  vocabularyOf: typeof readVocabulary = readVocabulary,
  wordsOf: typeof readWords = readWords,
): Generator<undefined, Prepared> {
  const articles = sources.map((source) => ({ ...source, ...wordsOf(source) }));
  return { articles, vocabulary: yield* vocabularyOf(articles) };
}

/** Clauses of all articles and the signals of each pair that is worth looking at. Yields between steps of a few milliseconds. */
export function* measurePairs(prepared: Prepared): Generator<undefined, Measured> {
  const clauses = yield* readClauses(prepared.articles, prepared.vocabulary);
  const vocabulary = yield* weighTypes(prepared.vocabulary, clauses);
  yield;
  const coverage = yield* measureCoverage(clauses, vocabulary);
  const candidates = yield* findCandidates(coverage);
  yield;
  const pairs = yield* readSignals(clauses, vocabulary, coverage, candidates);
  return { clauses, vocabulary, pairs };
}

/** How likely a model thinks each pair, by the words of the pair alone. */
export function firstScores({ count, signals }: SignalledPairs, model: LogisticModel): Float64Array {
  const weights = weightsOf(model, SIGNALS);
  const scores = new Float64Array(count);
  for (let pair = 0; pair < count; pair++)
    scores[pair] = probabilityOf(weighed(model.bias, weights, signals, pair));
  return scores;
}

/** Judges each pair twice: by its own words, then in the light of the other pairs. Limits have the last word. */
export function* judgePairs(
  { clauses, vocabulary }: Pick<Measured, "clauses" | "vocabulary">,
  pairs: SignalledPairs,
  { first, second }: TrainedWeights,
): Generator<undefined, JudgedPairs> {
  const firstJudged = firstScores(pairs, first);
  yield;
  const support = yield* readSupport(clauses, pairs, firstJudged);
  const [own, around] = [weightsOf(second, SIGNALS), weightsOf(second, SUPPORT)];
  const scores = new Float64Array(pairs.count);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    const byWords = weighed(second.bias, own, pairs.signals, pair);
    const judged = probabilityOf(weighed(byWords, around, support, pair));
    scores[pair] = limitScore(judged, pairs, pair, clauses, vocabulary);
  }
  return { ...pairs, support, scores };
}

/** Pairs between two breaths. */
const PAIRS_A_STEP = 2000;
