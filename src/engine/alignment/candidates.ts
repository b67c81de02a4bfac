import type { Coverage, CoverageRow } from "./coverage.ts";
import { pairsFor, type CandidatePairs } from "./pairs.ts";

/** Clauses between two breaths. */
const CLAUSES_A_STEP = 256;

/** Pairs in which either clause counts the other among its best. Yields between steps of a few milliseconds. */
export function* findCandidates({ rows }: Pick<Coverage, "rows">): Generator<undefined, CandidatePairs> {
  const owed = yield* owedPairs(rows);
  let later = 0;
  for (const [a, { others }] of rows.entries()) {
    if (a % CLAUSES_A_STEP === 0) yield;
    later += others.length - firstAbove(others, a);
  }
  const pairs = pairsFor(later + owed.a.length);
  let pair = 0;
  let next = 0;
  for (const [a, { others, forward, backward }] of rows.entries()) {
    if (a % CLAUSES_A_STEP === 0) yield;
    let i = firstAbove(others, a);
    while (i < others.length || owed.a[next] === a) {
      const own = others[i] ?? Infinity;
      const other = owed.a[next] === a ? (owed.b[next] ?? 0) : Infinity;
      pairs.a[pair] = a;
      pairs.b[pair] = Math.min(own, other);
      // Seen from the other clause, what is found in it is what it has of this one.
      pairs.forward[pair] = (own < other ? forward[i] : owed.forward[next]) ?? 0;
      pairs.backward[pair] = (own < other ? backward[i] : owed.backward[next]) ?? 0;
      if (own < other) i++;
      else next++;
      pair++;
    }
  }
  return pairs;
}

/** Pairs that only the later clause counts among its best, in order. */
function* owedPairs(rows: readonly CoverageRow[]): Generator<undefined, CandidatePairs> {
  const counts = new Int32Array(rows.length + 1);
  function* forEachOwed(visit: (a: number, b: number, i: number) => void): Generator<undefined> {
    for (const [b, { others }] of rows.entries()) {
      if (b % CLAUSES_A_STEP === 0) yield;
      for (let i = 0; (others[i] ?? Infinity) < b; i++) {
        const a = others[i] ?? 0;
        if (!has(rows[a]?.others ?? NONE, b)) visit(a, b, i);
      }
    }
  }
  yield* forEachOwed((a) => (counts[a + 1] = (counts[a + 1] ?? 0) + 1));
  for (let a = 0; a < rows.length; a++) counts[a + 1] = (counts[a + 1] ?? 0) + (counts[a] ?? 0);
  const owed = pairsFor(counts[rows.length] ?? 0);
  yield* forEachOwed((a, b, i) => {
    const at = counts[a] ?? 0;
    counts[a] = at + 1;
    owed.a[at] = a;
    owed.b[at] = b;
    owed.forward[at] = rows[b]?.backward[i] ?? 0;
    owed.backward[at] = rows[b]?.forward[i] ?? 0;
  });
  return owed;
}

const NONE = new Int32Array();

/** Index of the first entry above a value, in a list in rising order. */
function firstAbove(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const has = (sorted: Int32Array, value: number): boolean => sorted[firstAbove(sorted, value) - 1] === value;
