import type { Group, Row } from "../board/board.ts";

/** event: as the event went; groups: what all outlets have first, then what some, then what only one has. */
export type Order = "event" | "groups";

/** Rows that stand together, under a heading unless `group` is null. */
export interface Section {
  readonly group: Group | null;
  readonly rows: readonly Row[];
}

const GROUPS: readonly Group[] = ["all", "some", "one"];

export function sectionsOf(rows: readonly Row[], order: Order): Section[] {
  if (order === "event") return [{ group: null, rows }];
  return GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) })).filter(
    (section) => section.rows.length > 0,
  );
}
