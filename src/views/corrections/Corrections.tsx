import { type ReactNode, useState } from "react";
import { Localized } from "../parts/Localized.tsx";
import type { Board } from "../board/board.ts";
import { type Question, QuestionProvider } from "./context.ts";
import { CutDialog } from "./CutDialog.tsx";
import { DetailsDialog } from "./DetailsDialog.tsx";
import { NameDialog } from "./NameDialog.tsx";
import { PickPointDialog } from "./PickPointDialog.tsx";
import { PickSentenceDialog } from "./PickSentenceDialog.tsx";
import { SplitDialog } from "./SplitDialog.tsx";

interface CorrectionsProps {
  readonly board: Board;
  readonly children: ReactNode;
}

/** Lets everything inside ask for corrections, and shows the one dialog that is open. */
export function Corrections({ board, children }: CorrectionsProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  return (
    <QuestionProvider value={setQuestion}>
      {children}
      {question && (
        <Localized>
          <QuestionDialog
            board={board}
            question={question}
            onClose={() => {
              setQuestion(null);
            }}
          />
        </Localized>
      )}
    </QuestionProvider>
  );
}

interface QuestionDialogProps {
  readonly board: Board;
  readonly question: Question;
  readonly onClose: () => void;
}

function QuestionDialog({ board, question, onClose }: QuestionDialogProps) {
  switch (question.ask) {
    case "move":
    case "merge":
      return <PickPointDialog board={board} question={question} onClose={onClose} />;
    case "sentence":
      return <PickSentenceDialog board={board} question={question} onClose={onClose} />;
    case "cut":
      return <CutDialog board={board} place={question.place} onClose={onClose} />;
    case "split":
      return <SplitDialog board={board} row={question.row} onClose={onClose} />;
    case "details":
      return (
        <DetailsDialog article={question.column.loaded} siglum={question.column.siglum} onClose={onClose} />
      );
    case "name":
      return <NameDialog row={question.row} onClose={onClose} />;
  }
}
