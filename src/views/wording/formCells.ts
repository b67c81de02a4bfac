import type { Place } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { onceFor } from "../board/onceFor.ts";
import type { Passage } from "../evidence/evidence.ts";

/** A word or name under which places are counted: a form of the naming table, a reporting word. */
export interface Counted {
  readonly label: string;
  readonly occurrences: readonly Place[];
}

/** One of them in one outlet; `index` points into the list that was asked about. */
export interface FormInOutlet {
  readonly index: number;
  readonly label: string;
  readonly passages: readonly Passage[];
}

/** For each column the forms that its outlet has, the most frequent there first; null where it has none. */
export const formsByOutlet = (
  forms: readonly Counted[],
  columns: readonly Column[],
): readonly (readonly FormInOutlet[] | null)[] => formsIn(columns)(forms);

const formsIn = onceFor((columns: readonly Column[]) =>
  onceFor((forms: readonly Counted[]) => cellsOf(forms, columns)),
);

function cellsOf(forms: readonly Counted[], columns: readonly Column[]): (readonly FormInOutlet[] | null)[] {
  return columns.map((column) => {
    const here = forms
      .map(({ label, occurrences }, index) => ({ index, label, passages: passagesIn(column, occurrences) }))
      .filter(({ passages }) => passages.length > 0)
      .sort((a, b) => b.passages.length - a.passages.length || a.index - b.index);
    return here.length === 0 ? null : here;
  });
}

/**
 * Whether an outlet may well have something of which no outlet in its language has a form: names are matched across languages by
 * their sound, which finds not all. `columns`: those that are put away too.
 */
export function isUnmatched(
  { compared }: Column,
  columns: readonly Column[],
  forms: readonly Counted[],
): boolean {
  const cells = formsByOutlet(forms, columns);
  return !columns.some((other, i) => cells[i] && other.compared.language === compared.language);
}

/** The places that lie in one outlet's article. */
export const passagesIn = (column: Column, places: readonly Place[]): Passage[] =>
  places
    .filter(({ article }) => article === column.loaded.id)
    .map(({ start, end }) => ({ column, start, end }));
