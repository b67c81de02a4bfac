import type { Board, Row } from "../board/board.ts";
import { onceFor } from "../board/onceFor.ts";
import { havingOf } from "./presence.ts";

/** Two outlets, by the indexes of their columns. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Points that both have. */
  readonly both: number;
  /** Points that one of the two has and the other has not, whatever the other outlets have. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Points that one of the two has, with a possible match in the other. */
  readonly unsure: number;
  /** Points of both among all points of the two, 0–1. */
  readonly share: number;
}

/** Each pair once: the rows of the lower triangle, `pairs[i]` holds outlet i with all outlets before it. */
export const pairsOf = onceFor((board: Board): Pair[][] => {
  const totals = board.columns.map(() => 0);
  const both = board.columns.map(() => board.columns.map(() => 0));
  /** Where the outlet of the line has a point and that of the column a possible match. */
  const doubtful = board.columns.map(() => board.columns.map(() => 0));
  for (const row of board.rows) {
    const [having, possible] = [havingOf(board, row), possibleIn(row)];
    for (const i of having) {
      totals.splice(i, 1, (totals[i] ?? 0) + 1);
      for (const j of having) both[i]?.splice(j, 1, (both[i][j] ?? 0) + 1);
      for (const j of possible) doubtful[i]?.splice(j, 1, (doubtful[i][j] ?? 0) + 1);
    }
  }
  return board.columns.map((_, second) =>
    Array.from({ length: second }, (_column, first) => {
      const shared = both[first]?.[second] ?? 0;
      const [inFirst, inSecond] = [doubtful[first]?.[second] ?? 0, doubtful[second]?.[first] ?? 0];
      const onlyFirst = (totals[first] ?? 0) - shared - inFirst;
      const onlySecond = (totals[second] ?? 0) - shared - inSecond;
      const unsure = inFirst + inSecond;
      const all = shared + onlyFirst + onlySecond + unsure;
      return {
        first,
        second,
        both: shared,
        onlyFirst,
        onlySecond,
        unsure,
        share: all === 0 ? 0 : shared / all,
      };
    }),
  );
});

/** Indexes of the columns in which a point has a possible match, ascending. */
const possibleIn = ({ cells }: Row): number[] =>
  cells.flatMap((cell, i) => (cell?.state === "possible" ? [i] : []));

/** The points behind the figures of a pair, in the order of the event. */
export interface PairRows {
  readonly both: readonly Row[];
  readonly unsure: readonly Row[];
  readonly onlyFirst: readonly Row[];
  readonly onlySecond: readonly Row[];
}

export function pairRowsOf(board: Board, { first, second }: Pick<Pair, "first" | "second">): PairRows {
  const rows: Record<keyof PairRows, Row[]> = { both: [], unsure: [], onlyFirst: [], onlySecond: [] };
  for (const row of board.rows) {
    const having = havingOf(board, row).filter((i) => i === first || i === second);
    if (having.length === 0) continue;
    const doubtful = possibleIn(row).some((i) => i === first || i === second);
    const only = having[0] === first ? "onlyFirst" : "onlySecond";
    rows[having.length > 1 ? "both" : doubtful ? "unsure" : only].push(row);
  }
  return rows;
}

/**
 * Least share for each step of the heat map above the lowest. Two reports of one event share a fifth of their points as a
 * rule and half of them seldom; the steps divide that range, the same in every comparison, so that two maps can be compared.
 */
const STEPS = [0.05, 0.15, 0.3, 0.5] as const;

/** The step of a share, 0 (lightest) to 4. */
export const stepOf = (share: number): number => STEPS.filter((least) => share >= least).length;
