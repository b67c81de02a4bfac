import type { ClauseText } from "./clauseText.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/**
 * What one clause shares with every other clause: soft, rarity-weighted containment in both directions (soft TF-IDF:
 * Cohen, Ravikumar & Fienberg 2003). Found through postings, so that clauses without a common word cost nothing.
 */
export interface CoverageRow {
  /** Clauses of other articles that share anything, in rising order. */
  readonly others: Uint32Array;
  /** Share of this clause's weight that is found in the other, 0–1. */
  readonly forward: Float64Array;
  /** Share of the other's weight that is found in this one, 0–1. */
  readonly backward: Float64Array;
}

export interface Coverage {
  /** Distinct types of each clause, in rising order. */
  readonly distinct: readonly Uint32Array[];
  /** Summed weight of the distinct types of each clause. */
  readonly mass: Float64Array;
  readonly rows: readonly CoverageRow[];
}

export function measureCoverage(clauses: readonly ClauseText[], vocabulary: WeightedVocabulary): Coverage {
  const distinct = clauses.map(({ types }) => Uint32Array.from(new Set(types)).sort());
  const mass = Float64Array.from(distinct, (types) => sum(types, (type) => vocabulary.weight[type] ?? 0));
  const scan = new RowScan(clauses, vocabulary, distinct, mass);
  return { distinct, mass, rows: clauses.map((clause) => scan.row(clause)) };
}

/** Scratch space for one pass over the clauses: arrays are cleared by walking what was touched. */
class RowScan {
  private readonly postings: readonly (readonly number[])[];
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
    this.forward = new Float64Array(clauses.length);
    this.backward = new Float64Array(clauses.length);
    this.stamp = new Int32Array(clauses.length);
  }

  row(clause: ClauseText): CoverageRow {
    const touched: number[] = [];
    const best = this.scanForward(clause, touched);
    for (const [type, likeness] of best) {
      const share = likeness * (this.vocabulary.weight[type] ?? 0);
      for (const other of this.postings[type] ?? [])
        this.backward[other] = (this.backward[other] ?? 0) + share;
    }
    const others = Uint32Array.from(new Set(touched)).sort();
    const own = this.mass[clause.index] ?? 0;
    const row = {
      others,
      forward: Float64Array.from(others, (other) => share(this.forward[other] ?? 0, own)),
      backward: Float64Array.from(others, (other) => share(this.backward[other] ?? 0, this.mass[other] ?? 0)),
    };
    this.forward.fill(0);
    this.backward.fill(0);
    return row;
  }

  /** Adds up what of the clause each other clause has; returns the best likeness of each type to any word of the clause. */
  private scanForward(clause: ClauseText, touched: number[]): Map<number, number> {
    const best = new Map<number, number>();
    for (const type of this.distinct[clause.index] ?? []) {
      this.stamps++;
      const weight = this.vocabulary.weight[type] ?? 0;
      for (const near of this.vocabulary.neighbours[type] ?? []) {
        if ((best.get(near.type) ?? 0) < near.likeness) best.set(near.type, near.likeness);
        for (const other of this.postings[near.type] ?? []) {
          // Neighbours come with the likest first: the first that a clause holds is its best match for this word.
          if (this.stamp[other] === this.stamps || this.clauses[other]?.article === clause.article) continue;
          this.stamp[other] = this.stamps;
          this.forward[other] = (this.forward[other] ?? 0) + near.likeness * weight;
          touched.push(other);
        }
      }
    }
    return best;
  }
}

function postingsOf(distinct: readonly Uint32Array[], size: number): number[][] {
  const postings: number[][] = Array.from({ length: size }, () => []);
  distinct.forEach((types, clause) => {
    for (const type of types) postings[type]?.push(clause);
  });
  return postings;
}

const sum = (types: Uint32Array, value: (type: number) => number): number => {
  let total = 0;
  for (const type of types) total += value(type);
  return total;
};

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Harmonic mean of both directions: high only where each has most of the other. */
export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
