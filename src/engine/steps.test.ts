import { describe, expect, it } from "vitest";
import { findCandidates } from "./alignment/candidates.ts";
import { gridOf } from "./alignment/grid.ts";
import { pairsFor, rowsOf, type CandidatePairs } from "./alignment/pairs.ts";
import { Affinity } from "./events/affinity.ts";
import type { Mention } from "./voices/mention.ts";
import { resolve } from "./voices/resolve.ts";

/** How often things are read: in all, and at most between two places where a cancel is heard. */
interface Reads {
  readonly all: number;
  readonly most: number;
}

type Counted = <Item extends object>(item: Item) => Item;

/** Runs work over things whose reads are counted. Time would say something of the machine; this does not. */
function readsOf(begin: (counted: Counted) => Generator): Reads {
  let [all, most, step] = [0, 0, 0];
  const counted: Counted = (item) =>
    new Proxy(item, {
      get(target, name) {
        step++;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  const work = begin(counted);
  for (let done: boolean | undefined = false; !done;) {
    step = 0;
    done = work.next().done;
    all += step;
    most = Math.max(most, step);
  }
  return { all, most };
}

function pairsAmong(clauses: number, each: number): CandidatePairs {
  const pairs = pairsFor(clauses * each);
  for (let pair = 0; pair < pairs.count; pair++) {
    pairs.a[pair] = Math.floor(pair / each);
    pairs.b[pair] = (Math.floor(pair / each) + 1 + (pair % each)) % clauses;
  }
  return pairs;
}

const columnsOf = (pairs: CandidatePairs, counted: Counted): CandidatePairs => ({
  ...pairs,
  a: counted(pairs.a),
  b: counted(pairs.b),
});

const mentionOf = (number: number): Mention =>
  ({
    article: String(number % 50),
    language: "en",
    kind: "institution",
    name: null,
    acronym: null,
    keys: [`institute${String(number)}`],
    seats: [],
    senses: new Map(),
    forms: [`Institute Number ${String(number)}`],
    generic: false,
    of: null,
  }) as unknown as Mention;

/** Work over `size` clauses or mentions, by what it does. */
const WORK: Readonly<Record<string, (size: number, counted: Counted) => Generator>> = {
  "the voices of all articles": (size, counted) => {
    const mentions = Array.from({ length: size / 8 }, (_, i) => counted(mentionOf(i)));
    return resolve(
      mentions,
      mentions.map(() => null),
    );
  },
  "the grid of all pairs": (size, counted) => gridOf(size, columnsOf(pairsAmong(size, 48), counted)),
  "the chosen rows of a column": (size, counted) => {
    const { a } = pairsAmong(size, 48);
    return rowsOf(counted(a), Int32Array.from(a.keys()), 3);
  },
  "the pairs worth a look": (size, counted) => {
    const rows = Array.from({ length: size }, (_, i) => {
      const others = Int32Array.from({ length: 20 }, (_, k) => (i + 1 + 7 * k) % size).sort();
      const shares = Float64Array.from(others, () => 0.5);
      const none = { mean: 0, deviation: 0 };
      return { others: counted(others), forward: counted(shares), backward: shares, all: none, apart: none };
    });
    return findCandidates({ rows });
  },
  "what articles have in common": (size, counted) => {
    const clauses = Array.from({ length: size }, (_, i) =>
      counted({
        article: String(i % 60),
        start: 0,
        end: 1,
        language: "en",
        sentence: 0,
        position: 0.5,
        voice: null,
        content: [],
      }),
    );
    const { a, b, count } = pairsAmong(size, 48);
    const pairs = Array.from({ length: count }, (_, i) => counted({ a: a[i]!, b: b[i]!, score: 0.5 }));
    return Affinity.of({ clauses, pairs });
  },
};

describe("work stops for breath", () => {
  it.each(Object.entries(WORK))("%s: no later where there is more of it", (_, work) => {
    const [some, more] = [2000, 8000].map((size) => readsOf((counted) => work(size, counted)));
    expect(more!.all).toBeGreaterThan(3 * some!.all);
    expect(more!.most).toBeLessThan(1.5 * some!.most);
  });
});
