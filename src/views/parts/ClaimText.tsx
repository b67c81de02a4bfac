import { sliceOf } from "../../model/span.ts";
import { type Board, columnOf, representativeOf, type Row } from "../board/board.ts";
import { excerptOf } from "../board/pieces.ts";

interface ClaimTextProps {
  readonly board: Board;
  readonly row: Row;
  /** Longest text in code units; all of it where absent. */
  readonly limit?: number;
}

/** A point in the words that stand for it, in the language and direction of their article. */
export function ClaimText({ board, row, limit }: ClaimTextProps) {
  const mention = representativeOf(row.claim);
  const column = mention && columnOf(board, mention.article);
  if (!column) return null;
  const { text, language, direction } = column.compared;
  const words = sliceOf(text, mention);
  const short = limit === undefined ? words : excerptOf(words, limit);
  return (
    <span
      className="claim-text"
      lang={language}
      dir={direction}
      title={short.endsWith("…") ? words : undefined}
    >
      {short}
    </span>
  );
}
