import { sliceOf } from "../../model/span.ts";
import { type Board, columnOf, representativeOf, type Row } from "../board/board.ts";
import { leaningOf } from "../board/leaning.ts";
import { excerptOf } from "../board/pieces.ts";

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
  const { before, lead, after } = leaningOf(column, mention);
  const words = sliceOf(text, mention);
  const short = excerptOf(words, limit ?? words.length);
  const isCut = short.endsWith("…");
  return (
    <span className="claim-text" lang={language} dir={direction} title={isCut ? words : undefined}>
      {before}
      {lead !== "" && <span className="text-muted">{lead} </span>}
      {short}
      {isCut ? "" : after}
    </span>
  );
}
