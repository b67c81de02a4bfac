import { useMessages } from "../../i18n/messages.tsx";
import type { CardActions } from "./actions.ts";
import type { Quote } from "./entries.ts";

interface MentionActionsProps {
  readonly quote: Quote;
  readonly actions: CardActions;
}

/** What can be done with one outlet's words for a point. */
export function MentionActions({ quote: { column, mentions, sentence }, actions }: MentionActionsProps) {
  const { views } = useMessages();
  const { siglum, loaded } = column;
  return (
    <p className="quote-actions">
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
      <button
        type="button"
        className="plain-button quiet"
        aria-label={views.card.leaveOutName(siglum)}
        onClick={() => {
          actions.leaveOut(loaded.id, sentence);
        }}
      >
        {views.card.leaveOut}
      </button>
    </p>
  );
}
