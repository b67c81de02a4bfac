import type { AlignedClause, Alignment, Comparable, DecidedPair, ScoredPair } from "../../model/alignment.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import type { ClauseText } from "./clauseText.ts";
import { linksOf } from "./links.ts";
import { logitOf, probabilityOf, type TrainedWeights } from "./model.ts";
import { refineClauses } from "./refine.ts";
import {
  judgePairs,
  measurePairs,
  prepareWords,
  type JudgedPair,
  type Measured,
  type Prepared,
} from "./score.ts";
import { settleClauses, type Settled } from "./settle.ts";
import { SIGNALS } from "./signals.ts";
import { isVerbatim, VERBATIM_SCORE } from "./verbatim.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import type { ClauseSource } from "./words.ts";
import trained from "./weights.json" with { type: "json" };

export type { Prepared } from "./score.ts";
export type { ClauseSource } from "./words.ts";
export type { TrainedWeights } from "./model.ts";
export { CUTOFFS } from "./cutoffs.ts";

/** What is known of all clauses before it is known which articles report one event. */
export interface Measurement {
  readonly clauses: readonly AlignedClause[];
  /** How likely it is that both clauses speak of one event and say the same. */
  readonly pairs: readonly ScoredPair[];
  /** For `refine` and `judge`. */
  readonly prepared: Prepared;
  readonly measured: Measured;
}

/** Reads the words of all articles, which come in order of id. */
export const prepare = (sources: readonly ClauseSource[]): Prepared => prepareWords(sources);

const toAligned = ({ place, sentence, position, voice, words }: ClauseText): AlignedClause => ({
  ...place,
  sentence,
  position,
  voice,
  content: words.map((word) => word.stem),
});

/** Compares the clauses of all articles. */
export function measure(prepared: Prepared, weights: TrainedWeights = trained): Measurement {
  const measured = measurePairs(prepared);
  return {
    prepared,
    measured,
    clauses: measured.clauses.map(toAligned),
    pairs: measured.pairs.map(({ a, b, signals }) => ({
      a,
      b,
      score: isVerbatim(measured.clauses[a], measured.clauses[b])
        ? VERBATIM_SCORE
        : probabilityOf(logitOf(weights.event, SIGNALS, signals)) * agreement(signals),
    })),
  };
}

/**
 * Other numbers speak against one event more than against one claim: twin events (two elections, two quakes) are told in
 * the same words and differ in their figures. Lower sets such twins apart more surely, and corrected tolls with them.
 */
const OTHER_NUMBERS = 0.3;
const OTHER_NUMBERS_AT = SIGNALS.indexOf("otherNumbers");

const agreement = (signals: readonly number[]): number =>
  signals[OTHER_NUMBERS_AT] === 1 ? OTHER_NUMBERS : 1;

/** Pairs of clauses of articles of one event, judged. */
function judgeEvents({ measured }: Measurement, events: Events, weights: TrainedWeights): JudgedPair[] {
  const eventOf = new Map(
    events.flatMap((event, number) => event.map((article) => [article, number] as const)),
  );
  const eventAt = (clause: number): number | undefined =>
    eventOf.get(measured.clauses[clause]?.article ?? "");
  const together = measured.pairs.filter(({ a, b }) => eventAt(a) === eventAt(b));
  return judgePairs(measured, together, weights);
}

type Events = readonly (readonly ArticleId[])[];

/** The prepared articles with clauses cut where other outlets have only a part of them; to be measured again. */
export function refine(
  measurement: Measurement,
  events: Events,
  weights: TrainedWeights = trained,
): Prepared {
  const { prepared, measured } = measurement;
  const judged = judgeEvents(measurement, events, weights).map(({ a, b, score }) => ({ a, b, score }));
  const refined = refineClauses(articlesOf(prepared), measured, judged);
  return withArticles(prepared, refined);
}

/** The same articles with clauses drawn anew. */
export const withArticles = (prepared: Prepared, drawn: readonly SegmentedArticle[]): Prepared => ({
  ...prepared,
  articles: prepared.articles.map((words, i) => ({ ...words, article: drawn[i] ?? words.article })),
});

/** The articles as their clauses are drawn now. */
export const articlesOf = (prepared: Prepared): SegmentedArticle[] =>
  prepared.articles.map(({ article }) => article);

/** What the second look found: clauses as they stay, and which pairs of them state the same. */
export interface Judgement extends Comparable {
  /** The clauses as they are drawn in the end. */
  readonly prepared: Prepared;
  /** For `align`. */
  readonly settled: Settled;
  readonly vocabulary: WeightedVocabulary;
}

/**
 * Judges the pairs of clauses of one event, and joins again what was cut for nothing since the articles stood as in `before`.
 * Symmetric and independent of the order of the articles. `weights` replaces the trained numbers (for training and
 * leave-one-out scores).
 */
export function judge(
  measurement: Measurement,
  events: Events,
  before: readonly SegmentedArticle[],
  weights: TrainedWeights = trained,
): Judgement {
  const pairs = judgeEvents(measurement, events, weights);
  const settled = settleClauses(measurement.prepared, measurement.measured, pairs, before);
  return {
    prepared: settled.prepared,
    settled,
    vocabulary: measurement.measured.vocabulary,
    clauses: settled.clauses.map(toAligned),
    pairs: settled.pairs.map(({ a, b, score }) => ({ a, b, score })),
  };
}

/** Which clauses state the same thing, and why. Pairs that a reader `decided` are linked whatever their score. */
export function align(
  { settled, vocabulary, clauses, pairs }: Judgement,
  decided: readonly DecidedPair[] = [],
  weights: TrainedWeights = trained,
): Alignment {
  const links = linksOf({ clauses: settled.clauses, vocabulary }, settled.pairs, decided, weights.second);
  return { clauses, pairs, links };
}
