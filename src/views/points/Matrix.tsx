import { type CSSProperties, type KeyboardEvent, memo, type MouseEvent, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import type { Section } from "../board/sections.ts";
import { useCommand } from "../commands.ts";
import { isMenuKey, useCellMenu } from "../corrections/CellMenu.tsx";
import type { OpenClaim } from "../openClaim.ts";
import { useWidth } from "../parts/useWidth.ts";
import { cellAt, FIRST, holdAt, placeOf, rowAt, useTabStop } from "./gridFocus.ts";
import { type GridPlace, type GridSize, moveBy } from "./gridKeys.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixSection } from "./MatrixSection.tsx";
import { type NearColumns, useNearColumns } from "./nearColumns.ts";
import { type NearRows, useNearRows } from "./nearRows.ts";
import { SHORT_CELLS, useDrawn } from "./useDrawn.ts";

export interface PointsProps {
  readonly board: Board;
  /** All rows, in their order. */
  readonly sections: readonly Section[];
  /** Those that the filters leave. */
  readonly shown: ReadonlySet<Row>;
  readonly current: string | null;
  readonly onOpen: OpenClaim;
}

interface MatrixProps extends PointsProps {
  readonly density: Choices["density"];
  readonly order: Choices["order"];
  /** Which columns of the board are shown, in their order. */
  readonly columns: readonly number[];
}

/** Least width of an outlet's column, in rem. */
const CELL_REM = { icons: 3.5, line: 10, full: 16 };
/** The column of points takes this share of the width, within limits in rem. */
const POINT_SHARE = 0.28;
const POINT_REM = { least: 14, most: 22 };
/** Room that a card takes beside the table, in rem (parts.css). */
const CARD_REM = 27;

/** Points by outlets: a real table with the keys of a grid and one stop for the Tab key. */
export const Matrix = memo(function Matrix(props: MatrixProps) {
  const { board, sections, shown, current, density, columns } = props;
  const messages = useMessages();
  const table = useRef<HTMLTableElement>(null);
  const region = useRef<HTMLDivElement>(null);
  // Reckoned as if the card were open: opening it changes neither the columns nor which part of the page scrolls.
  const room = useWidth(region, ".workspace") - CARD_REM;
  const rows = useMemo(() => shownIn(sections, shown), [sections, shown]);
  const ids = useMemo(() => board.rows.map(({ claim }) => claim.id), [board]);
  const pointWidth = Math.max(POINT_REM.least, Math.min(room * POINT_SHARE, POINT_REM.most));
  const leastWidth = pointWidth + CELL_REM[density] * columns.length;
  const fits = room >= leastWidth;
  const near = useNearRows({ ids, columns: columns.length, scroller: fits ? null : region });
  const nearColumns = useNearColumns({
    region,
    columns: columns.length,
    rem: CELL_REM[density],
    // Icons are few elements: what stands for them far from view would be no fewer.
    whole: near === null || fits || density === "icons",
  });
  const drawn = useDrawn(rows, near === null ? columns.length : SHORT_CELLS);
  const size = { rows: rows.length + 1, columns: columns.length + 1 };
  const onKeyDown = useGridKeys(table, size, near, nearColumns, props);
  const open = (target: EventTarget) => openFrom(target, board, props.onOpen);
  const { openAt, menu } = useCellMenu(board, props.onOpen);

  const numbers = useMemo(() => new Map(rows.map((row, i) => [row, i + 1])), [rows]);
  return (
    <div
      ref={region}
      data-keeps-place=""
      className={fits ? "matrix-region is-whole" : "matrix-region"}
      style={{ "--claim-column": `${pointWidth}rem`, "--least-width": `${leastWidth}rem` } as CSSProperties}
    >
      <table
        ref={table}
        role="grid"
        className={`matrix matrix-${density}`}
        style={{ "--columns": columns.length, "--cell": `${CELL_REM[density]}rem` } as CSSProperties}
        aria-label={messages.views.points.label}
        aria-description={messages.views.points.help}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={(event) => {
          (isMenuKey(event) ? openAt : onKeyDown)(event);
        }}
        onContextMenu={openAt}
        onFocus={useTabStop(table, nearColumns)}
        onClick={({ target }: MouseEvent) => {
          open(target);
        }}
      >
        <MatrixHead {...props} />
        {sections.map((section) => (
          <MatrixSection
            key={section.heading === null ? "" : JSON.stringify(section.heading)}
            {...{ board, section, numbers, drawn, columns, density, current, near, nearColumns }}
          />
        ))}
      </table>
      {menu}
    </div>
  );
});

/** The rows that the filters leave, in the order of the sections. */
export const shownIn = (sections: readonly Section[], shown: ReadonlySet<Row>): Row[] =>
  sections.flatMap(({ rows }) => rows.filter((row) => shown.has(row)));

/** Opens the point of a cell, from the outlet's words where it has any. */
function openFrom(target: EventTarget, board: Board, onOpen: OpenClaim): boolean {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-opens]") : null;
  const row = cell && board.rows.find(({ claim }) => claim.id === cell.dataset.opens);
  if (!row) return false;
  const article = cell.dataset.from;
  onOpen(row.claim.id, article, article === undefined ? undefined : placeIn(row, article));
  return true;
}

function placeIn({ claim }: Row, article: string) {
  return mentionsIn(claim, article)[0] ?? claim.cells.find((cell) => cell.article === article)?.nearest;
}

/** Keys of the grid: arrows and their like move, Enter and space open the point. Fields in the head keep theirs. */
function useGridKeys(
  table: React.RefObject<HTMLTableElement | null>,
  size: GridSize,
  near: NearRows | null,
  nearColumns: NearColumns,
  { board, current, onOpen }: MatrixProps,
) {
  const { direction } = useMessages();
  const focusAt = (place: GridPlace) => {
    const row = rowAt(table.current, place);
    if (row) near?.bring(row);
    flushSync(() => {
      holdAt(table.current, place, nearColumns);
    });
    // The heads stick: coming to one of them would leave the points where they are.
    if (place.row === 0) rowAt(table.current, FIRST)?.scrollIntoView({ block: "nearest" });
    const cell = cellAt(table.current, place);
    cell?.focus({ preventScroll: true });
    // Focus alone leaves a cell half in view where it is.
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  // From point to point by their own keys; with an open card those turn its pages instead.
  const step = (key: "ArrowDown" | "ArrowUp") => () => {
    const place = placeOf(document.activeElement);
    if (current !== null || !table.current) return false;
    const next = place ? moveBy(key, false, place, size, "ltr") : { row: 1, column: 0 };
    if (next && next.row > 0) focusAt(next);
    return true;
  };
  useCommand("nextPoint", step("ArrowDown"));
  useCommand("previousPoint", step("ArrowUp"));

  return (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target instanceof HTMLInputElement || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") {
      if (openFrom(event.target, board, onOpen)) event.preventDefault();
      return;
    }
    const from = placeOf(event.target);
    const side = direction === "rtl" ? "rtl" : "ltr";
    const next = from && moveBy(event.key, event.ctrlKey || event.metaKey, from, size, side);
    if (!next) return;
    event.preventDefault();
    focusAt(next);
  };
}
