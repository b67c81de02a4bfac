import { startTransition, useEffect, useState } from "react";

/** Cells that are drawn at once: a screen or two. */
const FIRST_CELLS = 1200;
/** Cells that are added at a time: a piece of work that no key or click has to wait for. */
const STEP_CELLS = 1200;

/**
 * How many rows of a table are drawn so far: all of them after a moment, so that find-in-page, the outline of a screen reader
 * and Ctrl+End reach every row; a large table grows piece by piece, and the page answers in between.
 */
export function useDrawn(rows: number, columns: number): number {
  const inCells = (cells: number) => Math.ceil(cells / Math.max(columns, 1));
  const [drawn, setDrawn] = useState(() => inCells(FIRST_CELLS));
  useEffect(() => {
    if (drawn >= rows) return;
    const next = setTimeout(() => {
      startTransition(() => {
        setDrawn(drawn + Math.ceil(STEP_CELLS / Math.max(columns, 1)));
      });
    });
    return () => {
      clearTimeout(next);
    };
  }, [drawn, rows, columns]);
  return Math.min(drawn, rows);
}
