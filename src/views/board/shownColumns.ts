import type { Choices } from "../../store/state.ts";
import type { Board } from "./board.ts";

/** Which columns of the board are shown, in their order: all of them where every one was put away. */
export function shownColumns(board: Board, hidden: Choices["hidden"]): number[] {
  const all = board.columns.map((_, i) => i);
  const left = all.filter((i) => !hidden.includes(board.columns[i]?.loaded.id ?? ""));
  return left.length === 0 ? all : left;
}
