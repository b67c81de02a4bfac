import type { AlignedClause } from "../../model/alignment.ts";

/** Two mentions have the same words when this part of all their stems is common; the rest may be a particle. */
const SAME_WORDS = 0.85;

/** A number for each clause; clauses with the same number have the same words, spelling and inflection aside. */
export function groupWordings(clauses: readonly AlignedClause[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  clauses.forEach((clause, i) => {
    const twin = clauses
      .slice(0, i)
      .findIndex((other) => sharedPart(clause.content, other.content) >= SAME_WORDS);
    numbers.push(twin >= 0 ? (numbers[twin] ?? 0) : next++);
  });
  return numbers;
}

/** Dice coefficient of two bags of stems, 0–1. */
function sharedPart(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const stem of a) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of b) {
    const count = left.get(stem) ?? 0;
    if (count === 0) continue;
    left.set(stem, count - 1);
    shared++;
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
