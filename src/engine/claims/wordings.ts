import type { AlignedClause } from "../../model/alignment.ts";

/** Two mentions have the same words when this part of all their stems is common; the rest may be a particle. */
const SAME_WORDS = 0.85;

/** A number for each clause; clauses with the same number have the same words, spelling and inflection aside. */
export function groupWordings(clauses: readonly AlignedClause[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  clauses.forEach(({ content }, i) => {
    const bag = new Bag(content);
    const twin = clauses.findIndex((other, j) => j >= i || bag.sharedPart(other.content) >= SAME_WORDS);
    numbers.push(twin < i ? (numbers[twin] ?? 0) : next++);
  });
  return numbers;
}

/** Stems of a clause, counted once to be held against those of many others. */
class Bag {
  private readonly counts = new Map<string, number>();

  constructor(private readonly stems: readonly string[]) {
    for (const stem of stems) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  /** Dice coefficient of two bags of stems, 0–1; 0 also where lengths alone say that it is below `SAME_WORDS`. */
  sharedPart(others: readonly string[]): number {
    const sizes = this.stems.length + others.length;
    if (sizes === 0) return 1;
    if ((2 * Math.min(this.stems.length, others.length)) / sizes < SAME_WORDS) return 0;
    const taken = new Map<string, number>();
    let shared = 0;
    for (const stem of others) {
      const count = taken.get(stem) ?? 0;
      if (count >= (this.counts.get(stem) ?? 0)) continue;
      taken.set(stem, count + 1);
      shared++;
    }
    return (2 * shared) / sizes;
  }
}
