import { type KeyboardEvent, memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { CellContent } from "./CellContent.tsx";
import { cellName } from "./cellName.ts";
import type { GridPlace } from "./gridKeys.ts";

interface MatrixRowProps {
  readonly board: Board;
  readonly row: Row;
  /** Place among the rows shown, from 0. */
  readonly index: number;
  /** Column that the Tab key leads to, where it is in this row. */
  readonly activeColumn: number | null;
  readonly isCurrent: boolean;
  readonly onOpen: OpenClaim;
  readonly onFocus: (place: GridPlace) => void;
}

/** Longest text of a point in the matrix, in code units: about three lines of the row header. */
const ROW_TEXT = 110;

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { board, row, index, activeColumn, isCurrent, onOpen } = props;
  const messages = useMessages();
  const { claim, number } = row;
  return (
    <tr className={isCurrent ? "is-current" : undefined} aria-rowindex={index + 2}>
      <th
        scope="row"
        {...gridCell(props, 0, () => {
          onOpen(claim.id);
        })}
        {...openerProps(claim.id)}
        tabIndex={activeColumn === 0 ? 0 : -1}
      >
        <span className="claim-number">{messages.number(number)}</span>{" "}
        <ClaimText board={board} row={row} limit={ROW_TEXT} />
        {claim.disagreements.length > 0 && (
          <span className="figures-differ">{messages.views.points.figures}</span>
        )}
      </th>
      {board.columns.map((column, i) => {
        const article = column.loaded.id;
        const place = mentionsIn(claim, article)[0] ?? row.cells[i]?.nearest;
        return (
          <td
            key={article}
            role="gridcell"
            aria-label={cellName(messages, board, row, i)}
            {...gridCell(props, i + 1, () => {
              onOpen(claim.id, article, place);
            })}
            {...openerProps(claim.id, article)}
            tabIndex={activeColumn === i + 1 ? 0 : -1}
          >
            <CellContent
              board={board}
              cell={row.cells[i]}
              position={place ? positionOf(column.compared, place) : null}
            />
          </td>
        );
      })}
    </tr>
  );
});

/** What every cell of the grid does: it takes the focus, and Enter, space or a click opens the point. */
const gridCell = ({ index, onFocus }: MatrixRowProps, column: number, open: () => void) => ({
  "data-cell": `${index}:${column}`,
  onClick: open,
  onFocus: () => {
    onFocus({ row: index, column });
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  },
});
