import { type KeyboardEvent, memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { CellContent } from "./CellContent.tsx";
import { cellName } from "./cellName.ts";

interface MatrixRowProps {
  readonly board: Board;
  readonly row: Row;
  /** Place among the rows shown, from 0. */
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onOpen: OpenClaim;
}

/** Longest text of a point in the matrix, in code units: about three lines of the row header. */
const ROW_TEXT = 110;

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { board, row, index, isCurrent, onOpen } = props;
  const messages = useMessages();
  const { claim, number } = row;
  return (
    <tr className={isCurrent ? "is-current" : undefined} aria-rowindex={index + 2}>
      <th
        scope="row"
        {...gridCell(index, 0, () => {
          onOpen(claim.id);
        })}
        {...openerProps(claim.id)}
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
            {...gridCell(index, i + 1, () => {
              onOpen(claim.id, article, place);
            })}
            {...openerProps(claim.id, article)}
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
const gridCell = (index: number, column: number, open: () => void) => ({
  "data-cell": `${index}:${column}`,
  // The grid makes one of its cells the stop for the Tab key.
  tabIndex: -1,
  onClick: open,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  },
});
