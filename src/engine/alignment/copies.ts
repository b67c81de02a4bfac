import type { ClauseText } from "./clauseText.ts";

/** From this share of the shorter article's clauses on, printed word for word, two articles are copies of one text. */
const COPIED_SHARE = 0.5;

/** Which articles print most of each other word for word. */
export class Copies {
  private constructor(
    private readonly size: number,
    private readonly shares: Float64Array,
  ) {}

  /** `articles`: for each clause the number of its article, from 0. */
  static of(clauses: readonly ClauseText[], articles: Int32Array): Copies {
    const size = articles.reduce((most, article) => Math.max(most, article + 1), 0);
    const lengths = new Float64Array(size);
    const printing = new Map<string, Set<number>>();
    for (const [i, { types }] of clauses.entries()) {
      const article = articles[i] ?? 0;
      lengths[article] = (lengths[article] ?? 0) + 1;
      const key = types.join(" ");
      printing.set(key, (printing.get(key) ?? new Set()).add(article));
    }
    const shares = new Float64Array(size * size);
    for (const papers of printing.values())
      for (const a of papers)
        for (const b of papers)
          if (a !== b) shares[a * size + b] = (shares[a * size + b] ?? 0) + 1 / (lengths[a] ?? 1);
    return new Copies(size, shares);
  }

  /** Numbers of two articles. */
  are(a: number, b: number): boolean {
    const share = Math.max(this.shares[a * this.size + b] ?? 0, this.shares[b * this.size + a] ?? 0);
    return share >= COPIED_SHARE;
  }
}
