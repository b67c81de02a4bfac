import { type CSSProperties, type KeyboardEvent, useRef, useState } from "react";
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
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const rows = sections.flatMap((section) => section.rows);
  const place = { ...active, row: Math.min(active.row, rows.length - 1) };
  const size = { rows: rows.length, columns: board.columns.length + 1 };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = messages.direction === "rtl" ? "rtl" : "ltr";
    const next = moveBy(event.key, event.ctrlKey || event.metaKey, place, size, direction);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
  };

  const renderRow = (row: Row) => {
    const index = rows.indexOf(row);
    return (
      <MatrixRow
        key={row.claim.id}
        board={board}
        row={row}
        index={index}
        activeColumn={index === place.row ? place.column : null}
        isCurrent={row.claim.id === current}
        onOpen={onOpen}
        onFocus={setActive}
      />
    );
  };

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
