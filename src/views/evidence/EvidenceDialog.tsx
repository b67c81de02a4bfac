import { useMessages } from "../../i18n/messages.tsx";
import { overlapOf, sliceOf } from "../../model/span.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { piecesOf } from "../board/pieces.ts";
import { positionOf, sentenceSpanAt } from "../board/sentences.ts";
import type { OpenClaim } from "../openClaim.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { OutletName } from "../parts/OutletName.tsx";
import type { Evidence, Passage } from "./evidence.ts";

interface EvidenceDialogProps {
  readonly board: Board;
  readonly evidence: Evidence;
  readonly onOpen: OpenClaim;
  readonly onClose: () => void;
}

/** The sentences or points behind a figure; each point opens its card. */
export function EvidenceDialog({ board, evidence, onOpen, onClose }: EvidenceDialogProps) {
  const { views } = useMessages();
  const open: OpenClaim = (...place) => {
    onClose();
    onOpen(...place);
  };
  const { heading, passages = [], rows = [] } = evidence;
  return (
    <Dialog heading={heading} closeLabel={views.voices.close} onClose={onClose}>
      {passages.length > 0 && (
        <ol className="passages">
          {passages.map((passage) => (
            <PassageEntry
              key={`${passage.column.loaded.id} ${passage.start}`}
              board={board}
              passage={passage}
              onOpen={open}
            />
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <ol className="passages">
          {rows.map((row) => (
            <li key={row.claim.id}>
              <PointButton board={board} row={row} onOpen={open} whole />
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

interface PassageEntryProps {
  readonly board: Board;
  readonly passage: Passage;
  readonly onOpen: OpenClaim;
}

/** Whole sentences with the counted words brought out, and the points that they state. */
function PassageEntry({ board, passage, onOpen }: PassageEntryProps) {
  const { views } = useMessages();
  const { column } = passage;
  const { id, text, language, direction } = column.compared;
  const position = positionOf(column.compared, passage);
  const rows = board.rows.filter(({ claim }) =>
    mentionsIn(claim, id).some((mention) => overlapOf(mention, passage) > 0),
  );
  return (
    <li>
      <p className="quote-place">
        <OutletName column={column} short />
        {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}
      </p>
      <blockquote className="quote article" lang={language} dir={direction}>
        {piecesOf(text, sentenceSpanAt(column.compared, passage), [{ ...passage, mark: true }]).map(
          (piece) => (
            <span key={piece.start} className={piece.marks.length > 0 ? "is-mention" : "is-context"}>
              {sliceOf(text, piece)}
            </span>
          ),
        )}
      </blockquote>
      {rows.length > 0 && (
        <p className="passage-points">
          {rows.map((row) => (
            <PointButton
              key={row.claim.id}
              board={board}
              row={row}
              onOpen={(claim) => {
                onOpen(claim, id, passage);
              }}
            />
          ))}
        </p>
      )}
    </li>
  );
}

interface PointButtonProps {
  readonly board: Board;
  readonly row: Row;
  readonly onOpen: OpenClaim;
  /** With the words of the point. */
  readonly whole?: boolean;
}

function PointButton({ board, row, onOpen, whole = false }: PointButtonProps) {
  const messages = useMessages();
  return (
    <button
      type="button"
      className="point-button"
      onClick={() => {
        onOpen(row.claim.id);
      }}
    >
      {whole ? (
        <>
          <span className="claim-number">{messages.number(row.number)}</span>{" "}
          <ClaimText board={board} row={row} />
        </>
      ) : (
        messages.views.point(row.number)
      )}
    </button>
  );
}
