import { type KeyboardEvent, memo, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { showTitle } from "../../ui/titles.ts";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { type GridPlace, moveBy } from "../points/gridKeys.ts";
import { type Pair, pairsOf, stepOf } from "./pairs.ts";
import { rowsByOutlet } from "./presence.ts";

interface HeatMapProps {
  readonly board: Board;
  /** Rows that are drawn. */
  readonly drawn: number;
  readonly onOpen: (pair: Pick<Pair, "first" | "second">) => void;
}

/**
 * How much each pair shares, like the table of distances in an atlas: each pair once, its figure in the cell, one hue in
 * five steps behind it. One stop for the Tab key, arrows follow the eye, Enter opens the points behind a figure.
 */
export const HeatMap = memo(function HeatMap({ board, drawn, onOpen }: HeatMapProps) {
  const messages = useMessages();
  const { overview } = messages.views;
  const pairs = pairsOf(board);
  const rows = rowsByOutlet(board);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 1, column: 0 });
  const size = { rows: board.columns.length, columns: board.columns.length };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = pairAt(event.target);
    if (at && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      onOpen(at);
      return;
    }
    const direction = messages.direction === "rtl" ? "rtl" : "ltr";
    const next = moveBy(event.key, event.ctrlKey || event.metaKey, stop, size, direction);
    const cell =
      next && table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`);
    if (!next) return;
    event.preventDefault();
    cell?.focus();
  };
  return (
    <section className="overview-part" aria-labelledby="overview-pairs">
      <h3 id="overview-pairs">{overview.pairs}</h3>
      <div className="heat-region">
        <table
          ref={table}
          role="grid"
          className="heat"
          aria-labelledby="overview-pairs"
          onKeyDown={onKeyDown}
          onPointerOver={showTitle}
          onFocus={({ target }) => {
            const at = pairAt(target);
            if (at) setStop({ row: at.second, column: at.first });
          }}
          onClick={({ target }) => {
            const at = pairAt(target);
            if (at) onOpen(at);
          }}
        >
          <thead>
            <tr>
              <td />
              {board.columns.map((column) => (
                <th key={column.loaded.id} scope="col">
                  <OutletName column={column} short />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, drawn).map((row, second) => (
              <PairRow
                key={board.columns[second]?.loaded.id}
                board={board}
                pairs={row}
                total={rows[second]?.length ?? 0}
                stop={stop.row === second ? stop.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="overview-hint">{overview.pairsHint}</p>
    </section>
  );
});

/** The pair of a cell, or null outside the cells of pairs: sixty outlets have some two thousand, which share the table's handlers. */
function pairAt(target: EventTarget): Pick<Pair, "first" | "second"> | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [second, first] = cell?.dataset["cell"]?.split(":").map(Number) ?? [];
  return first === undefined || second === undefined ? null : { first, second };
}

interface PairRowProps {
  readonly board: Board;
  /** An outlet with each of those before it. */
  readonly pairs: readonly Pair[];
  readonly total: number;
  /** The cell to which the Tab key leads, where it is in this row. */
  readonly stop: number | null;
}

const PairRow = memo(function PairRow({ board, pairs, total, stop }: PairRowProps) {
  const { app, views, number } = useMessages();
  const second = pairs.length;
  const column = board.columns[second];
  const nameOf = (index: number) => {
    const named = board.columns[index];
    return named ? views.outlet(named.siglum, named.loaded.outlet) : "";
  };
  const left = board.columns.length - second - 1;
  return (
    <tr>
      <th scope="row">{column && <OutletName column={column} />}</th>
      {pairs.map(({ first, both, onlyFirst, onlySecond, unsure, share }) => {
        const name = [
          views.overview.pair(nameOf(first), nameOf(second), both, onlyFirst, onlySecond),
          ...(unsure > 0 ? [views.overview.unsureOfTwo(unsure)] : []),
        ].join(app.comma);
        return (
          <td
            key={first}
            role="gridcell"
            className={`heat-${stepOf(share)}`}
            data-cell={`${second}:${first}`}
            aria-label={name}
            tabIndex={stop === first ? 0 : -1}
          >
            {number(both)}
          </td>
        );
      })}
      <td role="gridcell" className="heat-own">
        {number(total)}
      </td>
      {left > 0 && <td colSpan={left} />}
    </tr>
  );
});
