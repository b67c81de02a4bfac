import type { Board, Row } from "../board/board.ts";
import { havingOf } from "./presence.ts";

/** Two outlets, by the indexes of their columns. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Points that both have. */
  readonly both: number;
  /** Points that one of the two has, whatever the other outlets have. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Points of both among all points of the two, 0–1. */
  readonly share: number;
}

/** Each pair once: the rows of the lower triangle, `pairs[i]` holds outlet i with all outlets before it. */
export function pairsOf(board: Board): Pair[][] {
  const having = board.rows.map((row) => havingOf(board, row));
  const totals = board.columns.map((_, i) => having.filter((indexes) => indexes.includes(i)).length);
  const both = board.columns.map(() => board.columns.map(() => 0));
  for (const indexes of having)
    for (const i of indexes) for (const j of indexes) both[i]?.splice(j, 1, (both[i][j] ?? 0) + 1);
  return board.columns.map((_, second) =>
    Array.from({ length: second }, (_column, first) => {
      const shared = both[first]?.[second] ?? 0;
      const [onlyFirst, onlySecond] = [(totals[first] ?? 0) - shared, (totals[second] ?? 0) - shared];
      const all = shared + onlyFirst + onlySecond;
      return { first, second, both: shared, onlyFirst, onlySecond, share: all === 0 ? 0 : shared / all };
    }),
  );
}

/** The points behind the figures of a pair, in the order of the event. */
export interface PairRows {
  readonly both: readonly Row[];
  readonly onlyFirst: readonly Row[];
  readonly onlySecond: readonly Row[];
}

export function pairRowsOf(board: Board, { first, second }: Pick<Pair, "first" | "second">): PairRows {
  const rows = board.rows.map((row) => ({ row, having: havingOf(board, row) }));
  const where = (hasFirst: boolean, hasSecond: boolean) =>
    rows
      .filter(({ having }) => having.includes(first) === hasFirst && having.includes(second) === hasSecond)
      .map(({ row }) => row);
  return { both: where(true, true), onlyFirst: where(true, false), onlySecond: where(false, true) };
}

/**
 * Least share for each step of the heat map above the lowest. Two reports of one event share a fifth of their points as a
 * rule and half of them seldom; the steps divide that range, the same in every comparison, so that two maps can be compared.
 */
const STEPS = [0.05, 0.15, 0.3, 0.5] as const;

/** The step of a share, 0 (lightest) to 4. */
export const stepOf = (share: number): number => STEPS.filter((least) => share >= least).length;
