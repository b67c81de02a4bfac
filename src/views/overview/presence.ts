import type { ArticleId } from "../../model/article.ts";
import type { ComparedArticle, Mention } from "../../model/comparison.ts";
import { lengthOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { onceFor } from "../board/onceFor.ts";

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

/** Every place at which the articles state points, by article, each in the order of its text. */
export const marksByArticle = onceFor((board: Board): ReadonlyMap<ArticleId, readonly Mark[]> => {
  const marks = new Map(board.columns.map((column) => [column.loaded.id, { column, of: [] as Mark[] }]));
  for (const row of board.rows)
    for (const mention of row.claim.mentions) {
      const own = marks.get(mention.article);
      if (own) own.of.push({ row, mention, ...scaleOf(own.column.compared)(mention) });
    }
  return new Map(
    [...marks].map(([id, { of }]) => [id, of.sort((a, b) => a.at - b.at || a.row.number - b.row.number)]),
  );
});

/** The points of each outlet, in the order of the columns. */
export const rowsByOutlet = onceFor((board: Board): readonly (readonly Row[])[] => {
  const rows = board.columns.map((): Row[] => []);
  for (const row of board.rows) for (const i of havingOf(board, row)) rows[i]?.push(row);
  return rows;
});

/** How far down an article's first mention of a point stands, 0–1; null where it has none. */
export function depthOf(column: Column, { claim }: Row): number | null {
  const scale = scaleOf(column.compared);
  const depths = claim.mentions
    .filter(({ article }) => article === column.loaded.id)
    .map((mention) => scale(mention).at);
  return depths.length === 0 ? null : Math.min(...depths);
}

/** Where a span stands in its article; worked out once an article, as an overview asks for it some thousand times. */
const scaleOf = onceFor((article: ComparedArticle) => {
  const counted = article.sentences.filter(({ kind }) => kind !== "furniture");
  const before = [0];
  for (const sentence of counted) before.push((before.at(-1) ?? 0) + lengthOf(sentence));
  const total = Math.max(1, before.at(-1) ?? 0);
  /** Counted characters before a place. */
  const upTo = (place: number): number => {
    let [low, high] = [0, counted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((counted[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const last = counted[low - 1];
    return last ? (before[low - 1] ?? 0) + Math.min(place, last.end) - last.start : 0;
  };
  return ({ start, end }: Span): { at: number; length: number } => ({
    at: upTo(start) / total,
    length: (upTo(end) - upTo(start)) / total,
  });
});
