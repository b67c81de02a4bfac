import type { Group } from "../../store/state.ts";
import type { Board } from "./board.ts";

/** What most outlets have first. */
export const GROUPS: readonly Group[] = ["all", "some", "unsure", "one"];

/** Whether a group is worth a line of its own: a doubt is spoken of only where there is one. */
export const occurs = (board: Board, group: Group): boolean =>
  group !== "unsure" || board.rows.some((row) => row.group === group);
