import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";

interface ColumnPickerProps {
  readonly columns: readonly Column[];
  readonly shown: readonly Column[];
  readonly onShow: (column: Column) => void;
}

/** Which outlets stand beside each other where not all fit. */
export function ColumnPicker({ columns, shown, onShow }: ColumnPickerProps) {
  const { views } = useMessages();
  return (
    <span className="column-picker" role="group" aria-label={views.reader.columns}>
      {columns.map((column) => (
        <button
          key={column.loaded.id}
          type="button"
          className="filter-chip"
          aria-pressed={shown.includes(column)}
          aria-label={views.reader.show(views.outlet(column.siglum, column.loaded.outlet))}
          onClick={() => {
            onShow(column);
          }}
        >
          <span className="siglum">{column.siglum}</span>
        </button>
      ))}
    </span>
  );
}
