import { memo, useMemo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Choices } from "../../store/state.ts";
import type { Board, Row } from "../board/board.ts";
import type { Section } from "../board/sections.ts";
import { headingOf } from "./headings.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import type { NearColumns } from "./nearColumns.ts";
import { type NearRows, useObservedBlock } from "./nearRows.ts";
import { blockKey, blockLook, blocksOf, currentIn } from "./rowBlocks.ts";

interface MatrixRowsProps {
  readonly board: Board;
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
export function MatrixSection({
  section,
  current,
  ...content
}: MatrixRowsProps & { readonly section: Section }) {
  const messages = useMessages();
  const heading = section.heading === null ? null : headingOf(messages, section.heading);
  const blocks = useMemo(() => blocksOf(section.rows, content.near !== null), [section, content.near]);
  const headed = heading !== null && section.rows.some((row) => content.numbers.has(row)) ? heading : null;
  return blocks.map((rows, i) => (
    <MatrixBlock
      key={blockKey(rows)}
      {...content}
      rows={rows}
      label={heading}
      heading={i === 0 ? headed : null}
      current={currentIn(rows, current)}
    />
  ));
}

interface MatrixBlockProps extends MatrixRowsProps {
  readonly rows: readonly Row[];
  /** What the section is called. */
  readonly label: string | null;
  /** The same, where the block begins with it. */
  readonly heading: string | null;
}

const MatrixBlock = memo(function MatrixBlock({
  rows,
  label,
  heading,
  numbers,
  drawn,
  current,
  ...content
}: MatrixBlockProps) {
  const { near } = content;
  const shown = rows.filter((row) => numbers.has(row)).length;
  const observed = useObservedBlock(near);
  return (
    <tbody
      ref={observed}
      role="rowgroup"
      {...(label !== null && { "aria-label": label })}
      {...(near && blockLook(shown, rows.length))}
      hidden={shown === 0 && heading === null}
    >
      {heading !== null && (
        <tr role="row">
          <th role="rowheader" scope="rowgroup" className="matrix-group">
            <span>{heading}</span>
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
});
