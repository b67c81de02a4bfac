import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Board } from "../board/board.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { type GridPlace, moveBy } from "../points/gridKeys.ts";
import { type Pair, pairsOf, stepOf } from "./pairs.ts";

interface HeatMapProps {
  readonly board: Board;
  /** Points of each outlet, in the order of the columns. */
  readonly totals: readonly number[];
  readonly onOpen: (pair: Pick<Pair, "first" | "second">) => void;
}

/**
 * How much each pair shares, like the table of distances in an atlas: each pair once, its figure in the cell, one hue in
 * five steps behind it. One stop for the Tab key, arrows follow the eye, Enter opens the points behind a figure.
 */
export function HeatMap({ board, totals, onOpen }: HeatMapProps) {
  const messages = useMessages();
  const { overview } = messages.views;
  const pairs = useMemo(() => pairsOf(board), [board]);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 1, column: 0 });
  const size = { rows: board.columns.length, columns: board.columns.length };
  const onKeyDown = (event: KeyboardEvent) => {
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
            {pairs.map((row, second) => (
              <tr key={board.columns[second]?.loaded.id}>
                <th scope="row">{board.columns[second] && <OutletName column={board.columns[second]} />}</th>
                {row.map((pair) => (
                  <PairCell
                    key={pair.first}
                    board={board}
                    pair={pair}
                    isStop={stop.row === second && stop.column === pair.first}
                    onFocus={() => {
                      setStop({ row: second, column: pair.first });
                    }}
                    onOpen={() => {
                      onOpen(pair);
                    }}
                  />
                ))}
                <td role="gridcell" className="heat-own">
                  {messages.number(totals[second] ?? 0)}
                </td>
                {board.columns.length > second + 1 && <td colSpan={board.columns.length - second - 1} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="overview-hint">{overview.pairsHint}</p>
    </section>
  );
}

interface PairCellProps {
  readonly board: Board;
  readonly pair: Pair;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

function PairCell({ board, pair, isStop, onFocus, onOpen }: PairCellProps) {
  const { views, number } = useMessages();
  const nameOf = (index: number) => {
    const column = board.columns[index];
    return column ? views.outlet(column.siglum, column.loaded.outlet) : "";
  };
  const { first, second, both, onlyFirst, onlySecond, share } = pair;
  const name = views.overview.pair(nameOf(first), nameOf(second), both, onlyFirst, onlySecond);
  return (
    <td
      role="gridcell"
      className={`heat-${stepOf(share)}`}
      data-cell={`${second}:${first}`}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen();
      }}
    >
      {number(both)}
    </td>
  );
}
