import { type RefObject, useRef } from "react";
import { useCommand } from "../commands.ts";

/** What the key for notes does in a card: opens the note of the outlet's words that have the focus, else the point's. */
export function useNoteCommand(): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useCommand("note", () => {
    const words = document.activeElement?.closest(".quote-entry") ?? null;
    const note = noteIn(words) ?? noteIn(card.current);
    // A button opens the field, which takes the focus itself.
    if (note instanceof HTMLButtonElement) note.click();
    else note?.focus();
    return note !== null;
  });
  return card;
}

const noteIn = (part: Element | null): HTMLElement | null =>
  part?.querySelector<HTMLElement>("[data-command=note]") ?? null;
