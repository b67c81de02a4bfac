import type { Group, Order } from "../../store/state.ts";
import type { Row } from "../board/board.ts";

/** Rows that stand together, under a heading unless `group` is null. */
export interface Section {
  readonly group: Group | null;
  readonly rows: readonly Row[];
}

const GROUPS: readonly Group[] = ["all", "some", "one"];

export function sectionsOf(rows: readonly Row[], order: Order): Section[] {
  if (order !== "groups") return [{ group: null, rows }];
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) })).filter(
    (section) => section.rows.length > 0,
  );
}
