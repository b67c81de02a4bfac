import { memo, useMemo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import type { Section } from "../board/sections.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { RowMarks } from "../parts/ByHand.tsx";
import { ClaimText } from "../parts/ClaimText.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { cellLabel } from "../parts/stateLabel.ts";
import { cellName } from "./cellName.ts";
import { headingOf } from "./headings.ts";
import { type PointsProps, shownIn } from "./Matrix.tsx";
import { type NearRows, useIsWhole, useNearRows, useObserved, useObservedBlock } from "./nearRows.ts";
import { blockKey, blockLook, blocksOf, currentIn } from "./rowBlocks.ts";
import { useSaid } from "./ShortCells.tsx";
import { SHORT_CELLS, useDrawn } from "./useDrawn.ts";
import { DiffersSign } from "../parts/DiffersSign.tsx";

/** With more outlets than this, those that do not have a point are counted instead of listed. */
const LISTED_OUTLETS = 12;

/** The same points one under the other: for phones, screen readers and those who would rather read. */
export const ClaimList = memo(function ClaimList({ board, sections, shown, current, onOpen }: PointsProps) {
  const all = useMemo(() => shownIn(sections, shown), [sections, shown]);
  const ids = useMemo(() => board.rows.map(({ claim }) => claim.id), [board]);
  const columns = Math.min(board.columns.length, LISTED_OUTLETS);
  const near = useNearRows({ ids, columns, scroller: null });
  const drawn = useDrawn(all, near === null ? columns : SHORT_CELLS);
  return (
    <div className="claim-list">
      {sections.map((section) => (
        <ListedSection
          key={section.heading === null ? "" : JSON.stringify(section.heading)}
          {...{ board, section, shown, drawn, current, near, onOpen }}
        />
      ))}
    </div>
  );
});

interface ListedRowsProps {
  readonly board: Board;
  readonly shown: ReadonlySet<Row>;
  /** Claims whose rows are drawn so far (useDrawn.ts). */
  readonly drawn: ReadonlySet<string>;
  readonly current: string | null;
  readonly near: NearRows | null;
  readonly onOpen: OpenClaim;
}

function ListedSection({ section, current, ...content }: ListedRowsProps & { readonly section: Section }) {
  const messages = useMessages();
  const { heading, rows } = section;
  const blocks = useMemo(() => blocksOf(rows, content.near !== null), [rows, content.near]);
  return (
    <section hidden={!rows.some((row) => content.shown.has(row))}>
      {heading !== null && <p className="list-group">{headingOf(messages, heading)}</p>}
      {blocks.map((block) => (
        <ListedBlock key={blockKey(block)} {...content} rows={block} current={currentIn(block, current)} />
      ))}
    </section>
  );
}

const ListedBlock = memo(function ListedBlock({
  rows,
  shown,
  drawn,
  current,
  ...content
}: ListedRowsProps & { readonly rows: readonly Row[] }) {
  const { near } = content;
  const count = rows.filter((row) => shown.has(row)).length;
  return (
    <div ref={useObservedBlock(near)} {...(near && blockLook(count, rows.length))} hidden={count === 0}>
      {rows.map(
        (row) =>
          drawn.has(row.claim.id) && (
            <ListedClaim
              key={row.claim.id}
              {...content}
              row={row}
              isShown={shown.has(row)}
              isCurrent={row.claim.id === current}
            />
          ),
      )}
    </div>
  );
});

interface ListedClaimProps {
  readonly board: Board;
  readonly row: Row;
  readonly isShown: boolean;
  readonly isCurrent: boolean;
  readonly near: NearRows | null;
  readonly onOpen: OpenClaim;
}

type ListedWordsProps = Pick<ListedClaimProps, "board" | "row" | "onOpen">;

/** Longest text of a point in the list, in code units: about four lines of a phone. */
const LIST_TEXT = 160;

const ListedClaim = memo(function ListedClaim({ isShown, isCurrent, near, ...content }: ListedClaimProps) {
  const { id } = content.row.claim;
  const isWhole = useIsWhole(near, id) || isCurrent;
  const look = isCurrent ? " is-current" : isWhole ? "" : " is-short";
  return (
    <article ref={useObserved(near, id)} className={`listed-claim${look}`} hidden={!isShown}>
      <ListedWords {...content} />
      {isWhole ? <ListedOutlets {...content} /> : <ShortOutlets {...content} />}
    </article>
  );
});

/** Apart from what filters and the open card change. */
const ListedWords = memo(function ListedWords({ board, row, onOpen }: ListedWordsProps) {
  const messages = useMessages();
  return (
    <>
      <h3>
        <button
          type="button"
          className="listed-title"
          {...openerProps(row.claim.id)}
          onClick={() => {
            onOpen(row.claim.id);
          }}
        >
          <span className="claim-number">{messages.number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} limit={LIST_TEXT} />
        </button>
      </h3>
      <RowMarks row={row} />
    </>
  );
});

const ListedOutlets = memo(function ListedOutlets({ board, row, onOpen }: ListedWordsProps) {
  const messages = useMessages();
  const missing = row.cells.filter((cell) => cell?.state === "not-found").length;
  const counted = board.columns.length > LISTED_OUTLETS && missing > 0;
  return (
    <ul className="listed-outlets">
      {board.columns.map((column, i) =>
        counted && row.cells[i]?.state === "not-found" ? null : (
          <ListedOutlet key={column.loaded.id} board={board} row={row} index={i} onOpen={onOpen} />
        ),
      )}
      {counted && (
        <li className="listed-missing">
          {messages.ladder.notFound}
          {messages.app.colon}
          {messages.number(missing)}
        </li>
      )}
    </ul>
  );
});

/** The outlets of a point that is far from view, in words alone. */
const ShortOutlets = memo(function ShortOutlets({ board, row }: ListedWordsProps) {
  const says = useSaid();
  return <p className="listed-short">{says(board, row, [...board.columns.keys()])}</p>;
});

interface ListedOutletProps extends ListedWordsProps {
  /** Column of the board. */
  readonly index: number;
}

function ListedOutlet({ board, row, index, onOpen }: ListedOutletProps) {
  const messages = useMessages();
  const [column, cell] = [board.columns[index], row.cells[index]];
  if (!column || !cell) return null;
  const article = column.loaded.id;
  return (
    <li>
      <button
        type="button"
        className={`listed-outlet cell-${cell.state}`}
        aria-label={cellName(messages, board, row, index)}
        {...openerProps(row.claim.id, article)}
        onClick={() => {
          onOpen(row.claim.id, article, mentionsIn(row.claim, article)[0] ?? cell.nearest);
        }}
      >
        <span className="siglum">{column.siglum}</span> <StateIcon state={cell.state} />{" "}
        <span className="listed-word">{cellLabel(messages, cell)}</span>
        {cell.voiceDiffers && <DiffersSign />}
      </button>
    </li>
  );
}
