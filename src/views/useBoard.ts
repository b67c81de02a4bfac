import { useMemo } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { columnsOf } from "../store/columns.ts";
import { handmadeOf } from "../store/handmade.ts";
import { type Board, boardOf } from "./board/board.ts";

/** The comparison on show, laid out for the views; null until there is one. */
export function useBoard(): Board | null {
  const document = useApp((state) => state.document);
  const comparison = useApp((state) => state.comparison);
  const { sigla } = useMessages();
  return useMemo(
    () =>
      comparison &&
      boardOf(
        comparison,
        columnsOf({ document, comparison }, sigla),
        handmadeOf(document, comparison).points,
      ),
    [document, comparison, sigla],
  );
}
