import type { Sentence } from "../../model/article.ts";
import type { ComparedArticle } from "../../model/comparison.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { onceFor } from "../board/onceFor.ts";
import { type Layer, piecesOf, toWords } from "../board/pieces.ts";

/** A stretch of a sentence, with the points that it states and those whose number stands before it. */
export interface TextPiece extends Span {
  readonly rows: readonly Row[];
  readonly numbered: readonly Row[];
}

/** A part of the column: white space between sentences, a sentence, or neighbouring sentences that do not count. */
export type Block =
  | (Span & { readonly kind: "gap" })
  | (Span & { readonly kind: "text"; readonly sentence: Sentence; readonly pieces: readonly TextPiece[] })
  | (Span & { readonly kind: "furniture"; readonly sentence: Sentence });

/** An article's text in blocks that cover it without gap or overlap, so that nothing of it is changed or lost. */
export const blocksOf = (board: Board, article: ComparedArticle): readonly Block[] =>
  blocksOn(board)(article);

const blocksOn = onceFor((board: Board) => onceFor((article: ComparedArticle) => blocksIn(board, article)));

function blocksIn(board: Board, article: ComparedArticle): Block[] {
  const layers = layersOf(board, article);
  const blocks: Block[] = [];
  let at = 0;
  for (const sentence of article.sentences) {
    if (sentence.start > at) blocks.push({ kind: "gap", start: at, end: sentence.start });
    at = sentence.end;
    const previous = blocks.at(-2);
    if (sentence.kind !== "furniture") {
      blocks.push({
        kind: "text",
        start: sentence.start,
        end: at,
        sentence,
        pieces: piecesIn(article, sentence, layers),
      });
    } else if (previous?.kind === "furniture" && blocks.at(-1)?.kind === "gap") {
      // Neighbouring furniture is one passage with one control.
      blocks.splice(-2, 2, { ...previous, end: at });
    } else blocks.push({ kind: "furniture", start: sentence.start, end: at, sentence });
  }
  if (at < article.text.length) blocks.push({ kind: "gap", start: at, end: article.text.length });
  return blocks;
}

/** The mentions of the article, each with its row, in the order of the text. */
const layersOf = (board: Board, { id }: ComparedArticle): Layer<Row>[] =>
  board.rows
    .flatMap((row) => mentionsIn(row.claim, id).map(({ start, end }) => ({ start, end, mark: row })))
    .sort(bySpan);

function piecesIn(article: ComparedArticle, sentence: Sentence, layers: readonly Layer<Row>[]): TextPiece[] {
  const inside = layers.filter((layer) => overlapOf(layer, sentence) > 0);
  const numbers = inside.map((layer) => ({ row: layer.mark, at: numberPlace(article, sentence, layer) }));
  return piecesOf(article.text, sentence, inside).map(({ start, end, marks }) => ({
    start,
    end,
    rows: marks,
    numbered: [...new Set(numbers.filter(({ at }) => at === start).map(({ row }) => row))],
  }));
}

/** Where in a sentence a mention's number stands; null where the mention began in an earlier sentence. */
function numberPlace(article: ComparedArticle, sentence: Sentence, mention: Span): number | null {
  const first = article.sentences.find((one) => one.kind !== "furniture" && overlapOf(one, mention) > 0);
  return first === sentence ? Math.max(sentence.start, toWords(article.text, mention).start) : null;
}
