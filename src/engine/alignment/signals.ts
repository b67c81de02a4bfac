import { bestAround, BOTH_SIDES, ONE_SIDE } from "./around.ts";
import type { CandidatePair } from "./candidates.ts";
import type { ClauseText } from "./clauseText.ts";
import { harmonic, type Coverage } from "./coverage.ts";
import { PairGrid } from "./grid.ts";
import { negationsOf } from "./polarity.ts";
import { OverlapReader } from "./overlap.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

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

/** A candidate with its signals in the order of `SIGNALS`. */
export interface SignalledPair extends CandidatePair {
  readonly signals: readonly number[];
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

export function readSignals(
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
  coverage: Coverage,
  candidates: readonly CandidatePair[],
): SignalledPair[] {
  const reader = new SignalReader(clauses, vocabulary, coverage, candidates);
  return candidates.map((pair) => ({ ...pair, signals: reader.read(pair) }));
}

class SignalReader {
  private readonly shared: PairGrid;
  private readonly overlaps: OverlapReader;
  /** Distinct numbers of each clause. */
  private readonly numbers: readonly (readonly string[])[];
  /** Whether each clause has an odd number of negations. */
  private readonly odd: readonly boolean[];
  private readonly ranks: readonly ReadonlyMap<number, number>[];

  constructor(
    private readonly clauses: readonly ClauseText[],
    vocabulary: WeightedVocabulary,
    private readonly coverage: Coverage,
    candidates: readonly CandidatePair[],
  ) {
    this.shared = new PairGrid(
      clauses.length,
      candidates.map(({ a, b, forward, backward }) => ({ a, b, value: harmonic(forward, backward) })),
    );
    this.overlaps = new OverlapReader(clauses, vocabulary, coverage);
    this.numbers = clauses.map(({ words }) => numbersOf(words));
    this.odd = clauses.map((clause) => negationsOf(clause).length % 2 === 1);
    this.ranks = clauses.map((clause) => this.ranksOf(clause));
  }

  read(pair: CandidatePair): number[] {
    const { clauses } = this;
    const a = clauses[pair.a];
    const b = clauses[pair.b];
    if (!a || !b) return SIGNALS.map(() => 0);
    const shared = harmonic(pair.forward, pair.backward);
    const overlap = this.overlaps.overlap(a, b);
    const numbers = sharedCount(this.numbers[a.index] ?? [], this.numbers[b.index] ?? []);
    const bothNumbered = this.numbers[a.index]?.length !== 0 && this.numbers[b.index]?.length !== 0;
    const voiced = a.voice !== null && b.voice !== null;
    // In the order of SIGNALS; one array a pair, because there are many pairs.
    return [
      shared,
      Math.max(pair.forward, pair.backward),
      overlap.rare / MANY_WORDS,
      overlap.rarest / RAREST_WEIGHT,
      overlap.concepts,
      Math.min(this.overlaps.longestRun(a, b) / RUN_WEIGHT, LONGEST_RUN),
      (this.deviation(a, shared) + this.deviation(b, shared)) / DEVIATIONS,
      ((this.ranks[a.index]?.get(b.index) ?? 0) + (this.ranks[b.index]?.get(a.index) ?? 0)) / 2,
      Math.min(numbers, MOST_NUMBERS),
      bothNumbered && numbers === 0 ? 1 : 0,
      voiced && a.voice === b.voice ? 1 : 0,
      voiced && a.voice !== b.voice ? 1 : 0,
      this.odd[a.index] === this.odd[b.index] ? 0 : 1,
      bestAround(clauses, this.shared, a.index, b.index, ONE_SIDE),
      bestAround(clauses, this.shared, a.index, b.index, BOTH_SIDES),
      Math.abs(a.position - b.position),
      a.position < LEAD && b.position < LEAD ? 1 : 0,
      Math.abs(Math.log((a.words.length + 1) / (b.words.length + 1))),
      Math.log(1 + Math.min(a.words.length, b.words.length)),
    ];
  }

  private deviation(clause: ClauseText, value: number): number {
    const row = this.coverage.rows[clause.index];
    return row ? (value - row.mean) / (row.deviation + LEAST_DEVIATION) : 0;
  }

  /** 1 for the best clause of each other article, 1/2 for the second, and so on. */
  private ranksOf(clause: ClauseText): Map<number, number> {
    const partners: { partner: number; value: number }[] = [];
    this.shared.forEachPartner(clause.index, (partner, value) => partners.push({ partner, value }));
    partners.sort((x, y) => y.value - x.value || x.partner - y.partner);
    const placed = new Map<string, number>();
    return new Map(
      partners.map(({ partner }) => {
        const article = this.clauses[partner]?.article ?? "";
        const place = (placed.get(article) ?? 0) + 1;
        placed.set(article, place);
        return [partner, 1 / place];
      }),
    );
  }
}

/** The distinct numbers of a clause, by value. */
const numbersOf = (words: readonly Word[]): string[] => [
  ...new Set(words.filter((word) => word.numeric).map((word) => word.norm)),
];

function sharedCount(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const number of a) if (b.includes(number)) count++;
  return count;
}
