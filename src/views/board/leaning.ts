import { sliceOf, type Span } from "../../model/span.ts";
import type { Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import { excerptOf } from "./pieces.ts";
import { sentenceSpanAt } from "./sentences.ts";

/** What stands around the words of a point where they are shown alone (docs/decisions/0024). */
export interface Leaning {
  /** Dots, where what is shown begins inside a sentence; else "". */
  readonly before: string;
  /** The article's own words right before, which are no part of the point; "" where it can be read alone. */
  readonly lead: string;
  /** Dots, where the words end before their sentence and without a mark; else "". */
  readonly after: string;
}

export function leaningOf(column: Column, mention: Mention): Leaning {
  const { start, lead = start } = mention;
  return {
    before: isSentenceStart(column, lead) ? "" : "… ",
    lead: excerptOf(column.compared.text.slice(lead, start), start - lead),
    after: closes(column, mention) ? "" : " …",
  };
}

/** Whether a sentence begins there, marks before its first word aside. */
function isSentenceStart({ compared }: Column, at: number): boolean {
  const { start } = sentenceSpanAt(compared, { start: at, end: at + 1 });
  return !/[\p{L}\p{N}]/u.test(compared.text.slice(start, at));
}

/** Whether the span ends its sentence, or at least with a mark. */
function closes({ compared }: Column, span: Span): boolean {
  const { end } = sentenceSpanAt(compared, span);
  const { text } = compared;
  return /[^\p{L}\p{N}]$/u.test(sliceOf(text, span)) || !/[\p{L}\p{N}]/u.test(text.slice(span.end, end));
}
