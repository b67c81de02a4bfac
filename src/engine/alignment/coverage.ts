import type { ClauseText } from "./clauseText.ts";
import { Copies } from "./copies.ts";
import { effectiveSize } from "./scale.ts";
import { type Spread, Sums } from "./spread.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/**
 * What one clause shares with others: soft, rarity-weighted containment in both directions (soft TF-IDF: Cohen, Ravikumar &
 * Fienberg 2003). Found through postings, so that clauses without a common word cost nothing.
 */
export interface CoverageRow {
  /** Clauses of other articles that share enough with this one to be looked at, at most `MOST_OTHERS`, in rising order. */
  readonly others: Int32Array;
  /** Share of this clause's weight that is found in the other, 0–1. */
  readonly forward: Float64Array;
  /** Share of the other's weight that is found in this one, 0–1. */
  readonly backward: Float64Array;
  /** The harmonic coverage over all clauses, those without a common word included. */
  readonly all: Spread;
  /** The same without those of copies of the article: a copy must not hide what an article has in common with all others. */
  readonly apart: Spread;
}

export interface Coverage {
  /** Distinct types of each clause that weigh enough to count. */
  readonly distinct: readonly Uint32Array[];
  /** Summed weight of those types. */
  readonly mass: Float64Array;
  readonly rows: readonly CoverageRow[];
  /** By the numbers of articles, in the order in which their clauses come. */
  readonly copies: Copies;
}

/** How much of each of two clauses is found in the other. */
export function sharesOf(
  a: ClauseText,
  b: ClauseText,
  vocabulary: WeightedVocabulary,
): { readonly forward: number; readonly backward: number } {
  return { forward: shareFound(a, b, vocabulary), backward: shareFound(b, a, vocabulary) };
}

function shareFound(from: ClauseText, to: ClauseText, vocabulary: WeightedVocabulary): number {
  let found = 0;
  let whole = 0;
  for (const type of from.typeSet) {
    const own = vocabulary.weight[type] ?? 0;
    if (own < LEAST_TYPE_WEIGHT) continue;
    whole += own;
    found += own * likenessIn(type, to.typeSet, vocabulary);
  }
  return share(found, whole);
}

/** How like the likest of some types is to a type, 0–1. */
export function likenessIn(
  type: number,
  there: ReadonlySet<number>,
  { neighbours: { offsets, types, likeness } }: Pick<WeightedVocabulary, "neighbours">,
): number {
  for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++)
    if (there.has(types[i] ?? 0)) return likeness[i] ?? 0;
  return 0;
}

/** Types below this weight stand in too many clauses to tell any apart; leaving them out saves most of the time. */
const LEAST_TYPE_WEIGHT = 0.25;
/** Least harmonic coverage of a row's entry. Raising it saves time and loses rewordings that share one common word. */
const LEAST_COVERAGE = 0.04;
/** Entries of a row, its best; bounds the work for large sets. A dozen articles stay below it. */
const MOST_OTHERS = 48;
/** Clauses between two breaths. */
const CLAUSES_A_STEP = 64;

/** Yields between steps of a few milliseconds. */
export function* measureCoverage(
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
): Generator<undefined, Coverage> {
  const weighs = (type: number): boolean => (vocabulary.weight[type] ?? 0) >= LEAST_TYPE_WEIGHT;
  const distinct = clauses.map(({ typeSet }) => Uint32Array.from(typeSet).filter(weighs).sort());
  const mass = Float64Array.from(distinct, (types) => sum(types, (type) => vocabulary.weight[type] ?? 0));
  const scan = new RowScan(clauses, vocabulary, distinct, mass);
  const rows: CoverageRow[] = [];
  for (const { index } of clauses) {
    if (index % CLAUSES_A_STEP === 0) yield;
    rows.push(scan.row(index));
  }
  return { distinct, mass, rows, copies: scan.copies };
}

/** Scratch space for one pass over the clauses: arrays are cleared by walking what was touched. */
class RowScan {
  private readonly postings: Postings;
  private readonly articles: Int32Array;
  readonly copies: Copies;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** For each clause the last word that was looked up in it. */
  private readonly stamp: Int32Array;
  private stamps = 0;
  /** Clauses that share something with the one in hand, in the order in which they were met. */
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** For each type how like it is to any word of the clause in hand; 0 for most … */
  private readonly best: Float64Array;
  /** … and the types for which it is not 0, in the order in which they were met. */
  private readonly near: Int32Array;
  private nearCount = 0;
  /** Harmonic coverage of the touched clauses, in the same order. */
  private readonly values: Float64Array;

  constructor(
    clauses: readonly ClauseText[],
    private readonly vocabulary: WeightedVocabulary,
    private readonly distinct: readonly Uint32Array[],
    private readonly mass: Float64Array,
  ) {
    this.postings = postingsOf(distinct, vocabulary.size);
    const numbers = new Map<string, number>();
    this.articles = Int32Array.from(clauses, ({ article }) => numberOf(article, numbers));
    this.copies = Copies.of(clauses, this.articles);
    const { length } = clauses;
    this.forward = new Float64Array(length);
    this.backward = new Float64Array(length);
    this.stamp = new Int32Array(length);
    this.touched = new Int32Array(length);
    this.values = new Float64Array(length);
    this.best = new Float64Array(vocabulary.size);
    this.near = new Int32Array(vocabulary.size);
  }

  row(index: number): CoverageRow {
    this.scanForward(index);
    this.scanBackward(index);
    const row = this.summarise(index);
    this.clear();
    return row;
  }

  /** Adds up what of the clause each other clause has; notes the best likeness of each type to any word of the clause. */
  private scanForward(index: number): void {
    const { stamp, forward, articles, touched, best, near } = this;
    const { offsets, types, likeness } = this.vocabulary.neighbours;
    const { offsets: places, clauses } = this.postings;
    const article = articles[index];
    for (const type of this.distinct[index] ?? []) {
      this.stamps++;
      const weight = this.vocabulary.weight[type] ?? 0;
      for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++) {
        const other = types[i] ?? 0;
        const alike = likeness[i] ?? 0;
        const known = best[other] ?? 0;
        if (known === 0) near[this.nearCount++] = other;
        if (known < alike) best[other] = alike;
        const share = alike * weight;
        for (let p = places[other] ?? 0; p < (places[other + 1] ?? 0); p++) {
          const clause = clauses[p] ?? 0;
          // Neighbours come with the likest first: the first that a clause holds is its best match for this word.
          if (stamp[clause] === this.stamps || articles[clause] === article) continue;
          stamp[clause] = this.stamps;
          const before = forward[clause] ?? 0;
          if (before === 0) touched[this.touchedCount++] = clause;
          forward[clause] = before + share;
        }
      }
    }
  }

  /** Adds up what of each other clause this one has. */
  private scanBackward(index: number): void {
    const { backward, articles, best, near } = this;
    const { offsets: places, clauses } = this.postings;
    const article = articles[index];
    for (let n = 0; n < this.nearCount; n++) {
      const type = near[n] ?? 0;
      const share = (best[type] ?? 0) * (this.vocabulary.weight[type] ?? 0);
      for (let p = places[type] ?? 0; p < (places[type + 1] ?? 0); p++) {
        const clause = clauses[p] ?? 0;
        if (articles[clause] !== article) backward[clause] = (backward[clause] ?? 0) + share;
      }
    }
  }

  private summarise(index: number): CoverageRow {
    const { touched, values, touchedCount } = this;
    const own = this.mass[index] ?? 0;
    const forward = (other: number): number => share(this.forward[other] ?? 0, own);
    const backward = (other: number): number => share(this.backward[other] ?? 0, this.mass[other] ?? 0);
    const article = this.articles[index] ?? 0;
    const all = new Sums();
    const apart = new Sums();
    for (let i = 0; i < touchedCount; i++) {
      const other = touched[i] ?? 0;
      const value = harmonic(forward(other), backward(other));
      values[i] = value;
      all.add(value);
      if (!this.copies.are(article, this.articles[other] ?? 0)) apart.add(value);
    }
    const others = bestOf(touched.subarray(0, touchedCount), values.subarray(0, touchedCount));
    const size = effectiveSize(this.articles.length);
    return {
      others,
      forward: Float64Array.from(others, forward),
      backward: Float64Array.from(others, backward),
      all: all.spread(size),
      apart: apart.spread(size),
    };
  }

  private clear(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const clause = this.touched[i] ?? 0;
      this.forward[clause] = 0;
      this.backward[clause] = 0;
    }
    for (let i = 0; i < this.nearCount; i++) this.best[this.near[i] ?? 0] = 0;
    this.touchedCount = 0;
    this.nearCount = 0;
  }
}

/** The clauses with the best values, in rising order; of equals the first. */
function bestOf(clauses: Int32Array, values: Float64Array): Int32Array {
  const least = leastOf(values);
  const chosen = new Int32Array(Math.min(MOST_OTHERS, countFrom(values, least)));
  const above = clauses.filter((_, i) => (values[i] ?? 0) > least);
  chosen.set(above);
  if (above.length < chosen.length) {
    const equal = clauses.filter((_, i) => values[i] === least).sort();
    chosen.set(equal.subarray(0, chosen.length - above.length), above.length);
  }
  return chosen.sort();
}

/** The least value that is among the best. */
function leastOf(values: Float64Array): number {
  if (countFrom(values, LEAST_COVERAGE) <= MOST_OTHERS) return LEAST_COVERAGE;
  const sorted = values.slice().sort();
  return sorted[sorted.length - MOST_OTHERS] ?? LEAST_COVERAGE;
}

function countFrom(values: Float64Array, least: number): number {
  let count = 0;
  for (const value of values) if (value >= least) count++;
  return count;
}

/** For each type the clauses that hold it, in order: those of a type from `offsets[type]` to `offsets[type + 1]`. */
interface Postings {
  readonly offsets: Uint32Array;
  readonly clauses: Uint32Array;
}

function postingsOf(distinct: readonly Uint32Array[], size: number): Postings {
  const offsets = new Uint32Array(size + 1);
  for (const types of distinct) for (const type of types) offsets[type + 1] = (offsets[type + 1] ?? 0) + 1;
  for (let type = 0; type < size; type++) offsets[type + 1] = (offsets[type + 1] ?? 0) + (offsets[type] ?? 0);
  const clauses = new Uint32Array(offsets[size] ?? 0);
  const next = offsets.slice(0, size);
  distinct.forEach((types, clause) => {
    for (const type of types) {
      const at = next[type] ?? 0;
      clauses[at] = clause;
      next[type] = at + 1;
    }
  });
  return { offsets, clauses };
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
