import type { Comparison } from "../../model/comparison.ts";
import { columnsOf } from "../../store/columns.ts";
import { handmadeOf } from "../../store/handmade.ts";
import type { Document, InterfaceLanguage } from "../../store/state.ts";
import { type Board, boardOf } from "./board.ts";

/**
 * A document's comparison laid out for the views, with everything that the reader made of it; `sigla`: letters of the outlets;
 * `language`: that of the interface.
 */
export const boardFor = (
  document: Document,
  comparison: Comparison,
  sigla: readonly string[],
  language?: InterfaceLanguage,
): Board =>
  boardOf(
    comparison,
    columnsOf({ document, comparison }, sigla),
    handmadeOf(document, comparison).points,
    language,
    new Set(document.adjustments.voices?.merges?.map(({ into }) => into)),
  );
