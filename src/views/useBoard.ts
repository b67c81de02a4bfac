import { useMemo } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { Board } from "./board/board.ts";
import { boardFor } from "./board/boardFor.ts";

/** The comparison on show, laid out for the views; null until there is one. */
export function useBoard(): Board | null {
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const language = useApp((state) => state.settings.language);
  const { sigla } = useMessages();
  return useMemo(
    () => comparison && boardFor(document, comparison, sigla, language),
    [document, comparison, sigla, language],
  );
}
