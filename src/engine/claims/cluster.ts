import type { DecidedPair, ScoredPair } from "../../model/alignment.ts";

/** Work between two breaths: pairs of clauses that an offer looks at. */
const PAIRS_A_STEP = 100_000;
/** The same for offers of single clauses. */
const OFFERS_A_STEP = 10_000;

/**
 * Groups clauses that state one claim: average-link agglomeration, best first. Connected components would chain: A like B,
 * B like C, and C says something else. Result does not depend on the order of the pairs. What a reader decided comes first:
 * bound clauses are one group from the start, and groups that hold clauses of a parted pair never become one. Yields between
 * steps of a few milliseconds.
 */
export function* clusterClauses(
  articles: readonly string[],
  pairs: readonly ScoredPair[],
  leastAverage: number,
  decided: readonly DecidedPair[] = [],
): Generator<undefined, number[][]> {
  const clusters = new Clusters(articles, leastAverage);
  yield* clusters.link(pairs);
  clusters.obey(decided);
  yield* clusters.mergeAll();
  return clusters.groups();
}

interface Merge {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  /** Sizes at the time of the offer: a cluster that has grown since makes the offer void. */
  readonly sizes: number;
}

class Clusters {
  private readonly members: (number[] | null)[];
  /** Sums of scores between clusters, kept on both sides. */
  private readonly links: Map<number, number>[];
  private readonly queue: MergeQueue = new MergeQueue();
  /** Groups that a group may not be merged with, kept on both sides. */
  private readonly parted = new Map<number, Set<number>>();
  /** Pairs of clauses that were looked at since the last breath. */
  private work = 0;

  constructor(
    private readonly articles: readonly string[],
    private readonly leastAverage: number,
  ) {
    this.members = articles.map((_, clause) => [clause]);
    this.links = articles.map(() => new Map<number, number>());
  }

  /** Before all else. */
  *link(pairs: readonly ScoredPair[]): Generator<undefined> {
    for (const [i, { a, b, score }] of pairs.entries()) {
      if (i % OFFERS_A_STEP === 0) yield;
      this.links[a]?.set(b, score);
      this.links[b]?.set(a, score);
      this.offer(a, b);
    }
  }

  obey(decided: readonly DecidedPair[]): void {
    const at = this.members.map((_, clause) => clause);
    for (const { a, b, same } of decided) {
      const [into, from] = [at[a] ?? a, at[b] ?? b].sort((x, y) => x - y);
      if (!same || into === undefined || from === undefined || into === from) continue;
      for (const clause of this.members[from] ?? []) at[clause] = into;
      this.merge(into, from);
    }
    for (const { a, b, same } of decided) if (!same) this.part(at[a] ?? a, at[b] ?? b);
  }

  *mergeAll(): Generator<undefined> {
    for (let best = this.queue.pop(); best; best = this.queue.pop()) {
      if (this.work > PAIRS_A_STEP) {
        this.work = 0;
        yield;
      }
      const [a, b] = [this.members[best.a], this.members[best.b]];
      if (!a || !b || a.length + b.length !== best.sizes) continue;
      if (this.parted.get(best.a)?.has(best.b) !== true) this.merge(best.a, best.b);
    }
  }

  groups(): number[][] {
    return this.members.filter((group) => group !== null).map((group) => [...group].sort((a, b) => a - b));
  }

  private part(a: number, b: number): void {
    this.parted.set(a, (this.parted.get(a) ?? new Set()).add(b));
    this.parted.set(b, (this.parted.get(b) ?? new Set()).add(a));
  }

  private merge(a: number, b: number): void {
    for (const other of this.parted.get(b) ?? []) this.part(a, other);
    this.members[a]?.push(...(this.members[b] ?? []));
    this.members[b] = null;
    const [into, from] = [this.links[a], this.links[b]];
    if (!into || !from) return;
    into.delete(b);
    from.delete(a);
    for (const [other, sum] of from) {
      into.set(other, (into.get(other) ?? 0) + sum);
      const back = this.links[other];
      back?.delete(b);
      back?.set(a, into.get(other) ?? 0);
    }
    from.clear();
    for (const other of into.keys()) this.offer(Math.min(a, other), Math.max(a, other));
  }

  private offer(a: number, b: number): void {
    const [x, y] = [this.members[a] ?? [], this.members[b] ?? []];
    const average = (this.links[a]?.get(b) ?? 0) / this.comparable(x, y);
    if (average >= this.leastAverage) this.queue.push({ average, a, b, sizes: x.length + y.length });
  }

  /** Pairs of clauses of different articles: clauses of one article are never compared, so they count neither way. */
  private comparable(x: readonly number[], y: readonly number[]): number {
    let count = 0;
    this.work += x.length * y.length;
    for (const a of x) for (const b of y) if (this.articles[a] !== this.articles[b]) count++;
    return Math.max(1, count);
  }
}

/** Binary heap: best average first; equal ones by the clusters' numbers, so that the result is the same every time. */
class MergeQueue {
  private readonly heap: Merge[] = [];

  push(merge: Merge): void {
    this.heap.push(merge);
    let i = this.heap.length - 1;
    while (i > 0 && this.isBefore(i, (i - 1) >> 1)) {
      this.swap(i, (i - 1) >> 1);
      i = (i - 1) >> 1;
    }
  }

  pop(): Merge | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    for (let i = 0; ;) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      const child = right < this.heap.length && this.isBefore(right, left) ? right : left;
      if (child >= this.heap.length || !this.isBefore(child, i)) return first;
      this.swap(i, child);
      i = child;
    }
  }

  private isBefore(i: number, j: number): boolean {
    const [x, y] = [this.heap[i], this.heap[j]];
    if (!x || !y) return false;
    return (x.average - y.average || y.a - x.a || y.b - x.b) > 0;
  }

  private swap(i: number, j: number): void {
    const [x, y] = [this.heap[i], this.heap[j]];
    if (x && y) {
      this.heap[i] = y;
      this.heap[j] = x;
    }
  }
}
