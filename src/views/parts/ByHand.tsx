import { useMessages } from "../../i18n/messages.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Row } from "../board/board.ts";

/** Tells what the reader decided from what the analysis found: a sign and its word. */
export function ByHand() {
  const { views } = useMessages();
  return (
    <span className="by-hand">
      <Icon name="hand" /> {views.corrections.byHand}
    </span>
  );
}

/** What the reader did to a point: looked through it, corrected it, wrote a note. */
export function RowMarks({ row }: { readonly row: Row }) {
  const { views } = useMessages();
  const { checked, note } = views.corrections;
  if (!row.checked && !row.edited && !row.hasNote) return null;
  return (
    <span className="row-marks">
      {row.checked && (
        <span className="by-hand">
          <Icon name="check" /> {checked}
        </span>
      )}
      {row.edited && <ByHand />}
      {row.hasNote && (
        <span className="by-hand">
          <Icon name="note" /> {note}
        </span>
      )}
    </span>
  );
}
