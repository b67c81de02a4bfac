import type { ComparedArticle } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { Group } from "../../store/state.ts";
import type { Board, Row } from "../board/board.ts";
import { GROUPS } from "../board/groups.ts";
import { onceFor } from "../board/onceFor.ts";
import { type Block, blocksOf } from "./marks.ts";

/** What a part of an article is to the other outlets: a point of all, of some, of this one alone; or not the article. */
export type PartKind = Group | "furniture";

/** A stretch of an article of one kind; stretches without a point lie between the parts. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** Where shared and exclusive words stand in an article, in reading order; neighbours of one kind are one part. */
export const partsOf = (board: Board, article: ComparedArticle): readonly Part[] => partsOn(board)(article);

const partsOn = onceFor((board: Board) => onceFor((article: ComparedArticle) => partsIn(board, article)));

function partsIn(board: Board, article: ComparedArticle): Part[] {
  const parts: Part[] = [];
  for (const part of blocksOf(board, article).flatMap(piecesIn)) {
    const last = parts.at(-1);
    const joins = last?.kind === part.kind && article.text.slice(last.end, part.start).trim() === "";
    if (last && joins) parts[parts.length - 1] = { ...last, end: part.end };
    else parts.push(part);
  }
  return parts;
}

function piecesIn(block: Block): Part[] {
  if (block.kind === "gap") return [];
  if (block.kind === "furniture") return [{ start: block.start, end: block.end, kind: "furniture" }];
  return block.pieces.flatMap(({ start, end, rows }) => {
    const kind = groupOf(rows);
    return kind ? [{ start, end, kind }] : [];
  });
}

/** What most outlets have stands for words that state several points. */
const groupOf = (rows: readonly Row[]): Group | undefined =>
  GROUPS.find((group) => rows.some((row) => row.group === group));

/** The part at a place, or the last one before it. */
export const partAt = (parts: readonly Part[], at: number): Part | undefined =>
  parts.findLast((part) => part.start <= at);

/** Where a key leads from a place: the start of the part before or behind, the article's start or end; null for others. */
export function partByKey(parts: readonly Part[], at: number, key: string): number | null {
  const here = parts.findLastIndex((part) => part.start <= at);
  if (key === "ArrowDown") return parts[here + 1]?.start ?? null;
  if (key === "ArrowUp") return parts[here - 1]?.start ?? parts[0]?.start ?? null;
  if (key === "Home") return 0;
  return key === "End" ? (parts.at(-1)?.start ?? null) : null;
}
