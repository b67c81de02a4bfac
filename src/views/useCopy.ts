import { useState } from "react";
import { useMessages } from "../i18n/messages.tsx";

/** Copies a text, and says how that went; `say` is for what else a view has to say there. */
export function useCopy() {
  const { views } = useMessages();
  const [said, say] = useState("");
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(views.card.copied);
    } catch {
      say(views.card.copyFailed);
    }
  };
  return { said, say, copy };
}
