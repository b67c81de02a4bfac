import { useMessages } from "../../i18n/messages.tsx";
import { overlapOf, sliceOf } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, columnOf } from "../board/board.ts";
import { pointOf, type Question } from "./context.ts";
import { PickList } from "./PickList.tsx";

interface PickSentenceDialogProps {
  readonly board: Board;
  readonly question: Extract<Question, { ask: "sentence" }>;
  readonly onClose: () => void;
}

/** Which part of an article states a point: all of its sentences, opened at the nearest. */
export function PickSentenceDialog({ board, question: { row, article }, onClose }: PickSentenceDialogProps) {
  const { app, views } = useMessages();
  const column = columnOf(board, article);
  if (!column) return null;
  const { text, language, direction, clauses } = column.compared;
  const nearest = row.claim.cells.find((cell) => cell.article === article)?.nearest;
  const isNearest = (clause: (typeof clauses)[number]) =>
    nearest !== undefined && overlapOf(clause, nearest) > 0;
  const start = clauses.find(isNearest);
  return (
    <Dialog
      heading={views.corrections.pickSentence(views.outlet(column.siglum, column.loaded.outlet))}
      closeLabel={app.close}
      onClose={onClose}
    >
      <PickList
        start={start && String(start.start)}
        choices={clauses.map((clause) => ({
          key: String(clause.start),
          text: sliceOf(text, clause),
          shown: (
            <>
              <span className="article" lang={language} dir={direction}>
                {sliceOf(text, clause)}
              </span>
              {isNearest(clause) && <span className="pick-note">{views.corrections.nearestHere}</span>}
            </>
          ),
          onChoose: () => {
            useApp.getState().link({ article, start: clause.start, end: clause.end }, pointOf(row.claim));
            onClose();
          },
        }))}
      />
    </Dialog>
  );
}
