import { bestAround, BOTH_SIDES, ONE_SIDE } from "./around.ts";
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
  private readonly articles: Int32Array;
  /** Scores of the clause in hand with every other, so that a third clause is looked up at once. */
  private readonly scoresOfFirst: Float64Array;
  private first = -1;

  constructor(
    private readonly clauses: readonly ClauseText[],
    pairs: readonly CandidatePair[],
    scores: readonly number[],
  ) {
    this.grid = new PairGrid(
      clauses.length,
      pairs.map(({ a, b }, i) => ({ a, b, value: scores[i] ?? 0 })),
    );
    const numbers = new Map(clauses.map(({ article }) => [article, 0]));
    [...numbers.keys()].forEach((article, number) => numbers.set(article, number));
    this.articles = Int32Array.from(clauses, ({ article }) => numbers.get(article) ?? 0);
    this.scoresOfFirst = new Float64Array(clauses.length);
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
      scoredNeighbours: bestAround(this.clauses, this.grid, a, b, BOTH_SIDES),
      scoredSentences: bestAround(this.clauses, this.grid, a, b, ONE_SIDE),
    };
    return SUPPORT.map((name) => values[name]);
  }

  /** Best score of `clause` with another clause of the article of `partner`. */
  private rivalOf(clause: number, partner: number): number {
    const article = this.articles[partner];
    let best = 0;
    this.grid.forEachPartner(clause, (other, score) => {
      if (other !== partner && score > best && this.articles[other] === article) best = score;
    });
    return best;
  }

  /** For each third article that has a clause which fits both: the weaker of its two scores. */
  private thirdsOf(a: number, b: number): number[] {
    this.take(a);
    const [x, y] = [this.articles[a], this.articles[b]];
    const best = new Map<number, number>();
    this.grid.forEachPartner(b, (other, score) => {
      const article = this.articles[other] ?? 0;
      const weaker = Math.min(score, this.scoresOfFirst[other] ?? 0);
      if (weaker > 0 && article !== x && article !== y && weaker > (best.get(article) ?? 0))
        best.set(article, weaker);
    });
    return [...best.values()];
  }

  private take(clause: number): void {
    if (this.first === clause) return;
    this.first = clause;
    this.scoresOfFirst.fill(0);
    this.grid.forEachPartner(clause, (other, score) => (this.scoresOfFirst[other] = score));
  }
}
