import { memo, type ReactNode } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Column } from "../../store/columns.ts";
import { OutletName } from "./OutletName.tsx";
import { useGrowing } from "./useGrowing.ts";
import { PHONE, useMediaQuery } from "./useMediaQuery.ts";

export interface OutletRow {
  readonly key: string;
  readonly head: ReactNode;
  /** One for each column; null where the outlet has nothing. */
  readonly cells: readonly (ReactNode | null)[];
}

interface OutletTableProps {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** Heads the first column. */
  readonly headLabel: string;
  readonly columns: readonly Column[];
  readonly rows: readonly OutletRow[];
  /** Says in one line which outlets have nothing, where the table becomes a list. */
  readonly noneIn: (sigla: readonly string[]) => string;
  /** What an empty cell shows. */
  readonly none: string;
}

/** Rows by outlets: a table that scrolls inside its own region, and on a phone a list with the outlets of each row. */
export function OutletTable(props: OutletTableProps) {
  return useMediaQuery(PHONE) ? <List {...props} /> : <Table {...props} />;
}

/** Cells that are drawn at once: more than a screen; and those that follow at a time. */
const FIRST_CELLS = 240;
const STEP_CELLS = 180;

const rowsFor = (cells: number, columns: readonly Column[]) => Math.ceil(cells / Math.max(1, columns.length));

function Table({ labelledBy, headLabel, columns, rows, none }: OutletTableProps) {
  const drawn = useGrowing(rows.length, rowsFor(FIRST_CELLS, columns), rowsFor(STEP_CELLS, columns));
  return (
    <div className="outlet-region" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="outlet-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{headLabel}</th>
            {columns.map((column) => (
              <th key={column.loaded.id} scope="col">
                <OutletName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <TableRow key={row.key} row={row} columns={columns} none={none} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Drawn anew only where the row itself is another one: not when more rows follow. */
const TableRow = memo(function TableRow({
  row: { head, cells },
  columns,
  none,
}: Pick<OutletTableProps, "columns" | "none"> & { readonly row: OutletRow }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {columns.map((column, i) => {
        const cell = cells[i] ?? null;
        return (
          <td key={column.loaded.id} className={cell === null ? "outlet-silent" : undefined}>
            {cell ?? none}
          </td>
        );
      })}
    </tr>
  );
});

function List({ columns, rows, noneIn }: OutletTableProps) {
  const { views } = useMessages();
  return (
    <ul className="outlet-rows">
      {rows.map(({ key, head, cells }) => {
        const silent = columns.filter((_, i) => cells[i] === null).map(({ siglum }) => siglum);
        return (
          <li key={key}>
            {head}
            <dl>
              {columns.map((column, i) =>
                cells[i] === null ? null : (
                  <div key={column.loaded.id}>
                    <dt title={views.outlet(column.siglum, column.loaded.outlet)}>
                      <OutletName column={column} short />
                    </dt>
                    <dd>{cells[i]}</dd>
                  </div>
                ),
              )}
            </dl>
            {silent.length > 0 && <p className="outlet-silent">{noneIn(silent)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
