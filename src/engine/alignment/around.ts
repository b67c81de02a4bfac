import type { PairGrid } from "./grid.ts";

/** Rows that are held at a time: those of the clauses around the one in hand. */
const ROWS = 3;

/** Looks up values of the pairs that stand next to a pair, inside the same two articles; 0 where there is none. */
export class Around {
  private readonly rows: readonly Float64Array[];
  /** The clause whose values stand in each row; -1 for none. */
  private readonly owners = new Int32Array(ROWS).fill(-1);

  /** `values` are those of the pairs of the grid, in their order; `articles` has a number for the article of each clause. */
  constructor(
    private readonly articles: Int32Array,
    private readonly grid: PairGrid,
    private readonly values: Float64Array,
  ) {
    this.rows = Array.from({ length: ROWS }, () => new Float64Array(articles.length));
  }

  /** The best value among the pairs of the clause next to one of the two and the other. */
  oneSide(a: number, b: number): number {
    const row = this.row(a);
    const [before, after] = [this.isNext(b, b - 1), this.isNext(b, b + 1)];
    return Math.max(
      this.isNext(a, a - 1) ? (this.row(a - 1)[b] ?? 0) : 0,
      this.isNext(a, a + 1) ? (this.row(a + 1)[b] ?? 0) : 0,
      before ? (row[b - 1] ?? 0) : 0,
      after ? (row[b + 1] ?? 0) : 0,
    );
  }

  /** The best value among the pairs of the clauses next to both. */
  bothSides(a: number, b: number): number {
    const [before, after] = [this.isNext(b, b - 1), this.isNext(b, b + 1)];
    let best = 0;
    for (const x of [a - 1, a + 1]) {
      if (!this.isNext(a, x)) continue;
      const row = this.row(x);
      best = Math.max(best, before ? (row[b - 1] ?? 0) : 0, after ? (row[b + 1] ?? 0) : 0);
    }
    return best;
  }

  /** The values of a clause with every other. */
  row(clause: number): Float64Array {
    const place = clause % ROWS;
    const row = this.rows[place] ?? NONE;
    const owner = this.owners[place] ?? -1;
    if (owner === clause) return row;
    const { offsets, partners, pairs } = this.grid;
    if (owner >= 0)
      for (let i = offsets[owner] ?? 0; i < (offsets[owner + 1] ?? 0); i++) row[partners[i] ?? 0] = 0;
    for (let i = offsets[clause] ?? 0; i < (offsets[clause + 1] ?? 0); i++)
      row[partners[i] ?? 0] = this.values[pairs[i] ?? 0] ?? 0;
    this.owners[place] = clause;
    return row;
  }

  private isNext(clause: number, other: number): boolean {
    return this.articles[clause] === this.articles[other];
  }
}

const NONE = new Float64Array();
