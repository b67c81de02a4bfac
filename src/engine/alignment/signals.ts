import { Around } from "./around.ts";
import type { ClauseText } from "./clauseText.ts";
import { harmonic, type Coverage } from "./coverage.ts";
import { forEachArticle, gridOf, type PairGrid } from "./grid.ts";
import { OverlapReader } from "./overlap.ts";
import type { CandidatePairs } from "./pairs.ts";
import type { Spread } from "./spread.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** What a pair of clauses is judged by. Each name has a sentence in the interface; each value is about 0 to 1. */
export const SIGNALS = [
  "sharedWords", // harmonic coverage: how much of both is in the other
  "containedWords", // how much of one is in the other, the better direction
  "manyWords", // number of rare words in common
  "rarestWord", // weight of the rarest word in common
  "sharedConcepts", // what only the lexicon joins
  "wordOrder", // longest run of words in common
  "standsOut", // far above what either shares with the other clauses
  "bestMatch", // the best in the other's article, seen from both
  "sharedNumbers",
  "otherNumbers", // both give numbers, none in common
  "sameVoice",
  "otherVoice",
  "negation", // one side is negated
  "sentences", // the clause before or after fits too
  "neighbours", // what stands around both is alike
  "apart", // distance of the positions in the articles
  "bothLead", // both at the top of their article
  "lengthDiffers",
  "long", // both long: likeness by accident is likelier
] as const;

/** Candidates with their signals: `SIGNALS.length` values for each pair, in the order of `SIGNALS`. */
export interface SignalledPairs extends CandidatePairs {
  readonly signals: Float64Array;
}

/** Scales that bring the values to about 0–1. */
export const MANY_WORDS = 6;
const RAREST_WEIGHT = 4;
const RUN_WEIGHT = 5;
const LONGEST_RUN = 3;
const DEVIATIONS = 8;
/** Softens the deviation of clauses that share next to nothing with anything. */
const LEAST_DEVIATION = 0.02;
/** Numbers in common beyond this say nothing more. */
const MOST_NUMBERS = 2;
/** The top of an article: this part of its clauses. */
const LEAD = 0.15;
/** Pairs between two breaths. */
const PAIRS_A_STEP = 2000;
/** Clauses between two breaths. */
const CLAUSES_A_STEP = 512;

/** Yields between steps of a few milliseconds. */
export function* readSignals(
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
  coverage: Coverage,
  candidates: CandidatePairs,
): Generator<undefined, SignalledPairs> {
  const signals = new Float64Array(candidates.count * SIGNALS.length);
  const grid = yield* gridOf(clauses.length, candidates);
  const near = yield* nearnessOf(grid, articleNumbers(clauses), candidates);
  const reader = new SignalReader(clauses, vocabulary, coverage, candidates, near);
  for (let pair = 0; pair < candidates.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    reader.read(pair, signals, pair * SIGNALS.length);
  }
  return { ...candidates, signals };
}

/** What pairs are among the other pairs of the same clauses. */
interface Nearness {
  /** How much of both clauses of each pair is in the other. */
  readonly shared: Float64Array;
  /** For each pair what each clause is to the other among all of its article: 1 the best, 1/2 the second, and so on. */
  readonly places: Float64Array;
  readonly around: Around;
  /** For each clause the number of its article. */
  readonly articles: Int32Array;
}

function* nearnessOf(
  grid: PairGrid,
  articles: Int32Array,
  { count, forward, backward }: CandidatePairs,
): Generator<undefined, Nearness> {
  const shared = new Float64Array(count);
  for (let i = 0; i < count; i++) shared[i] = harmonic(forward[i] ?? 0, backward[i] ?? 0);
  const places = yield* placesIn(grid, articles, shared);
  return { shared, places, around: new Around(articles, grid, shared), articles };
}

class SignalReader {
  private readonly overlaps: OverlapReader;
  /** Distinct numbers of each clause. */
  private readonly numbers: readonly (readonly number[])[];
  /** Whether each clause has an odd number of negations. */
  private readonly odd: readonly boolean[];

  constructor(
    private readonly clauses: readonly ClauseText[],
    vocabulary: WeightedVocabulary,
    private readonly coverage: Coverage,
    private readonly candidates: CandidatePairs,
    private readonly near: Nearness,
  ) {
    this.overlaps = new OverlapReader(clauses, vocabulary, coverage);
    this.numbers = clauses.map(({ types }) => numbersOf(types, vocabulary));
    this.odd = clauses.map(({ negations }) => negations.length % 2 === 1);
  }

  /** Writes the signals of a pair into `out` from `at` on. */
  read(pair: number, out: Float64Array, at: number): void {
    const { clauses, candidates, overlaps, odd } = this;
    const { around } = this.near;
    const a = clauses[candidates.a[pair] ?? 0];
    const b = clauses[candidates.b[pair] ?? 0];
    if (!a || !b) return;
    const shared = this.near.shared[pair] ?? 0;
    overlaps.take(a);
    overlaps.compare(b);
    const [here, there] = [this.numbers[a.index] ?? [], this.numbers[b.index] ?? []];
    const numbers = sharedCount(here, there);
    const voiced = a.voice !== null && b.voice !== null;
    // In the order of SIGNALS, each into its place, because there are many pairs.
    out[at] = shared;
    out[at + 1] = Math.max(candidates.forward[pair] ?? 0, candidates.backward[pair] ?? 0);
    out[at + 2] = overlaps.rare / MANY_WORDS;
    out[at + 3] = overlaps.rarest / RAREST_WEIGHT;
    out[at + 4] = overlaps.concepts;
    out[at + 5] = Math.min(overlaps.longestRun(b) / RUN_WEIGHT, LONGEST_RUN);
    out[at + 6] = this.standsOut(a, b, shared) / DEVIATIONS;
    out[at + 7] = this.near.places[pair] ?? 0;
    out[at + 8] = Math.min(numbers, MOST_NUMBERS);
    out[at + 9] = here.length > 0 && there.length > 0 && numbers === 0 ? 1 : 0;
    out[at + 10] = voiced && a.voice === b.voice ? 1 : 0;
    out[at + 11] = voiced && a.voice !== b.voice ? 1 : 0;
    out[at + 12] = odd[a.index] === odd[b.index] ? 0 : 1;
    out[at + 13] = around.oneSide(a.index, b.index);
    out[at + 14] = around.bothSides(a.index, b.index);
    out[at + 15] = Math.abs(a.position - b.position);
    out[at + 16] = a.position < LEAD && b.position < LEAD ? 1 : 0;
    out[at + 17] = Math.abs(Math.log((a.words.length + 1) / (b.words.length + 1)));
    out[at + 18] = Math.log(1 + Math.min(a.words.length, b.words.length));
  }

  /** How far what two clauses share is above what either shares with the others, in deviations, both added. */
  private standsOut(a: ClauseText, b: ClauseText, shared: number): number {
    const { copies, rows } = this.coverage;
    const { articles } = this.near;
    const kind = copies.are(articles[a.index] ?? 0, articles[b.index] ?? 0) ? "all" : "apart";
    const above = (spread: Spread | undefined): number =>
      spread ? (shared - spread.mean) / (spread.deviation + LEAST_DEVIATION) : 0;
    return above(rows[a.index]?.[kind]) + above(rows[b.index]?.[kind]);
  }
}

/** A number for the article of each clause, in the order in which the articles come. */
export function articleNumbers(clauses: readonly ClauseText[]): Int32Array {
  let number = -1;
  return Int32Array.from(clauses, ({ article }, i) =>
    article === clauses[i - 1]?.article ? number : ++number,
  );
}

/**
 * For each pair the mean of what each clause is to the other: 1 for the best of its article, 1/2 for the second, and so on;
 * of equals the first.
 */
function* placesIn(
  grid: PairGrid,
  articles: Int32Array,
  values: Float64Array,
): Generator<undefined, Float64Array> {
  const places = new Float64Array(values.length);
  const valueAt = (i: number): number => values[grid.pairs[i] ?? 0] ?? 0;
  for (let clause = 0; clause < articles.length; clause++) {
    if (clause % CLAUSES_A_STEP === 0) yield;
    forEachArticle(grid, clause, articles, (from, to) => {
      for (let i = from; i < to; i++) {
        const own = valueAt(i);
        let place = 1;
        for (let j = from; j < to; j++) if (valueAt(j) > own || (j < i && valueAt(j) === own)) place++;
        const pair = grid.pairs[i] ?? 0;
        places[pair] = (places[pair] ?? 0) + 1 / place / 2;
      }
    });
  }
  return places;
}

/** The distinct numbers of a clause, by value. */
const numbersOf = (types: Uint32Array, { values }: WeightedVocabulary): number[] => [
  ...new Set(Array.from(types, (type) => values[type] ?? -1).filter((value) => value >= 0)),
];

function sharedCount(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (const number of a) if (b.includes(number)) count++;
  return count;
}
