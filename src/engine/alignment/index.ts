import type { AlignedClause, Alignment, Comparable, DecidedPair, ScoredPair } from "../../model/alignment.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import { linkKindOf } from "../../model/linkKind.ts";
import type { AttributedArticle } from "../../model/voice.ts";
import type { ClauseText } from "./clauseText.ts";
import { confidenceOf } from "./cutoffs.ts";
import { leadsOf } from "./leads.ts";
import { linksOf } from "./links.ts";
import type { TrainedWeights } from "./model.ts";
import { chosenPairs, pairsOf, rowsOf, type CandidatePairs } from "./pairs.ts";
import { refineClauses } from "./refine.ts";
import {
  firstScores,
  judgePairs,
  measurePairs,
  prepareWords,
  type JudgedPairs,
  type Measured,
  type Prepared,
} from "./score.ts";
import { settleClauses, type Settled } from "./settle.ts";
import { SIGNALS, type SignalledPairs } from "./signals.ts";
import { isVerbatim, VERBATIM_SCORE } from "./verbatim.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import trained from "./weights.json" with { type: "json" };

export type { Prepared } from "./score.ts";
export { readVocabulary } from "./vocabulary.ts";
export { readWords, type ClauseSource } from "./words.ts";
export type { TrainedWeights } from "./model.ts";
export { CALIBRATION, NEAR_MISS, POSSIBLE } from "./cutoffs.ts";

/** What one look at all clauses found. */
export interface Measurement {
  readonly prepared: Prepared;
  readonly measured: Measured;
}

/** Reads the words of all articles, which come in order of id. */
export const prepare = prepareWords;

const toAligned = ({
  place,
  language,
  sentence,
  position,
  voice,
  inferred,
  words,
}: ClauseText): AlignedClause => ({
  ...place,
  language,
  sentence,
  position,
  voice,
  ...(inferred ? { inferred } : {}),
  content: words.map((word) => word.stem),
});

const leadAt = (lead: number | undefined): Pick<AlignedClause, "lead"> =>
  lead === undefined ? {} : { lead };

/** Compares the clauses of all articles. Yields between steps of a few milliseconds, as all generators of this stage. */
export function* measure(prepared: Prepared): Generator<undefined, Measurement> {
  return { prepared, measured: yield* measurePairs(prepared) };
}

/** How likely it is that both clauses of each pair speak of one event and say the same. */
export function* comparableOf(
  { measured }: Measurement,
  weights: TrainedWeights = trained,
): Generator<undefined, Comparable> {
  const { clauses, pairs } = measured;
  const scores = firstScores(pairs, weights.event);
  const days = daysOf(clauses);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    scores[pair] = isVerbatim(clauses[pairs.a[pair] ?? 0], clauses[pairs.b[pair] ?? 0])
      ? VERBATIM_SCORE
      : (scores[pair] ?? 0) *
        agreement(pairs, pair) *
        (isOtherDay(days[pairs.a[pair] ?? 0] ?? 0, days[pairs.b[pair] ?? 0] ?? 0) ? OTHER_DAY : 1);
  }
  return { clauses: clauses.map(toAligned), pairs: scoredPairs(pairs, scores) };
}

/** Pairs between two breaths. */
const PAIRS_A_STEP = 20_000;

const scoredPairs = ({ count, a, b }: CandidatePairs, scores: Float64Array): Comparable["pairs"] =>
  Array.from({ length: count }, (_, pair) => ({
    a: a[pair] ?? 0,
    b: b[pair] ?? 0,
    score: scores[pair] ?? 0,
  }));

/**
 * Other numbers speak against one event more than against one claim: twin events (two elections, two quakes) are told in
 * the same words and differ in their figures. Lower sets such twins apart more surely, and corrected tolls with them.
 */
const OTHER_NUMBERS = 0.3;
const OTHER_NUMBERS_AT = SIGNALS.indexOf("otherNumbers");

const agreement = ({ signals }: SignalledPairs, pair: number): number =>
  signals[pair * SIGNALS.length + OTHER_NUMBERS_AT] === 1 ? OTHER_NUMBERS : 1;

/** Two calls of the same two people are told in the same words on different days. Lower sets them apart more surely. */
const OTHER_DAY = 0.3;

/** The days of the week that each clause names, as bits. */
function daysOf(clauses: readonly ClauseText[]): number[] {
  const bits = new Map<string, number>();
  return clauses.map(({ words }) =>
    words
      .flatMap(({ concepts }) => concepts.filter((concept) => concept.startsWith("weekday-")))
      .reduce((days, day) => {
        if (!bits.has(day)) bits.set(day, 1 << bits.size);
        return days | (bits.get(day) ?? 0);
      }, 0),
  );
}

const isOtherDay = (a: number, b: number): boolean => a !== 0 && b !== 0 && (a & b) === 0;

/** Pairs of clauses of articles of one event, judged. */
export function* judgeEvents(
  { measured }: Measurement,
  events: Events,
  weights: TrainedWeights = trained,
): Generator<undefined, JudgedPairs> {
  const eventOf = new Map(
    events.flatMap((event, number) => event.map((article) => [article, number] as const)),
  );
  const eventAt = measured.clauses.map(({ article }) => eventOf.get(article));
  const { pairs } = measured;
  const together = chosenPairs(pairs, (pair) => eventAt[pairs.a[pair] ?? 0] === eventAt[pairs.b[pair] ?? 0]);
  const own = together && {
    ...(yield* pairsOf(pairs, together)),
    signals: yield* rowsOf(pairs.signals, together, SIGNALS.length),
  };
  yield;
  return yield* judgePairs(measured, own ?? pairs, weights);
}

type Events = readonly (readonly ArticleId[])[];

/** The surest of judged pairs. Yields between steps of a few milliseconds. */
export function* clearPairs(
  { measured: { clauses } }: Measurement,
  pairs: JudgedPairs,
): Generator<undefined, Comparable> {
  const clear: ScoredPair[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    const [a, b, score] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, pairs.scores[pair] ?? 0];
    const kind = linkKindOf(clauses[a]?.language, clauses[b]?.language);
    if (confidenceOf(score, kind) === "clear") clear.push({ a, b, score });
  }
  return { clauses: clauses.map(toAligned), pairs: clear };
}

/** The prepared articles with clauses cut where other outlets have only a part of them; to be measured again. */
export function* refine(
  { prepared, measured }: Measurement,
  judged: JudgedPairs,
): Generator<undefined, Prepared> {
  const refined = yield* refineClauses(articlesOf(prepared), measured, judged);
  return withArticles(prepared, refined);
}

/** The same articles with clauses drawn anew. */
export const withArticles = (prepared: Prepared, drawn: readonly SegmentedArticle[]): Prepared => ({
  ...prepared,
  articles: prepared.articles.map((words, i) => ({ ...words, article: drawn[i] ?? words.article })),
});

/** The same articles with voices resolved anew, in the order of the articles; frames stay. */
export const withVoices = (prepared: Prepared, attributed: readonly AttributedArticle[]): Prepared => ({
  ...prepared,
  articles: prepared.articles.map((words, i) => ({ ...words, attributed: attributed[i] })),
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
export function* judge(
  measurement: Measurement,
  events: Events,
  before: readonly SegmentedArticle[],
  weights: TrainedWeights = trained,
): Generator<undefined, Judgement> {
  const pairs = yield* judgeEvents(measurement, events, weights);
  const settled = yield* settleClauses(measurement.prepared, measurement.measured, pairs, before);
  const leads = yield* leadsOf(settled.clauses, settled.prepared);
  return {
    prepared: settled.prepared,
    settled,
    vocabulary: measurement.measured.vocabulary,
    clauses: settled.clauses.map((clause, i) => ({ ...toAligned(clause), ...leadAt(leads[i]) })),
    pairs: scoredPairs(settled.pairs, settled.pairs.scores),
  };
}

/** Which clauses state the same thing, and why. Pairs that a reader `decided` are linked whatever their score. */
export function* align(
  { settled, vocabulary, clauses, pairs }: Judgement,
  decided: readonly DecidedPair[] = [],
  weights: TrainedWeights = trained,
): Generator<undefined, Alignment> {
  const { clauses: texts, pairs: judged } = settled;
  const links = yield* linksOf({ clauses: texts, vocabulary }, judged, decided, weights.second);
  return { clauses, pairs, links };
}
