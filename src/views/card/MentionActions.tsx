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

interface MentionActionsProps {
  readonly row: Row;
  readonly quote: Quote;
  readonly actions: CardActions;
}

/** What can be done with one outlet's words for a point. */
export function MentionActions({ row, quote: { column, mentions, sentence }, actions }: MentionActionsProps) {
  const { views } = useMessages();
  const annotations = useAnnotations();
  const { siglum, loaded } = column;
  return (
    <div className="quote-actions">
      <button
        type="button"
        className="plain-button"
        aria-label={views.card.readName(siglum)}
        onClick={() => {
          actions.read(loaded.id, mentions[0] ?? sentence);
        }}
      >
        {views.card.read}
      </button>
      {mentions.map((mention) => (
        <MentionMenu key={mention.start} row={row} column={column} mention={mention} />
      ))}
      {mentions.some(({ byReader }) => byReader === true) && <ByHand />}
      {mentions.slice(0, 1).map((mention) => (
        <NoteField
          key={mention.start}
          about={`mention ${mention.article}:${mention.start}`}
          label={views.corrections.noteOnWords(siglum)}
          text={noteOnMention(annotations, mention)}
          onSave={(text) => {
            useApp.getState().setNote({ mention: placeOf(mention) }, text);
          }}
        />
      ))}
    </div>
  );
}
