import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";

/**
 * How much two articles report the same, 0–1: the mean of their clauses' best scores in the other article (clear ones
 * counting more), seen from the
 * article that shares more, so that a short report is not held against a long one. The top counts more than the end: what
 * events have in common with others is told last, as background.
 */
export class Affinity {
  /** Number of each article, and the affinity of each two: `values[a * size + b]`. */
  private readonly numbers: ReadonlyMap<ArticleId, number>;
  private readonly values: Float64Array;

  constructor(alignment: Comparable) {
    this.numbers = numbersOf(alignment.clauses);
    const size = this.numbers.size;
    this.values = new Float64Array(size * size);
    const weights = new Float64Array(size);
    for (const { article, position } of alignment.clauses) {
      const number = this.numbers.get(article) ?? 0;
      weights[number] = (weights[number] ?? 0) + weightAt(position);
    }
    const sums = this.bestScores(alignment);
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const seen = [
          (sums[a * size + b] ?? 0) / (weights[a] ?? 1),
          (sums[b * size + a] ?? 0) / (weights[b] ?? 1),
        ];
        this.values[a * size + b] = Math.max(...seen);
      }
  }

  between(a: ArticleId, b: ArticleId): number {
    const [x, y] = [this.numbers.get(a), this.numbers.get(b)];
    return x === undefined || y === undefined ? 0 : (this.values[x * this.numbers.size + y] ?? 0);
  }

  /** For each ordered pair of articles: the weighted sum of the best scores of the first one's clauses in the second. */
  private bestScores({ clauses, pairs }: Comparable): Float64Array {
    const size = this.numbers.size;
    const articles = Int32Array.from(clauses, ({ article }) => this.numbers.get(article) ?? 0);
    const best = new Float64Array(clauses.length * size);
    const offer = (clause: number, other: number, score: number): void => {
      const at = clause * size + (articles[other] ?? 0);
      if (score > (best[at] ?? 0)) best[at] = score;
    };
    for (const { a, b, score } of pairs) {
      offer(a, b, score);
      offer(b, a, score);
    }
    const sums = new Float64Array(size * size);
    clauses.forEach(({ position }, clause) => {
      const from = (articles[clause] ?? 0) * size;
      for (let other = 0; other < size; other++) {
        const score = best[clause * size + other] ?? 0;
        if (score > 0) sums[from + other] = (sums[from + other] ?? 0) + score ** CLARITY * weightAt(position);
      }
    });
    return sums;
  }
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
