import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";

/**
 * How much two articles report the same, 0–1: the mean of their clauses' best scores in the other article (clear ones
 * counting more), seen from the
 * article that shares more, so that a short report is not held against a long one. The top counts more than the end: what
 * events have in common with others is told last, as background.
 */
export class Affinity {
  /** `numbers` has a number for each article; `values[a * size + b]` is the affinity of two. */
  private constructor(
    private readonly numbers: ReadonlyMap<ArticleId, number>,
    private readonly values: Float64Array,
  ) {}

  /** Yields between steps of a few milliseconds. */
  static *of(alignment: Comparable): Generator<undefined, Affinity> {
    const numbers = numbersOf(alignment.clauses);
    const size = numbers.size;
    const values = new Float64Array(size * size);
    const weights = new Float64Array(size);
    for (const { article, position } of alignment.clauses) {
      const number = numbers.get(article) ?? 0;
      weights[number] = (weights[number] ?? 0) + weightAt(position);
    }
    const sums = yield* bestScores(alignment, numbers);
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++)
        values[a * size + b] = Math.max(
          (sums[a * size + b] ?? 0) / (weights[a] ?? 1),
          (sums[b * size + a] ?? 0) / (weights[b] ?? 1),
        );
    return new Affinity(numbers, values);
  }

  between(a: ArticleId, b: ArticleId): number {
    const [x, y] = [this.numbers.get(a), this.numbers.get(b)];
    return x === undefined || y === undefined ? 0 : (this.values[x * this.numbers.size + y] ?? 0);
  }
}

/** Pairs of clauses between two breaths. */
const PAIRS_A_STEP = 50_000;
/** The same for sums over the articles of a clause. */
const SUMS_A_STEP = 100_000;

/** For each ordered pair of articles: the weighted sum of the best scores of the first one's clauses in the second. */
function* bestScores(
  { clauses, pairs }: Comparable,
  numbers: ReadonlyMap<ArticleId, number>,
): Generator<undefined, Float64Array> {
  const size = numbers.size;
  const articles = Int32Array.from(clauses, ({ article }) => numbers.get(article) ?? 0);
  const best = new Float64Array(clauses.length * size);
  const offer = (clause: number, other: number, score: number): void => {
    const at = clause * size + (articles[other] ?? 0);
    if (score > (best[at] ?? 0)) best[at] = score;
  };
  for (const [i, { a, b, score }] of pairs.entries()) {
    if (i % PAIRS_A_STEP === 0) yield;
    offer(a, b, score);
    offer(b, a, score);
  }
  const sums = new Float64Array(size * size);
  const clausesAStep = Math.ceil(SUMS_A_STEP / Math.max(1, size));
  for (const [clause, { position }] of clauses.entries()) {
    if (clause % clausesAStep === 0) yield;
    const from = (articles[clause] ?? 0) * size;
    for (let other = 0; other < size; other++) {
      const score = best[clause * size + other] ?? 0;
      if (score > 0) sums[from + other] = (sums[from + other] ?? 0) + score ** CLARITY * weightAt(position);
    }
  }
  return sums;
}

/** Articles in the order in which their clauses come. */
function numbersOf(clauses: Comparable["clauses"]): Map<ArticleId, number> {
  const numbers = new Map<ArticleId, number>();
  for (const { article } of clauses) if (!numbers.has(article)) numbers.set(article, numbers.size);
  return numbers;
}

/** Weight of the first clause; the last one has as much less than 1 as this is more. */
const LEAD_WEIGHT = 1.5;

/** Above 1, clear correspondences count more than many faint ones: twin events have only faint ones. */
const CLARITY = 1.25;

const weightAt = (position: number): number => LEAD_WEIGHT - 2 * (LEAD_WEIGHT - 1) * position;
