import { useMessages } from "../../i18n/messages.tsx";
import type { ValueRow } from "../../model/wording.ts";
import type { Board, Row } from "../board/board.ts";
import type { Column } from "../../store/columns.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { OutletTable } from "../parts/OutletTable.tsx";
import { VoiceChip } from "../parts/VoiceChip.tsx";
import { RowMenu } from "./RowMenu.tsx";

interface ValuesSectionProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly rows: readonly ValueRow[];
  readonly onOpen: OpenClaim;
}

const HEADING = "wording-values";
/** Longest point in a head, in code units. */
const HEAD_LIMIT = 90;

/** Figures and dates that disagree or are written differently: the point, and each outlet's exact words and voice. */
export function ValuesSection({ board, columns, rows, onOpen }: ValuesSectionProps) {
  const { views } = useMessages();
  const words = views.wording.values;
  const shown = rows.flatMap((value) => {
    const row = board.rows.find(({ claim }) => claim.id === value.claim);
    return row ? [{ value, row }] : [];
  });
  return (
    <>
      <h3 id={HEADING}>{words.heading}</h3>
      {shown.length === 0 ? (
        <p className="views-note">{words.empty}</p>
      ) : (
        <OutletTable
          labelledBy={HEADING}
          headLabel={words.column}
          columns={columns}
          none={views.wording.none}
          noneIn={views.wording.noneIn}
          rows={shown.map(({ value, row }, i) => ({
            key: `${value.claim} ${value.kind} ${i}`,
            head: <ValueHead board={board} columns={columns} value={value} row={row} onOpen={onOpen} />,
            cells: columns.map((column) => valueCell(board, column, value)),
          }))}
        />
      )}
    </>
  );
}

function ValueHead({
  board,
  columns,
  value,
  row,
  onOpen,
}: Omit<ValuesSectionProps, "rows"> & { readonly value: ValueRow; readonly row: Row }) {
  const { app, views, number } = useMessages();
  const words = views.wording.values;
  return (
    <div className="row-head">
      <span className="row-title">
        <button
          type="button"
          className="point-button"
          {...openerProps(row.claim.id)}
          onClick={() => {
            onOpen(row.claim.id);
          }}
        >
          <span className="claim-number">{number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={HEAD_LIMIT} />
        </button>
        <RowMenu
          label={`${views.wording.copy}${app.colon}${views.point(row.number)}`}
          title={views.point(row.number)}
          columns={columns}
          texts={columns.map((column) => textsIn(column, value).join(" / "))}
          passages={columns.flatMap((column) =>
            placesIn(column, value).map((place) => ({ ...place, column })),
          )}
        />
      </span>
      <span className={value.relation === "differ" ? "row-kind is-differing" : "row-kind"}>
        {value.relation === "differ" ? words.differ : words.written}
      </span>
    </div>
  );
}

const placesIn = (column: Column, { values }: ValueRow) =>
  values.filter(({ article }) => article === column.loaded.id);

const textsIn = (column: Column, value: ValueRow): string[] =>
  placesIn(column, value).map(({ start, end }) => column.compared.text.slice(start, end));

function valueCell(board: Board, column: Column, value: ValueRow) {
  const places = placesIn(column, value);
  if (places.length === 0) return null;
  return (
    <ul className="value-list">
      {places.map(({ start, end, voice }) => (
        <li key={start}>
          <bdi className="value-words" lang={column.compared.language}>
            {column.compared.text.slice(start, end)}
          </bdi>
          <VoiceChip voice={voice} voices={board.voices} article={column.compared.id} />
        </li>
      ))}
    </ul>
  );
}
