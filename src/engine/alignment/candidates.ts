import type { ClauseText } from "./clauseText.ts";
import { harmonic, type Coverage, type CoverageRow } from "./coverage.ts";

/** A pair of clauses worth a closer look; `a < b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** Share of a's weight found in b, and of b's in a. */
  readonly forward: number;
  readonly backward: number;
}

/** Least harmonic coverage of a candidate. Raising it saves time and loses rewordings that share one common word. */
const LEAST_COVERAGE = 0.04;
/** Candidates that a clause may bring in, its best first; bounds the work for large sets. A dozen articles stay below it. */
const MOST_CANDIDATES = 64;

/** Pairs in which either clause counts the other among its best. In order of a, then b. */
export function findCandidates(clauses: readonly ClauseText[], coverage: Coverage): CandidatePair[] {
  const pairs = new Map<number, CandidatePair>();
  coverage.rows.forEach((row, clause) => {
    for (const i of bestOf(row)) {
      const other = row.others[i] ?? 0;
      const [a, b] = clause < other ? [clause, other] : [other, clause];
      const [forward, backward] =
        clause < other ? [row.forward[i], row.backward[i]] : [row.backward[i], row.forward[i]];
      pairs.set(a * clauses.length + b, { a, b, forward: forward ?? 0, backward: backward ?? 0 });
    }
  });
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Positions in the row, best coverage first; equal ones in the order of the clauses. */
function bestOf(row: CoverageRow): number[] {
  const value = (i: number): number => harmonic(row.forward[i] ?? 0, row.backward[i] ?? 0);
  const good = [...row.others.keys()].filter((i) => value(i) >= LEAST_COVERAGE);
  if (good.length <= MOST_CANDIDATES) return good;
  return good.sort((i, j) => value(j) - value(i) || i - j).slice(0, MOST_CANDIDATES);
}
