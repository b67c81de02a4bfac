import type { Coverage } from "./coverage.ts";

/** A pair of clauses worth a closer look; `a < b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** Share of a's weight found in b, and of b's in a. */
  readonly forward: number;
  readonly backward: number;
}

/** Pairs in which either clause counts the other among its best. In order of a, then b. */
export function findCandidates({ rows }: Coverage): CandidatePair[] {
  const later = rows.map((row, a) =>
    row.others.flatMap((b, i): CandidatePair[] =>
      b > a ? [{ a, b, forward: row.forward[i] ?? 0, backward: row.backward[i] ?? 0 }] : [],
    ),
  );
  rows.forEach((row, b) => {
    row.others.forEach((a, i) => {
      if (a > b || rows[a]?.others.includes(b) === true) return;
      later[a]?.push({ a, b, forward: row.backward[i] ?? 0, backward: row.forward[i] ?? 0 });
    });
  });
  return later.flatMap((pairs) => pairs.sort((x, y) => x.b - y.b));
}
