import { Around } from "./around.ts";
import type { ClauseText } from "./clauseText.ts";
import { forEachArticle, gridOf, type PairGrid } from "./grid.ts";
import { logOdds } from "./model.ts";
import type { CandidatePairs } from "./pairs.ts";
import { articleNumbers } from "./signals.ts";

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

/** Pairs between two breaths. */
const PAIRS_A_STEP = 2000;

/** `SUPPORT.length` values for each pair, in the order of `SUPPORT`. Yields between steps of a few milliseconds. */
export function* readSupport(
  clauses: readonly ClauseText[],
  pairs: CandidatePairs,
  scores: Float64Array,
): Generator<undefined, Float64Array> {
  const support = new Float64Array(pairs.count * SUPPORT.length);
  const grid = yield* gridOf(clauses.length, pairs);
  const articles = articleNumbers(clauses);
  const rivals = yield* readRivals(grid, articles, pairs, scores);
  const reader = new SupportReader(grid, articles, rivals, pairs, scores);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    reader.read(pair, support, pair * SUPPORT.length);
  }
  return support;
}

/** For each pair the best score of a with another clause of b's article, and of b with another of a's. */
type Rivals = readonly [Float64Array, Float64Array];

class SupportReader {
  private readonly around: Around;
  /** The best clause of a third article that fits both clauses of the pair in hand, and how many articles have one. */
  private third = 0;
  private thirds = 0;

  constructor(
    private readonly grid: PairGrid,
    private readonly articles: Int32Array,
    private readonly rivals: Rivals,
    private readonly pairs: CandidatePairs,
    private readonly scores: Float64Array,
  ) {
    this.around = new Around(articles, grid, scores);
  }

  /** Writes what the other pairs say about a pair into `out` from `at` on. */
  read(pair: number, out: Float64Array, at: number): void {
    const [a, b] = [this.pairs.a[pair] ?? 0, this.pairs.b[pair] ?? 0];
    const score = this.scores[pair] ?? 0;
    const [here, there] = [this.rivals[0][pair] ?? 0, this.rivals[1][pair] ?? 0];
    this.readThirds(a, b);
    // In the order of SUPPORT.
    out[at] = logOdds(score);
    out[at + 1] = logOdds(Math.max(here, there));
    out[at + 2] = logOdds(here) + logOdds(there);
    out[at + 3] = ((here <= score ? 1 : 0) + (there <= score ? 1 : 0)) / 2;
    out[at + 4] = logOdds(this.third);
    out[at + 5] = this.thirds;
    out[at + 6] = this.around.bothSides(a, b);
    out[at + 7] = this.around.oneSide(a, b);
  }

  /** For each third article that has a clause which fits both: the weaker of its two scores. */
  private readThirds(a: number, b: number): void {
    const { scores, articles } = this;
    const { offsets, partners, pairs } = this.grid;
    const scoresOfFirst = this.around.row(a);
    const [x, y] = [articles[a], articles[b]];
    let article: number | undefined;
    let best = 0;
    this.third = 0;
    this.thirds = 0;
    for (let i = offsets[b] ?? 0; i < (offsets[b + 1] ?? 0); i++) {
      const other = partners[i] ?? 0;
      const weaker = Math.min(scores[pairs[i] ?? 0] ?? 0, scoresOfFirst[other] ?? 0);
      if (weaker === 0) continue;
      const own = articles[other];
      if (own === x || own === y) continue;
      if (own !== article) {
        this.thirds += best;
        best = 0;
        article = own;
      }
      if (weaker > best) best = weaker;
      if (weaker > this.third) this.third = weaker;
    }
    this.thirds += best;
  }
}

/** Clauses between two breaths. */
const CLAUSES_A_STEP = 512;

function* readRivals(
  grid: PairGrid,
  articles: Int32Array,
  { count, a }: CandidatePairs,
  scores: Float64Array,
): Generator<undefined, Rivals> {
  const [ofA, ofB] = [new Float64Array(count), new Float64Array(count)];
  const scoreAt = (i: number): number => scores[grid.pairs[i] ?? 0] ?? 0;
  for (let clause = 0; clause < articles.length; clause++) {
    if (clause % CLAUSES_A_STEP === 0) yield;
    forEachArticle(grid, clause, articles, (from, to) => {
      let [best, second, bestAt] = [0, 0, -1];
      for (let i = from; i < to; i++) {
        const score = scoreAt(i);
        if (score > best) [second, best, bestAt] = [best, score, i];
        else if (score > second) second = score;
      }
      for (let i = from; i < to; i++) {
        const pair = grid.pairs[i] ?? 0;
        (a[pair] === clause ? ofA : ofB)[pair] = i === bestAt ? second : best;
      }
    });
  }
  return [ofA, ofB];
}
