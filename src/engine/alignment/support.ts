import type { CandidatePair } from "./candidates.ts";
import type { ClauseText } from "./clauseText.ts";
import { PairGrid } from "./grid.ts";
import { logOdds } from "./model.ts";

/** What the other pairs say about a pair; read after the first judgement. */
export const SUPPORT = [
  "firstScore", // log odds of the first judgement
  "rival", // log odds of the best other partner that either has in the other's article
  "rivals", // the two of both sides together
  "noRival", // the best partner, seen from both
  "third", // log odds of the best clause of a third article that fits both
  "thirds", // how many articles have one
  "scoredNeighbours", // the best pair next to this one on both sides
  "scoredSentences", // the best pair next to it on one side
] as const;
export type Support = (typeof SUPPORT)[number];

export function readSupport(
  clauses: readonly ClauseText[],
  pairs: readonly CandidatePair[],
  scores: readonly number[],
): number[][] {
  const reader = new SupportReader(clauses, pairs, scores);
  return pairs.map((pair, i) => reader.read(pair, scores[i] ?? 0));
}

class SupportReader {
  private readonly grid: PairGrid;

  constructor(
    private readonly clauses: readonly ClauseText[],
    pairs: readonly CandidatePair[],
    scores: readonly number[],
  ) {
    this.grid = new PairGrid(clauses.length);
    pairs.forEach(({ a, b }, i) => {
      this.grid.set(a, b, scores[i] ?? 0);
    });
  }

  read({ a, b }: CandidatePair, score: number): number[] {
    const rivals = [this.rivalOf(a, b), this.rivalOf(b, a)];
    const thirds = this.thirdsOf(a, b);
    const values: Record<Support, number> = {
      firstScore: logOdds(score),
      rival: logOdds(Math.max(...rivals)),
      rivals: rivals.reduce((sum, rival) => sum + logOdds(rival), 0),
      noRival: rivals.filter((rival) => rival <= score).length / 2,
      third: logOdds(Math.max(0, ...thirds)),
      thirds: thirds.reduce((sum, third) => sum + third, 0),
      scoredNeighbours: this.around(a, b, BOTH_SIDES),
      scoredSentences: this.around(a, b, ONE_SIDE),
    };
    return SUPPORT.map((name) => values[name]);
  }

  /** Best score of `clause` with another clause of the article of `partner`. */
  private rivalOf(clause: number, partner: number): number {
    const article = this.clauses[partner]?.article;
    let best = 0;
    for (const other of this.grid.partnersOf(clause))
      if (other !== partner && this.clauses[other]?.article === article)
        best = Math.max(best, this.grid.get(clause, other));
    return best;
  }

  /** For each third article that has a clause which fits both: the weaker of its two scores. */
  private thirdsOf(a: number, b: number): number[] {
    const [x, y] = [this.clauses[a]?.article, this.clauses[b]?.article];
    const best = new Map<string, number>();
    for (const other of this.grid.partnersOf(a)) {
      const article = this.clauses[other]?.article;
      if (article === undefined || article === x || article === y) continue;
      const weaker = Math.min(this.grid.get(a, other), this.grid.get(b, other));
      if (weaker > (best.get(article) ?? 0)) best.set(article, weaker);
    }
    return [...best.values()];
  }

  private around(a: number, b: number, steps: readonly (readonly [number, number])[]): number {
    let best = 0;
    for (const [stepA, stepB] of steps) {
      const [x, y] = [a + stepA, b + stepB];
      const together =
        this.clauses[x]?.article === this.clauses[a]?.article &&
        this.clauses[y]?.article === this.clauses[b]?.article;
      if (together) best = Math.max(best, this.grid.get(x, y));
    }
    return best;
  }
}

const ONE_SIDE = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
const BOTH_SIDES = [
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
] as const;
