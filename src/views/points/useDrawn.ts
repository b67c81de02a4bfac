import { startTransition, useEffect, useMemo, useState } from "react";
import type { Row } from "../board/board.ts";

/** Cells that are drawn at once: more than a screen. */
const FIRST_CELLS = 600;
/** Cells that are added at a time: a piece of work that no key or click has to wait for. */
const STEP_CELLS = 600;

/**
 * The rows that are drawn so far: all of them after a moment, so that find-in-page, the outline of a screen reader and
 * Ctrl+End reach every row; a large table grows piece by piece, and the page answers in between. What is drawn already stays
 * when the rows change.
 */
export function useDrawn(rows: readonly Row[], columns: number): ReadonlySet<Row> {
  const [known, setKnown] = useState<ReadonlySet<string>>(NONE);
  const inRows = (cells: number) => Math.ceil(cells / Math.max(columns, 1));
  const [first, step] = [inRows(FIRST_CELLS), inRows(STEP_CELLS)];
  const drawn = useMemo(
    () => new Set(rows.filter(({ claim }, i) => i < first || known.has(claim.id))),
    [rows, first, known],
  );
  useEffect(() => {
    if (drawn.size === rows.length && known.size === rows.length) return;
    const next = setTimeout(() => {
      const missing = rows.filter((row) => !drawn.has(row)).slice(0, step);
      startTransition(() => {
        setKnown(new Set([...drawn, ...missing].map(({ claim }) => claim.id)));
      });
    });
    return () => {
      clearTimeout(next);
    };
  }, [drawn, known, rows, step]);
  return drawn;
}

const NONE: ReadonlySet<string> = new Set();
