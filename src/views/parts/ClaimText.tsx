import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type Board, columnOf, representativeOf, type Row } from "../board/board.ts";
import { excerptOf } from "../board/pieces.ts";
import { sentenceSpanAt } from "../board/sentences.ts";

interface ClaimTextProps {
  readonly board: Board;
  readonly row: Row;
  /** Longest text in code units, the lead aside; all of it where absent. */
  readonly limit?: number;
}

/**
 * A point under the name that the reader gave it, or in the words that stand for it, in the language and direction of their article.
 * Where those cannot be read alone, the words before them lead in, muted: they are no part of the point.
 */
export function ClaimText({ board, row, limit }: ClaimTextProps) {
  const mention = representativeOf(row.claim);
  if (row.name !== "")
    return (
      <bdi className="claim-text" dir="auto">
        {row.name}
      </bdi>
    );
  const column = mention && columnOf(board, mention.article);
  if (!column) return null;
  const { text, language, direction } = column.compared;
  const { start, lead = start } = mention;
  const words = sliceOf(text, mention);
  const short = excerptOf(words, limit ?? words.length);
  const isCut = short.endsWith("…");
  return (
    <span className="claim-text" lang={language} dir={direction} title={isCut ? words : undefined}>
      {isSentenceStart(column, lead) ? "" : "… "}
      {lead < start && (
        <span className="text-muted">{excerptOf(text.slice(lead, start), start - lead)} </span>
      )}
      {short}
      {isCut || closes(column, mention) ? "" : " …"}
    </span>
  );
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
