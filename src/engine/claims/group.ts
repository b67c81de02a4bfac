/** One claim before it has cells: indices of its clauses in the alignment, in order. */
export interface ClauseGroup {
  readonly event: number;
  readonly clauses: readonly number[];
}

/** Key of a pair of clauses whichever comes first. */
export const pairKey = (a: number, b: number): string =>
  `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
