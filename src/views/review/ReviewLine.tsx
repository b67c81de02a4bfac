import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Board, Row } from "../board/board.ts";
import { runCommand } from "../commands.ts";
import { pointOf } from "../corrections/context.ts";
import { progressOf } from "./progress.ts";

interface ReviewLineProps {
  readonly board: Board;
  readonly row: Row;
}

/** How far the reader has looked through what a person should check, and the two presses that lead on. */
export function ReviewLine({ board, row }: ReviewLineProps) {
  const { views } = useMessages();
  const words = views.review;
  const { done, of } = progressOf(board.rows);
  if (!row.toCheck && !row.checked) return null;
  return (
    <p className="review-line">
      <button
        type="button"
        className="plain-button"
        aria-pressed={row.checked}
        onClick={() => {
          useApp.getState().setChecked(pointOf(row.claim), !row.checked);
        }}
      >
        {row.checked ? `✓ ${views.corrections.checked}` : views.corrections.check}
      </button>
      <span role="status">{words.progress(done, of)}</span>
      {done < of && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            runCommand("nextToCheck");
          }}
        >
          {words.next}
        </button>
      )}
    </p>
  );
}
