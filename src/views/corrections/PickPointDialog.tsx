import { useMessages } from "../../i18n/messages.tsx";
import { sliceOf } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, columnOf, type Row } from "../board/board.ts";
import { ClaimText } from "../parts/ClaimText.tsx";
import { placeOf, pointOf, type Question } from "./context.ts";
import { PickList } from "./PickList.tsx";

interface PickPointDialogProps {
  readonly board: Board;
  readonly question: Extract<Question, { ask: "move" | "merge" }>;
  readonly onClose: () => void;
}

/** Which point words move to, or a point is merged with. */
export function PickPointDialog({ board, question, onClose }: PickPointDialogProps) {
  const { app, views, number } = useMessages();
  const from = question.row;
  const choose = (to: Row) => {
    const store = useApp.getState();
    if (question.ask === "merge") store.mergePoints(pointOf(to.claim), pointOf(from.claim));
    else store.moveMention(placeOf(question.mention), pointOf(from.claim), pointOf(to.claim));
    onClose();
  };
  return (
    <Dialog
      heading={views.corrections.pickPoint[question.ask] ?? ""}
      closeLabel={app.close}
      onClose={onClose}
    >
      <PickList
        start={board.rows[from.number - 2]?.claim.id}
        choices={board.rows
          .filter((row) => row !== from)
          .map((row) => ({
            key: row.claim.id,
            text: wordsOf(board, row),
            shown: (
              <>
                <span className="claim-number">{number(row.number)}</span>{" "}
                <ClaimText board={board} row={row} />
              </>
            ),
            onChoose: () => {
              choose(row);
            },
          }))}
      />
    </Dialog>
  );
}

/** The words of all outlets for a point. */
const wordsOf = (board: Board, { claim }: Row): string =>
  claim.mentions
    .map((mention) => sliceOf(columnOf(board, mention.article)?.compared.text ?? "", mention))
    .join("\n");
