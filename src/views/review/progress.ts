import type { Row } from "../board/board.ts";

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How many of the points that a person should check are checked: those that need it, and those that no longer do. */
export function progressOf(rows: readonly Row[]): Progress {
  const done = rows.filter(({ checked }) => checked).length;
  return { done, of: done + rows.filter(({ toCheck }) => toCheck).length };
}
