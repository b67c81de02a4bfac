import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Language } from "../../model/article.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownCell } from "../board/states.ts";
import { nameIn } from "../board/voiceKeys.ts";
import { openerProps } from "../openClaim.ts";
import { cellLabel } from "../parts/stateLabel.ts";
import { wordsOf } from "./cellWords.ts";
import { colIndex } from "./gridFocus.ts";
import type { RowContentProps } from "./MatrixRow.tsx";

interface ShortCellsProps extends RowContentProps {
  /** Place of the first column among those on show. */
  readonly place: number;
}

/**
 * Cells of a row that are far from view, as one: outlets that have the point with state and voices, and their words. So
 * find-in-page and screen readers find there what they find in the cells themselves. They are out of sight, so that a row
 * that comes into view before it is drawn whole costs no layout of all its words (matrix.css).
 */
export const ShortCells = memo(function ShortCells({ board, row, columns, density, place }: ShortCellsProps) {
  const says = useSaid();
  return (
    <td
      role="gridcell"
      className="short-cells"
      style={{ gridColumn: `span ${String(columns.length)}` }}
      aria-colindex={colIndex(place)}
      aria-colspan={columns.length}
      {...openerProps(row.claim.id)}
    >
      <span className="short-words">
        {says(board, row, columns)}
        {wordsByLanguage({ board, row, columns, density }).map(({ language, direction, words }) => (
          <span key={language} lang={language} dir={direction}>
            {words.join(" – ")}
          </span>
        ))}
      </span>
    </td>
  );
});

const voiceNames = (board: Board, cell: ShownCell): string[] =>
  cell.voices.flatMap((voice) => (voice === null ? [] : nameIn(board.voices.get(voice), cell.article)));

/** Says which outlets have a point, or may have it, with state and voices; the others are only counted by eye. */
export function useSaid() {
  const messages = useMessages();
  return (board: Board, row: Row, columns: readonly number[]): string =>
    columns
      .flatMap((i) => {
        const [column, cell] = [board.columns[i], row.cells[i]];
        if (!column || !cell || cell.state === "not-found") return [];
        return `${[column.siglum, cellLabel(messages, cell), ...voiceNames(board, cell)].join(" ")}. `;
      })
      .join("");
}

interface Words {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly words: string[];
}

/** What the outlets say, where the point does not say the same already; those of one language together. */
function wordsByLanguage({ board, row, columns, density }: RowContentProps): Words[] {
  const found = new Map<Language, Words>();
  for (const i of columns) {
    const [column, cell] = [board.columns[i], row.cells[i]];
    if (!column || !cell || cell.state === "not-found") continue;
    const words = density === "icons" ? [] : wordsOf(row, column, cell, density);
    if (words.length === 0) continue;
    const { language, direction } = column.compared;
    const one = found.get(language) ?? { language, direction, words: [] };
    one.words.push(...words);
    found.set(language, one);
  }
  return [...found.values()];
}
