import { useState } from "react";
import type { ArticleId } from "../../model/article.ts";
import type { Board } from "../board/board.ts";
import { type Filters, NO_FILTERS } from "../board/filters.ts";
import { FIRST_CHOICES, type PointsChoices } from "./choices.ts";

/** Key under which the browser keeps the choices while the tab is open. */
const KEY = "muqabala-points";

/** How the points are shown, kept in this tab: a reload, and coming back from the reader, change nothing. */
export function usePointsChoices(board: Board): [PointsChoices, (changed: Partial<PointsChoices>) => void] {
  const [kept, setKept] = useState(readKept);
  const choices = { ...kept, filters: filtersFor(board, kept.filters) };
  const choose = (changed: Partial<PointsChoices>) => {
    const next = { ...choices, ...changed };
    setKept(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing shows the first choices after a reload.
    }
  };
  return [choices, choose];
}

/** Without the outlets and voices that are not on show. */
function filtersFor({ columns, voices }: Board, filters: Filters): Filters {
  const known = (article: ArticleId | null) => columns.some(({ loaded }) => loaded.id === article);
  return {
    ...filters,
    onlyIn: known(filters.onlyIn) ? filters.onlyIn : null,
    notFoundIn: known(filters.notFoundIn) ? filters.notFoundIn : null,
    voicedBy: filters.voicedBy !== null && voices.has(filters.voicedBy) ? filters.voicedBy : null,
  };
}

function readKept(): PointsChoices {
  try {
    return choicesOf(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return FIRST_CHOICES;
  }
}

/** Kept choices as far as they make sense; the first choices for the rest. */
export function choicesOf(kept: unknown): PointsChoices {
  const { layout, order, filters } = objectOf(kept);
  return {
    layout: layout === "list" ? "list" : FIRST_CHOICES.layout,
    order: order === "groups" ? "groups" : FIRST_CHOICES.order,
    filters: filtersOf(objectOf(filters)),
  };
}

const filtersOf = ({
  group,
  onlyIn,
  notFoundIn,
  voicedBy,
  voiceDiffers,
  toCheck,
  text,
}: Record<string, unknown>): Filters => ({
  group: group === "all" || group === "some" || group === "one" ? group : NO_FILTERS.group,
  onlyIn: typeof onlyIn === "string" ? onlyIn : null,
  notFoundIn: typeof notFoundIn === "string" ? notFoundIn : null,
  voicedBy: typeof voicedBy === "string" ? voicedBy : null,
  voiceDiffers: voiceDiffers === true,
  toCheck: toCheck === true,
  text: typeof text === "string" ? text : "",
});

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};
