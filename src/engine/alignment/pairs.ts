/**
 * Pairs of clauses worth a closer look, as columns of one table, because there are many of them: pair `i` is of the clauses
 * `a[i]` and `b[i]`, with a < b. In order of a, then b.
 */
export interface CandidatePairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Share of a's weight found in b, 0–1 … */
  readonly forward: Float64Array;
  /** … and of b's in a. */
  readonly backward: Float64Array;
}

/** An empty table with room for so many pairs. */
export const pairsFor = (count: number): CandidatePairs => ({
  count,
  a: new Int32Array(count),
  b: new Int32Array(count),
  forward: new Float64Array(count),
  backward: new Float64Array(count),
});

/** The numbers of the pairs that `keeps` accepts; null where that is all of them. */
export function chosenPairs({ count }: CandidatePairs, keeps: (pair: number) => boolean): Int32Array | null {
  const chosen = new Int32Array(count);
  let kept = 0;
  for (let pair = 0; pair < count; pair++) if (keeps(pair)) chosen[kept++] = pair;
  return kept === count ? null : chosen.slice(0, kept);
}

/** Rows between two breaths. */
const ROWS_A_STEP = 20_000;

/** The chosen rows of a column; `width` values stand for each pair. Yields between steps of a few milliseconds. */
export function* rowsOf<Column extends Int32Array | Float64Array>(
  column: Column,
  chosen: Int32Array,
  width = 1,
): Generator<undefined, Column> {
  const rows = new (column.constructor as new (length: number) => Column)(chosen.length * width);
  for (let row = 0; row < chosen.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const pair = chosen[row] ?? 0;
    for (let k = 0; k < width; k++) rows[row * width + k] = column[pair * width + k] ?? 0;
  }
  return rows;
}

/** The chosen pairs, in the given order. */
export function* pairsOf(pairs: CandidatePairs, chosen: Int32Array): Generator<undefined, CandidatePairs> {
  return {
    count: chosen.length,
    a: yield* rowsOf(pairs.a, chosen),
    b: yield* rowsOf(pairs.b, chosen),
    forward: yield* rowsOf(pairs.forward, chosen),
    backward: yield* rowsOf(pairs.backward, chosen),
  };
}
