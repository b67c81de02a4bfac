import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import type { Board, Row } from "../board/board.ts";
import type { Section } from "../board/sections.ts";
import { headingOf } from "./headings.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import type { NearColumns } from "./nearColumns.ts";
import type { NearRows } from "./nearRows.ts";

interface MatrixSectionProps {
  readonly board: Board;
  readonly section: Section;
  /** Numbers in the grid of the rows that the filters leave. */
  readonly numbers: ReadonlyMap<Row, number>;
  /** Claims whose rows are drawn so far (useDrawn.ts). */
  readonly drawn: ReadonlySet<string>;
  readonly columns: readonly number[];
  readonly density: Choices["density"];
  readonly current: string | null;
  readonly near: NearRows | null;
  readonly nearColumns: NearColumns;
}

/** Rows that stand together, under their heading; hidden where the filters leave none of them. */
export function MatrixSection({ section, numbers, drawn, current, ...content }: MatrixSectionProps) {
  const messages = useMessages();
  const { heading, rows } = section;
  return (
    <tbody role="rowgroup" hidden={!rows.some((row) => numbers.has(row))}>
      {heading !== null && (
        <tr role="row">
          <th role="rowheader" scope="rowgroup" className="matrix-group">
            <span>{headingOf(messages, heading)}</span>
          </th>
        </tr>
      )}
      {rows.map(
        (row) =>
          drawn.has(row.claim.id) && (
            <MatrixRow
              key={row.claim.id}
              {...content}
              row={row}
              index={numbers.get(row) ?? null}
              isCurrent={row.claim.id === current}
            />
          ),
      )}
    </tbody>
  );
}
