import { startTransition, useEffect, useMemo, useState } from "react";
import type { Row } from "../board/board.ts";

/** Cells that are drawn at once: more than a screen. */
const FIRST_CELLS = 600;
/** Cells that are added at a time: a piece of work that no key or click has to wait for. */
const STEP_CELLS = 600;
/** What a row costs that is drawn in short (nearRows.ts), in cells. */
export const SHORT_CELLS = 4;

/**
 * The claims whose rows are drawn so far, of the rows that the filters leave: all of them after a moment, so that find-in-page,
 * the outline of a screen reader and Ctrl+End reach every row; a large table grows piece by piece, and the page answers in
 * between. What is drawn already stays when the rows change.
 */
export function useDrawn(rows: readonly Row[], columns: number): ReadonlySet<string> {
  const [known, setKnown] = useState<ReadonlySet<string>>(NONE);
  const inRows = (cells: number) => Math.ceil(cells / Math.max(columns, 1));
  const [first, step] = [inRows(FIRST_CELLS), inRows(STEP_CELLS)];
  const drawn = useMemo(
    () => new Set([...known, ...rows.slice(0, first).map(({ claim }) => claim.id)]),
    [rows, first, known],
  );
  useEffect(() => {
    const missing = rows.filter(({ claim }) => !drawn.has(claim.id)).slice(0, step);
    if (missing.length === 0 && drawn.size === known.size) return;
    const next = setTimeout(() => {
      startTransition(() => {
        setKnown(new Set([...drawn, ...missing.map(({ claim }) => claim.id)]));
      });
    });
    return () => {
      clearTimeout(next);
    };
  }, [drawn, known, rows, step]);
  return drawn;
}

const NONE: ReadonlySet<string> = new Set();
