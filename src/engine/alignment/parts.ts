import type { Border } from "./borders.ts";

/** A part of a cut clause has at least this weight of words: two or three rare ones. Lower cuts off single names. */
export const LEAST_PART = 5;

/** Sums over the words before each word, and over all: the weight from `i` to `j` is `sums[j] - sums[i]`. */
export type Sums = Float64Array;

/** Running sums of values. */
export function sumsOf(values: ArrayLike<number>): Sums {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/**
 * The words before which a clause is cut. Each part takes, in each other article, the place that speaks most for it, or none;
 * cuts stand where taking another place gains more than the cut costs (dynamic programming over the borders, as text is
 * segmented by topics: Utiyama & Isahara 2001).
 *
 * `mass` is the weight of the words; `gains` has for each article what each of its places speaks for each word, above 0 where
 * the place has the word, below where it lacks it.
 */
export function bestCuts(
  mass: Sums,
  gains: readonly (readonly Sums[])[],
  borders: readonly Border[],
): number[] {
  const last = borders.length + 1;
  const ends = [{ word: 0, cost: 0 }, ...borders, { word: mass.length - 1, cost: 0 }];
  const best = ends.map((_, i) => (i === 0 ? 0 : -Infinity));
  const from = ends.map(() => 0);
  ends.forEach((end, j) => {
    for (let i = 0; i < j; i++) {
      const [start, before] = [ends[i]?.word ?? 0, best[i] ?? 0];
      const whole = i === 0 && j === last;
      if (!whole && (mass[end.word] ?? 0) - (mass[start] ?? 0) < LEAST_PART) continue;
      const value = before - end.cost + supportOf(gains, start, end.word);
      if (value <= (best[j] ?? 0)) continue;
      best[j] = value;
      from[j] = i;
    }
  });
  const cuts: number[] = [];
  for (let j = from[last] ?? 0; j > 0; j = from[j] ?? 0) cuts.unshift(ends[j]?.word ?? 0);
  return cuts;
}

/** What the best place of each article speaks for the words from `start` to `end`, none counting 0. */
function supportOf(gains: readonly (readonly Sums[])[], start: number, end: number): number {
  let total = 0;
  for (const places of gains) {
    let most = 0;
    for (const sums of places) most = Math.max(most, (sums[end] ?? 0) - (sums[start] ?? 0));
    total += most;
  }
  return total;
}
