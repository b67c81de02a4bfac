import { useMessages } from "../../i18n/messages.tsx";
import { sliceOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { piecesOf } from "../board/pieces.ts";
import { sentenceSpanAt } from "../board/sentences.ts";
import { type OpenClaim, openerProps } from "../openClaim.ts";
import { type Pair, pairRowsOf } from "./pairs.ts";

interface PairDialogProps {
  readonly board: Board;
  readonly pair: Pick<Pair, "first" | "second">;
  readonly onOpen: OpenClaim;
  readonly onClose: () => void;
}

/** The points behind a figure of the heat map, in the sentences of the two outlets; each opens its card. */
export function PairDialog({ board, pair, onOpen, onClose }: PairDialogProps) {
  const { views } = useMessages();
  const [first, second] = [board.columns[pair.first], board.columns[pair.second]];
  if (!first || !second) return null;
  const rows = pairRowsOf(board, pair);
  const [a, b] = [first, second].map(({ siglum, loaded }) => views.outlet(siglum, loaded.outlet));
  const open: OpenClaim = (...place) => {
    onClose();
    onOpen(...place);
  };
  const parts = [
    { heading: views.overview.both(rows.both.length), rows: rows.both },
    ...(rows.unsure.length > 0
      ? [{ heading: views.overview.unsureOfTwo(rows.unsure.length), rows: rows.unsure }]
      : []),
    {
      heading: views.overview.onlyOfTwo(first.siglum, second.siglum, rows.onlyFirst.length),
      rows: rows.onlyFirst,
    },
    {
      heading: views.overview.onlyOfTwo(second.siglum, first.siglum, rows.onlySecond.length),
      rows: rows.onlySecond,
    },
  ];
  return (
    <Dialog heading={`${a ?? ""} – ${b ?? ""}`} closeLabel={views.voices.close} onClose={onClose}>
      {parts.map((part) => (
        <section key={part.heading} className="pair-part">
          <h3>{part.heading}</h3>
          <ol className="passages">
            {part.rows.map((row) => (
              <PairPoint key={row.claim.id} row={row} columns={[first, second]} onOpen={open} />
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  );
}

interface PairPointProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly onOpen: OpenClaim;
}

function PairPoint({ row, columns, onOpen }: PairPointProps) {
  const { views } = useMessages();
  return (
    <li>
      <button
        type="button"
        className="point-button"
        {...openerProps(row.claim.id)}
        onClick={() => {
          onOpen(row.claim.id);
        }}
      >
        {views.point(row.number)}
      </button>
      {columns.flatMap((column) =>
        mentionsIn(row.claim, column.loaded.id).map((mention) => {
          const { text, language, direction } = column.compared;
          const pieces = piecesOf(text, sentenceSpanAt(column.compared, mention), [
            { ...mention, mark: true },
          ]);
          return (
            <div key={`${column.loaded.id} ${mention.start}`} className="pair-quote">
              <span className="siglum">{column.siglum}</span>
              <blockquote className="claim-text" lang={language} dir={direction}>
                {pieces.map((piece) => (
                  <span key={piece.start} className={piece.marks.length > 0 ? "is-mention" : "is-context"}>
                    {sliceOf(text, piece)}
                  </span>
                ))}
              </blockquote>
            </div>
          );
        }),
      )}
    </li>
  );
}
