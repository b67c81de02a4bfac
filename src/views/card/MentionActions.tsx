import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import type { Row } from "../board/board.ts";
import { noteOnMention } from "../board/annotated.ts";
import { useAnnotations } from "../board/useAnnotations.ts";
import { placeOf } from "../corrections/context.ts";
import { MentionMenu } from "../corrections/MentionMenu.tsx";
import { NoteField } from "../corrections/NoteField.tsx";
import { ByHand } from "../parts/ByHand.tsx";
import type { CardActions } from "./actions.ts";
import type { Quote } from "./entries.ts";
import { nameAt } from "./pieceNames.ts";

interface MentionActionsProps {
  readonly row: Row;
  readonly quote: Quote;
  readonly actions: CardActions;
}

/** What can be done with one outlet's words for a point; several pieces of a sentence have their menus beside them (PieceList). */
export function MentionActions({ row, quote: { column, mentions, sentence }, actions }: MentionActionsProps) {
  const messages = useMessages();
  const { views } = messages;
  const annotations = useAnnotations();
  const [mention] = mentions;
  const alone = mentions.length === 1 ? mention : undefined;
  const name = (of: (siglum: string) => string) => nameAt(messages, of, row, column, mention);
  return (
    <div className="quote-actions">
      <button
        type="button"
        className="plain-button"
        aria-label={name(views.card.readName)}
        onClick={() => {
          actions.read(column.loaded.id, mention ?? sentence);
        }}
      >
        {views.card.read}
      </button>
      {alone && <MentionMenu row={row} column={column} mention={alone} name={name(views.corrections.menu)} />}
      {alone?.byReader === true && <ByHand />}
      {mention && (
        <NoteField
          about={`mention ${mention.article}:${mention.start}`}
          label={name(views.corrections.noteOnWords)}
          text={noteOnMention(annotations, mention)}
          onSave={(text) => {
            useApp.getState().setNote({ mention: placeOf(mention) }, text);
          }}
        />
      )}
    </div>
  );
}
