import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type Board, columnOf, representativeOf, type Row } from "../board/board.ts";
import { excerptOf } from "../board/pieces.ts";
import { sentenceSpanAt } from "../board/sentences.ts";

interface ClaimTextProps {
  readonly board: Board;
  readonly row: Row;
  /** Longest text in code units; all of it where absent. */
  readonly limit?: number;
}

/** A point under the name that the reader gave it, or in the words that stand for it, in the language and direction of their article. */
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
  const words = sliceOf(text, mention);
  const short = excerptOf(words, limit ?? words.length);
  return (
    <span
      className="claim-text"
      lang={language}
      dir={direction}
      title={short.endsWith("…") ? words : undefined}
    >
      {opensSentence(column, mention) ? short : `… ${short}`}
    </span>
  );
}

/** Whether a sentence begins with the span, marks before its first word aside. */
function opensSentence({ compared }: Column, span: Span): boolean {
  const { start } = sentenceSpanAt(compared, span);
  return !/[\p{L}\p{N}]/u.test(compared.text.slice(start, span.start));
}
