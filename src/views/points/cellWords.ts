import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Choices } from "../../store/state.ts";
import { mentionsIn, representativeOf, type Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";
import { excerptOf } from "../board/pieces.ts";

/** Longest words of a cell in one line, in code units: more than fits, so that the style sheet cuts at the edge. */
const LINE_TEXT = 70;

/** What the outlet says, where the point does not show the same words already: one line, or all of it. */
export function wordsOf(
  row: Row,
  { compared }: Column,
  cell: ShownCell,
  density: Choices["density"],
): string[] {
  if (cell.state === "absent") return [];
  const mentions = mentionsIn(row.claim, compared.id);
  const shown = representativeOf(row.claim)?.wording;
  const spans: readonly Span[] = mentions.length > 0 ? mentions : cell.nearest ? [cell.nearest] : [];
  if (density === "full") return spans.map((span) => excerptOf(sliceOf(compared.text, span), Infinity));
  const other =
    mentions.find(({ wording }) => wording !== shown) ?? (mentions.length === 0 ? spans[0] : undefined);
  return other ? [excerptOf(sliceOf(compared.text, other), LINE_TEXT)] : [];
}
