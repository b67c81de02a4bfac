import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board, Row } from "../board/board.ts";
import type { OpenClaim } from "../openClaim.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { useWidth } from "../parts/useWidth.ts";
import { type GridPlace, moveBy } from "./gridKeys.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import type { Section } from "./sections.ts";

export interface PointsProps {
  readonly board: Board;
  readonly sections: readonly Section[];
  readonly current: string | null;
  readonly onOpen: OpenClaim;
}

/** Least width of an outlet's column, in rem. */
const CELL_REM = 10;
/** The column of points takes this share of the width, within limits in rem. */
const POINT_SHARE = 0.28;
const POINT_REM = { least: 14, most: 22 };

/** Points by outlets: a real table with the keys of a grid and one stop for the Tab key. */
export function Matrix({ board, sections, current, onOpen }: PointsProps) {
  const messages = useMessages();
  const table = useRef<HTMLTableElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const width = useWidth(region);
  const pointWidth = Math.max(POINT_REM.least, Math.min(width * POINT_SHARE, POINT_REM.most));
  const leastWidth = pointWidth + CELL_REM * board.columns.length;
  const fits = width >= leastWidth;
  const rows = sections.flatMap((section) => section.rows);
  const size = { rows: rows.length, columns: board.columns.length + 1 };

  const tabStop = useTabStop(table);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = messages.direction === "rtl" ? "rtl" : "ltr";
    const next = moveBy(event.key, event.ctrlKey || event.metaKey, tabStop.place(), size, direction);
    if (!next) return;
    event.preventDefault();
    cellAt(table.current, next)?.focus();
  };

  const indexes = new Map(rows.map((row, index) => [row, index]));
  const renderRow = (row: Row) => (
    <MatrixRow
      key={row.claim.id}
      board={board}
      row={row}
      index={indexes.get(row) ?? 0}
      isCurrent={row.claim.id === current}
      onOpen={onOpen}
    />
  );

  return (
    <div
      ref={region}
      className={fits ? "matrix-region is-whole" : "matrix-region"}
      style={{ "--claim-column": `${pointWidth}rem`, "--least-width": `${leastWidth}rem` } as CSSProperties}
    >
      <table
        ref={table}
        role="grid"
        className="matrix"
        aria-label={messages.views.points.label}
        aria-description={messages.views.points.help}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        onFocus={tabStop.follow}
      >
        <MatrixHead board={board} />
        {sections.map((section) => (
          <tbody key={section.group ?? "event"}>
            {section.group !== null && (
              <tr>
                <th scope="rowgroup" colSpan={size.columns} className="matrix-group">
                  <span>{messages.views.points.groups[section.group]}</span>
                </th>
              </tr>
            )}
            {section.rows.map(renderRow)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MatrixHead({ board }: { readonly board: Board }) {
  const { views } = useMessages();
  return (
    <thead>
      <tr>
        <th scope="col">{views.points.column}</th>
        {board.columns.map((column) => (
          <th key={column.loaded.id} scope="col">
            <OutletName column={column} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const cellAt = (table: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null;

/**
 * The one cell that the Tab key leads to. It is moved in the document itself: where hundreds of cells are on show,
 * drawing rows anew at every arrow key would be felt.
 */
function useTabStop(table: RefObject<HTMLTableElement | null>) {
  const stop = useRef<HTMLElement | null>(null);

  const moveTo = (cell: HTMLElement | null) => {
    if (stop.current) stop.current.tabIndex = -1;
    stop.current = cell;
    if (cell) cell.tabIndex = 0;
  };

  // A cell that was filtered away leaves the stop to the first one.
  useLayoutEffect(() => {
    if (!stop.current?.isConnected) moveTo(cellAt(table.current, { row: 0, column: 0 }));
  });

  return {
    place: (): GridPlace => {
      const [row = 0, column = 0] = (stop.current?.dataset.cell ?? "").split(":").map(Number);
      return { row, column };
    },
    follow: ({ target }: FocusEvent<HTMLElement>) => {
      const cell = target.closest<HTMLElement>("[data-cell]");
      if (cell) moveTo(cell);
    },
  };
}
