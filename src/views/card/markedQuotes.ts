import type { Link } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import type { SharedAcross } from "../board/across.ts";
import type { Board, Row } from "../board/board.ts";
import type { Layer } from "../board/pieces.ts";
import { kindsOf, type WordMark } from "../board/wordMarks.ts";
import { differencesFrom } from "./differences.ts";
import type { Base, Quote } from "./entries.ts";
import { sharedAcross } from "./matching.ts";

/** A quotation with the marks on its words, and what only the outlet that is compared with says. */
export interface MarkedQuote {
  readonly quote: Quote;
  readonly marks: readonly Layer<WordMark>[];
  readonly leftOut: readonly string[];
  /** What it shares with words in another language. */
  readonly across: readonly SharedAcross[];
}

interface MarkedBy {
  readonly board: Board;
  readonly row: Row;
  readonly links: readonly Link[];
  readonly against: Base | null;
  readonly wording: WordingReport | null;
}

/** Word differences against an outlet's words in its language; against another language what both share. */
export function markedQuote(quote: Quote, { board, row, links, against, wording }: MarkedBy): MarkedQuote {
  const { marks, leftOut } = differencesFrom(board, row, quote, against, wording);
  const across = sharedAcross(board, links, quote, row, against);
  const shared = across.map(({ start, end }) => ({ start, end, mark: "shared" as const }));
  return { quote, leftOut, across, marks: [...marks, ...shared] };
}

/** The kinds of marks that occur. */
export const marksIn = (quotes: readonly MarkedQuote[]): WordMark[] =>
  kindsOf(quotes.flatMap(({ marks }) => marks));
