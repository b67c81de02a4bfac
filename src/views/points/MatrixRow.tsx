import { memo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { openerProps } from "../openClaim.ts";
import { RowMarks } from "../parts/ByHand.tsx";
import { ClaimText } from "../parts/ClaimText.tsx";
import { CellContent } from "./CellContent.tsx";
import { cellName } from "./cellName.ts";
import { colIndex } from "./gridFocus.ts";
import { columnRuns, type NearColumns, useColumnRange, useHeldColumn } from "./nearColumns.ts";
import { type NearRows, useIsWhole, useObserved } from "./nearRows.ts";
import { ShortCells } from "./ShortCells.tsx";

export interface RowContentProps {
  readonly board: Board;
  readonly row: Row;
  readonly columns: readonly number[];
  readonly density: Choices["density"];
}

interface MatrixRowProps extends RowContentProps {
  /** Number of the row in the grid; the head is 0. Null for a row that is filtered out. */
  readonly index: number | null;
  readonly isCurrent: boolean;
  /** Which rows are drawn whole; null where all are. */
  readonly near: NearRows | null;
  readonly nearColumns: NearColumns;
}

/** Longest text of a point in the matrix, in code units: about three lines of the row header; all of it where nothing is cut. */
const ROW_TEXT = { icons: 110, line: 110, full: undefined };

/**
 * One point. Clicks and keys are the table's, so that a large table has few listeners. What is filtered out is hidden and not
 * taken away: drawing all its cells anew would be felt. Far from view the cells are one, with all their words.
 */
export const MatrixRow = memo(function MatrixRow({
  index,
  isCurrent,
  near,
  nearColumns,
  ...content
}: MatrixRowProps) {
  const { id } = content.row.claim;
  const isWhole = useIsWhole(near, id) || isCurrent;
  return (
    <tr
      ref={useObserved(near, id)}
      role="row"
      className={isCurrent ? "is-current" : isWhole ? undefined : "is-short"}
      hidden={index === null}
      data-row={index ?? undefined}
      aria-rowindex={index === null ? undefined : index + 1}
    >
      <RowHead {...content} />
      {isWhole ? <RowCells {...content} nearColumns={nearColumns} /> : <ShortCells {...content} place={0} />}
    </tr>
  );
});

/** Head and cells stand apart from the row, whose number changes with every filter: they stay as they are. */
const RowHead = memo(function RowHead({ board, row, density }: RowContentProps) {
  const messages = useMessages();
  const limit = ROW_TEXT[density];
  return (
    <th role="rowheader" scope="row" tabIndex={-1} {...openerProps(row.claim.id)}>
      <span className="claim-number">{messages.number(row.number)}</span>{" "}
      <ClaimText board={board} row={row} {...(limit === undefined ? {} : { limit })} />
      {row.claim.disagreements.length > 0 && (
        <span className="figures-differ">{messages.views.points.figures}</span>
      )}
      <RowMarks row={row} />
    </th>
  );
});

const RowCells = memo(function RowCells({
  nearColumns,
  columns,
  ...content
}: RowContentProps & Pick<MatrixRowProps, "nearColumns">) {
  const range = useColumnRange(nearColumns);
  const held = useHeldColumn(nearColumns, content.row.claim.id);
  // One flat list: a cell that stays drawn stays the same element, and keeps the focus.
  return columnRuns(columns, range, held).flatMap(({ columns: run, place, isDrawn }) =>
    isDrawn
      ? run.map((index) => <Cell key={index} {...content} index={index} place={place} />)
      : [<ShortCells key={`beside ${String(run[0])}`} {...content} columns={run} place={place} />],
  );
});

interface CellProps extends Omit<RowContentProps, "columns"> {
  /** Its column on the board. */
  readonly index: number;
  /** Place of its column among those on show. */
  readonly place: number;
}

const Cell = memo(function Cell({ board, row, index, place, density }: CellProps) {
  const messages = useMessages();
  const { claim } = row;
  const [column, cell] = [board.columns[index], row.cells[index]];
  if (!column) return null;
  const words = mentionsIn(claim, column.loaded.id)[0] ?? cell?.nearest;
  const position = words ? positionOf(column.compared, words) : null;
  return (
    <td
      role="gridcell"
      tabIndex={-1}
      className={cell && `cell cell-${cell.state}`}
      aria-colindex={colIndex(place)}
      aria-label={cellName(messages, board, row, index)}
      {...openerProps(claim.id, column.loaded.id)}
    >
      {cell && <CellContent {...{ board, row, column, cell, density, position }} />}
    </td>
  );
});
