import { lengthOf, overlapOf, type Span } from "../../model/span.ts";
import type { ComparedArticle, Mention } from "../../model/comparison.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";

/** Indexes of the columns that have a point, ascending. */
export function havingOf(board: Board, { claim }: Row): number[] {
  const articles = new Set(claim.mentions.map(({ article }) => article));
  return board.columns.flatMap((column, i) => (articles.has(column.loaded.id) ? [i] : []));
}

/** A point where an article states it, from lead to end. */
export interface Mark {
  readonly row: Row;
  readonly mention: Mention;
  /** Where it begins, 0 at the article's first counted character, 1 behind its last; furniture does not count. */
  readonly at: number;
  /** Share of the article's counted characters, 0–1. */
  readonly length: number;
}

/** Every place at which an article states a point, in the order of the text. */
export function marksOf(board: Board, column: Column): Mark[] {
  const scale = scaleOf(column);
  return board.rows
    .flatMap((row) =>
      row.claim.mentions
        .filter(({ article }) => article === column.loaded.id)
        .map((mention) => ({ row, mention, ...scale(mention) })),
    )
    .sort((a, b) => a.at - b.at || a.row.number - b.row.number);
}

/** How far down an article's first mention of a point stands, 0–1; null where it has none. */
export function depthOf(column: Column, { claim }: Row): number | null {
  const scale = scaleOf(column);
  const depths = claim.mentions
    .filter(({ article }) => article === column.loaded.id)
    .map((mention) => scale(mention).at);
  return depths.length === 0 ? null : Math.min(...depths);
}

type Scale = (span: Span) => { at: number; length: number };

/** An overview asks for the same article some thousand times. */
const scales = new WeakMap<ComparedArticle, Scale>();

function scaleOf({ compared }: Column): Scale {
  const known = scales.get(compared);
  if (known) return known;
  const counted = compared.sentences.filter(({ kind }) => kind !== "furniture");
  const total = Math.max(
    1,
    counted.reduce((sum, sentence) => sum + lengthOf(sentence), 0),
  );
  const inside = (span: Span) => counted.reduce((sum, sentence) => sum + overlapOf(sentence, span), 0);
  const scale: Scale = (span) => ({
    at: inside({ start: 0, end: span.start }) / total,
    length: inside(span) / total,
  });
  scales.set(compared, scale);
  return scale;
}
