import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { cellIn } from "./cellIn.ts";

interface ColumnPickerProps {
  readonly board: Board;
  readonly shown: readonly Column[];
  /** The point that is shown: each outlet says whether it has it, in view or not. */
  readonly row: Row | null;
  /** Whether an outlet's column was put away. */
  readonly isAway: (column: Column) => boolean;
  /** Shows an outlet; one that was put away comes back. */
  readonly onShow: (column: Column) => void;
}

/** Which outlets stand beside each other where not all do. */
export function ColumnPicker({ board, shown, row, isAway, onShow }: ColumnPickerProps) {
  const messages = useMessages();
  const { reader, outlet } = messages.views;
  return (
    <span className="column-picker" role="group" aria-label={reader.columns}>
      {board.columns.map((column) => {
        const cell = cellIn(board, row, column);
        const name = outlet(column.siglum, column.loaded.outlet);
        const does = isAway(column) ? reader.bringBack(name) : reader.show(name);
        const label = cell ? `${does}; ${cellLabel(messages, cell)}` : does;
        return (
          <button
            key={column.loaded.id}
            type="button"
            className={isAway(column) ? "filter-chip is-away" : "filter-chip"}
            aria-pressed={shown.includes(column)}
            aria-label={label}
            title={label}
            onClick={() => {
              onShow(column);
            }}
          >
            <span className="siglum">{column.siglum}</span>
            {cell && <StateIcon state={cell.state} />}
          </button>
        );
      })}
    </span>
  );
}
