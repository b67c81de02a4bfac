import type { CSSProperties } from "react";
import type { Row } from "../board/board.ts";

/** Rows of a block: a screen or two of them, so that few blocks are near the view and each is soon laid out. */
const BLOCK_ROWS = 24;

/**
 * The rows of a section in blocks, in order; a small table keeps one. A browser looks in every frame at each element that it may
 * leave out (`content-visibility`) or tell the place of: for some dozens of blocks that is nothing, for two thousand rows it
 * takes longer than drawing them.
 */
export function blocksOf(rows: readonly Row[], large: boolean): (readonly Row[])[] {
  if (!large) return [rows];
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, i) =>
    rows.slice(i * BLOCK_ROWS, (i + 1) * BLOCK_ROWS),
  );
}

/** Key of a block among those of its section. */
export const blockKey = (block: readonly Row[]): string => block[0]?.claim.id ?? "";

/** The claim whose card is open where the block has it, or null: so an opened card draws two blocks anew and not all. */
export const currentIn = (block: readonly Row[], current: string | null): string | null =>
  block.some(({ claim }) => claim.id === current) ? current : null;

/** Class and height of a block that is not laid out yet: of so many rows as are on show. `isFiltered`: some are not. */
export function blockLook(shown: number, of: number): { className: string; style: CSSProperties } {
  return {
    // What the browser remembers of a block's height holds for all its rows only.
    className: shown === of ? "row-block is-complete" : "row-block",
    style: { "--rows": shown } as CSSProperties,
  };
}
