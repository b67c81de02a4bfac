import type { Comparable } from "../../model/alignment.ts";
import type { ArticleId } from "../../model/article.ts";

/**
 * How much two articles report the same, 0–1: the mean of their clauses' best scores in the other article (clear ones
 * counting more), seen from the
 * article that shares more, so that a short report is not held against a long one. The top counts more than the end: what
 * events have in common with others is told last, as background.
 */
export class Affinity {
  private readonly values = new Map<string, number>();

  constructor(alignment: Comparable) {
    const weights = new Map<ArticleId, number>();
    for (const { article, position } of alignment.clauses) add(weights, article, weightAt(position));
    for (const [key, sum] of this.bestScores(alignment)) {
      const [from = "", to = ""] = key.split(" ");
      const value = sum / (weights.get(from) ?? 1);
      for (const pair of [keyOf(from, to), keyOf(to, from)])
        this.values.set(pair, Math.max(this.values.get(pair) ?? 0, value));
    }
  }

  between(a: ArticleId, b: ArticleId): number {
    return this.values.get(keyOf(a, b)) ?? 0;
  }

  /** For each ordered pair of articles: the weighted sum of the best scores of the first one's clauses in the second. */
  private bestScores(alignment: Comparable): Map<string, number> {
    const best = alignment.clauses.map(() => new Map<ArticleId, number>());
    for (const { a, b, score } of alignment.pairs)
      for (const [clause, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const article = alignment.clauses[other]?.article ?? "";
        const known = best[clause]?.get(article) ?? 0;
        if (score > known) best[clause]?.set(article, score);
      }
    const sums = new Map<string, number>();
    alignment.clauses.forEach(({ article, position }, i) => {
      for (const [other, score] of best[i] ?? [])
        add(sums, keyOf(article, other), score ** CLARITY * weightAt(position));
    });
    return sums;
  }
}

/** Weight of the first clause; the last one has as much less than 1 as this is more. */
const LEAD_WEIGHT = 1.5;

/** Above 1, clear correspondences count more than many faint ones: twin events have only faint ones. */
const CLARITY = 1.25;

const weightAt = (position: number): number => LEAD_WEIGHT - 2 * (LEAD_WEIGHT - 1) * position;

const keyOf = (from: ArticleId, to: ArticleId): string => `${from} ${to}`;

const add = (sums: Map<string, number>, key: string, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + value);
};
