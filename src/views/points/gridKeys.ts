import type { Direction } from "../../model/article.ts";

/** A place in the grid; row 0 is the head, column 0 the points. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** So many rows a page key moves. */
const PAGE = 10;

/**
 * Where a key leads, or null where the key is none of the grid's. Left and right are those of the eye: in a
 * right-to-left grid the next column is at the left. Pattern: W3C ARIA Authoring Practices, data grid.
 */
export function moveBy(
  key: string,
  withControl: boolean,
  from: GridPlace,
  size: GridSize,
  direction: Direction,
): GridPlace | null {
  const forward = direction === "rtl" ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = ((): GridPlace | null => {
    switch (key) {
      case "ArrowDown":
        return { ...from, row: from.row + 1 };
      case "ArrowUp":
        return { ...from, row: from.row - 1 };
      case "ArrowRight":
        return { ...from, column: from.column + forward };
      case "ArrowLeft":
        return { ...from, column: from.column - forward };
      case "PageDown":
        return { ...from, row: from.row + PAGE };
      case "PageUp":
        return { ...from, row: from.row - PAGE };
      case "Home":
        return withControl ? { row: 0, column: 0 } : { ...from, column: 0 };
      case "End":
        return withControl ? last : { ...from, column: last.column };
      default:
        return null;
    }
  })();
  return to && { row: clamp(to.row, last.row), column: clamp(to.column, last.column) };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
