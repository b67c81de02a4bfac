import { useMessages } from "../../i18n/messages.tsx";
import type { Cell } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { positionOf, sentenceSpanAt } from "../board/sentences.ts";
import { OutletName } from "../parts/OutletName.tsx";
import { StateIcon } from "../parts/StateIcon.tsx";
import { stateLabel } from "../parts/stateLabel.ts";
import type { CardActions } from "./actions.ts";
import { wordsAt } from "./entries.ts";

interface MissingEntryProps {
  readonly column: Column;
  readonly cell: Cell;
  readonly actions: CardActions;
}

/** An outlet in which a claim was not found, or not surely: with the sentence that comes nearest. */
export function MissingEntry({ column, cell, actions }: MissingEntryProps) {
  const messages = useMessages();
  const { views } = messages;
  const { nearest } = cell;
  const sentence = nearest && sentenceSpanAt(column.compared, nearest);
  const position = sentence && positionOf(column.compared, sentence);
  return (
    <section className="wording-group is-missing">
      <h3>
        <OutletName column={column} />{" "}
        <span className={`group-state cell-${cell.state}`}>
          <StateIcon state={cell.state} /> {stateLabel(messages, cell.state)}
        </span>
      </h3>
      {nearest && sentence ? (
        <>
          <p className="quote-place">
            {views.card.nearest}
            {position && <bdi className="cell-position">{views.position(position.at, position.of)}</bdi>}
            <span className="score">{views.card.nearestScore(nearest.score)}</span>
          </p>
          <blockquote
            className="quote article"
            lang={column.compared.language}
            dir={column.compared.direction}
          >
            <span className="is-context">{wordsAt(column, sentence)}</span>
          </blockquote>
          <p className="quote-actions">
            <button
              type="button"
              className="plain-button"
              aria-label={views.card.readName(column.siglum)}
              onClick={() => {
                actions.read(column.loaded.id, nearest);
              }}
            >
              {views.card.read}
            </button>
          </p>
        </>
      ) : (
        <p className="why-none">{views.card.noNearest}</p>
      )}
    </section>
  );
}
