import { useId } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { Place } from "../../model/comparison.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import { useApp } from "../../store/app.ts";
import { tokenize } from "../../text/tokens.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { type Board, columnOf } from "../board/board.ts";
import { sentenceSpanAt } from "../board/sentences.ts";

interface CutDialogProps {
  readonly board: Board;
  /** The words whose sentence is shown. */
  readonly place: Place;
  readonly onClose: () => void;
}

/**
 * The words of a sentence, each a press that sets a border before it or takes it away. The text between the words is shown as
 * it stands; each word is one button, so that its letters stay joined.
 */
export function CutDialog({ board, place, onClose }: CutDialogProps) {
  const { app, views } = useMessages();
  const hint = useId();
  const column = columnOf(board, place.article);
  if (!column) return null;
  const { text, language, direction, clauses } = column.compared;
  const sentence = sentenceSpanAt(column.compared, place);
  const words = tokenize(text, sentence.start, sentence.end);
  const [first] = words;
  const startsClause = (word: Span): boolean =>
    word !== first &&
    clauses.some(
      (clause) =>
        clause.start <= word.start && !words.some((w) => clause.start <= w.start && w.start < word.start),
    );
  const press = (word: Span) => {
    const at = { article: place.article, start: word.start, end: word.end };
    if (startsClause(word)) useApp.getState().joinAt(at);
    else useApp.getState().cutAt(at);
    onClose();
  };
  return (
    <Dialog heading={views.corrections.cutHeading} closeLabel={app.close} onClose={onClose}>
      <p id={hint} className="pick-note">
        {views.corrections.cutHint}
      </p>
      <p className="article cut-words" lang={language} dir={direction} aria-describedby={hint}>
        {words.map((word, i) => (
          <span key={word.start}>
            {startsClause(word) && <span aria-hidden="true" className="cut-border" />}
            {word === first ? (
              sliceOf(text, { start: sentence.start, end: word.end })
            ) : (
              <button
                type="button"
                aria-pressed={startsClause(word)}
                aria-label={startsClause(word) ? views.corrections.isCut(sliceOf(text, word)) : undefined}
                onClick={() => {
                  press(word);
                }}
              >
                {sliceOf(text, word)}
              </button>
            )}
            {text.slice(word.end, words[i + 1]?.start ?? sentence.end)}
          </span>
        ))}
      </p>
    </Dialog>
  );
}
