import type { CandidatePairs } from "./pairs.ts";

/**
 * The pairs by clause: partners of each clause in rising order, with the number of the pair in its table. Those of a clause
 * stand from `offsets[clause]` to `offsets[clause + 1]`.
 */
export interface PairGrid {
  readonly offsets: Uint32Array;
  readonly partners: Uint32Array;
  readonly pairs: Uint32Array;
}

/** Pairs between two breaths. */
const PAIRS_A_STEP = 20_000;

/** The grid of `size` clauses. Yields between steps of a few milliseconds. */
export function* gridOf(size: number, { count, a, b }: CandidatePairs): Generator<undefined, PairGrid> {
  const offsets = new Uint32Array(size + 1);
  for (let pair = 0; pair < count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    for (const clause of [a[pair] ?? 0, b[pair] ?? 0]) offsets[clause + 1] = (offsets[clause + 1] ?? 0) + 1;
  }
  for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const partners = new Uint32Array(2 * count);
  const pairs = new Uint32Array(2 * count);
  const next = offsets.slice(0, size);
  const put = (clause: number, partner: number, pair: number): void => {
    const at = next[clause] ?? 0;
    partners[at] = partner;
    pairs[at] = pair;
    next[clause] = at + 1;
  };
  // A clause's smaller partners come first: their pairs stand before its own.
  for (const [own, other] of [
    [b, a],
    [a, b],
  ] as const)
    for (let pair = 0; pair < count; pair++) {
      if (pair % PAIRS_A_STEP === 0) yield;
      put(own[pair] ?? 0, other[pair] ?? 0, pair);
    }
  return { offsets, partners, pairs };
}

/**
 * The partners of a clause, article by article: calls back with the range of the grid in which those of one article stand,
 * in rising order.
 */
export function forEachArticle(
  { offsets, partners }: PairGrid,
  clause: number,
  articles: Int32Array,
  visit: (from: number, to: number, article: number) => void,
): void {
  const end = offsets[clause + 1] ?? 0;
  for (let from = offsets[clause] ?? 0; from < end;) {
    const article = articles[partners[from] ?? 0] ?? 0;
    let to = from + 1;
    while (to < end && articles[partners[to] ?? 0] === article) to++;
    visit(from, to, article);
    from = to;
  }
}
