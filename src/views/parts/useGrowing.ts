import { startTransition, useEffect, useState } from "react";

/**
 * How many of a long list are drawn so far: the first few at once, the others piece by piece while the page answers, so that
 * all are in the document after a moment.
 */
export function useGrowing(total: number, first: number, step: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => {
      startTransition(() => {
        setDrawn(drawn + step);
      });
    });
    return () => {
      clearTimeout(next);
    };
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
