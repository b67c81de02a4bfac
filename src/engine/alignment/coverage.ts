import type { ClauseText } from "./clauseText.ts";
import { effectiveSize } from "./scale.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/**
 * What one clause shares with others: soft, rarity-weighted containment in both directions (soft TF-IDF: Cohen, Ravikumar &
 * Fienberg 2003). Found through postings, so that clauses without a common word cost nothing.
 */
export interface CoverageRow {
  /** Clauses of other articles that share enough with this one to be looked at, at most `MOST_OTHERS`, in rising order. */
  readonly others: readonly number[];
  /** Share of this clause's weight that is found in the other, 0–1. */
  readonly forward: readonly number[];
  /** Share of the other's weight that is found in this one, 0–1. */
  readonly backward: readonly number[];
  /** Mean and deviation of the harmonic coverage over all clauses, those without a common word included. */
  readonly mean: number;
  readonly deviation: number;
}

export interface Coverage {
  /** Distinct types of each clause that weigh enough to count. */
  readonly distinct: readonly Uint32Array[];
  /** Summed weight of those types. */
  readonly mass: Float64Array;
  readonly rows: readonly CoverageRow[];
}

/** How much of each of two clauses is found in the other. */
export function sharesOf(
  a: ClauseText,
  b: ClauseText,
  vocabulary: WeightedVocabulary,
): { readonly forward: number; readonly backward: number } {
  return { forward: shareFound(a, b, vocabulary), backward: shareFound(b, a, vocabulary) };
}

function shareFound(from: ClauseText, to: ClauseText, { weight, neighbours }: WeightedVocabulary): number {
  const there = new Set(to.types);
  let found = 0;
  let whole = 0;
  for (const type of new Set(from.types)) {
    const own = weight[type] ?? 0;
    if (own < LEAST_TYPE_WEIGHT) continue;
    whole += own;
    found += own * (neighbours[type]?.find((near) => there.has(near.type))?.likeness ?? 0);
  }
  return share(found, whole);
}

/** Types below this weight stand in too many clauses to tell any apart; leaving them out saves most of the time. */
const LEAST_TYPE_WEIGHT = 0.25;
/** Least harmonic coverage of a row's entry. Raising it saves time and loses rewordings that share one common word. */
const LEAST_COVERAGE = 0.04;
/** Entries of a row, its best; bounds the work for large sets. A dozen articles stay below it. */
const MOST_OTHERS = 48;

export function measureCoverage(clauses: readonly ClauseText[], vocabulary: WeightedVocabulary): Coverage {
  const weighs = (type: number): boolean => (vocabulary.weight[type] ?? 0) >= LEAST_TYPE_WEIGHT;
  const distinct = clauses.map(({ types }) => Uint32Array.from(new Set(types)).filter(weighs).sort());
  const mass = Float64Array.from(distinct, (types) => sum(types, (type) => vocabulary.weight[type] ?? 0));
  const scan = new RowScan(clauses, vocabulary, distinct, mass);
  return { distinct, mass, rows: clauses.map((clause) => scan.row(clause)) };
}

/** Scratch space for one pass over the clauses: arrays are cleared by walking what was touched. */
class RowScan {
  private readonly postings: readonly (readonly number[])[];
  private readonly articles: Int32Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly stamp: Int32Array;
  private stamps = 0;

  constructor(
    private readonly clauses: readonly ClauseText[],
    private readonly vocabulary: WeightedVocabulary,
    private readonly distinct: readonly Uint32Array[],
    private readonly mass: Float64Array,
  ) {
    this.postings = postingsOf(distinct, vocabulary.size);
    const numbers = new Map<string, number>();
    this.articles = Int32Array.from(clauses, ({ article }) => numberOf(article, numbers));
    this.forward = new Float64Array(clauses.length);
    this.backward = new Float64Array(clauses.length);
    this.stamp = new Int32Array(clauses.length);
  }

  row({ index }: ClauseText): CoverageRow {
    const touched: number[] = [];
    const best = this.scanForward(index, touched);
    for (const [type, likeness] of best) {
      const share = likeness * (this.vocabulary.weight[type] ?? 0);
      for (const other of this.postings[type] ?? [])
        this.backward[other] = (this.backward[other] ?? 0) + share;
    }
    const row = this.summarise(index, touched);
    this.backward.fill(0);
    for (const other of touched) this.forward[other] = 0;
    return row;
  }

  /** Adds up what of the clause each other clause has; returns the best likeness of each type to any word of the clause. */
  private scanForward(index: number, touched: number[]): Map<number, number> {
    const best = new Map<number, number>();
    const article = this.articles[index];
    for (const type of this.distinct[index] ?? []) {
      this.stamps++;
      const weight = this.vocabulary.weight[type] ?? 0;
      for (const near of this.vocabulary.neighbours[type] ?? []) {
        if ((best.get(near.type) ?? 0) < near.likeness) best.set(near.type, near.likeness);
        for (const other of this.postings[near.type] ?? []) {
          // Neighbours come with the likest first: the first that a clause holds is its best match for this word.
          if (this.stamp[other] === this.stamps || this.articles[other] === article) continue;
          this.stamp[other] = this.stamps;
          if (this.forward[other] === 0) touched.push(other);
          this.forward[other] = (this.forward[other] ?? 0) + near.likeness * weight;
        }
      }
    }
    return best;
  }

  private summarise(index: number, touched: readonly number[]): CoverageRow {
    const own = this.mass[index] ?? 0;
    const forward = (other: number): number => share(this.forward[other] ?? 0, own);
    const backward = (other: number): number => share(this.backward[other] ?? 0, this.mass[other] ?? 0);
    let total = 0;
    let squares = 0;
    const good: { other: number; value: number }[] = [];
    for (const other of touched) {
      const value = harmonic(forward(other), backward(other));
      total += value;
      squares += value * value;
      if (value >= LEAST_COVERAGE) good.push({ other, value });
    }
    const others = bestOf(good);
    const size = effectiveSize(this.clauses.length);
    const mean = total / size;
    return {
      others,
      forward: others.map(forward),
      backward: others.map(backward),
      mean,
      deviation: Math.sqrt(Math.max(0, squares / size - mean * mean)),
    };
  }
}

/** The clauses of the best entries, in rising order; of equals the first. */
function bestOf(good: { other: number; value: number }[]): number[] {
  if (good.length > MOST_OTHERS)
    good.sort((x, y) => y.value - x.value || x.other - y.other).splice(MOST_OTHERS);
  return good.map(({ other }) => other).sort((x, y) => x - y);
}

function postingsOf(distinct: readonly Uint32Array[], size: number): number[][] {
  const postings: number[][] = Array.from({ length: size }, () => []);
  distinct.forEach((types, clause) => {
    for (const type of types) postings[type]?.push(clause);
  });
  return postings;
}

function numberOf(article: string, numbers: Map<string, number>): number {
  const number = numbers.get(article) ?? numbers.size;
  numbers.set(article, number);
  return number;
}

const sum = (types: Uint32Array, value: (type: number) => number): number => {
  let total = 0;
  for (const type of types) total += value(type);
  return total;
};

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Harmonic mean of both directions: high only where each has most of the other. */
export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
