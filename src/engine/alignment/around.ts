import type { ClauseText } from "./clauseText.ts";
import type { PairGrid } from "./grid.ts";

type Steps = readonly (readonly [number, number])[];

/** The clause next to one of the two, the other staying. */
export const ONE_SIDE: Steps = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
];

/** The clauses next to both. */
export const BOTH_SIDES: Steps = [
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
];

/** The best value in the grid among the pairs that stand at these steps from a pair, inside the same two articles. */
export function bestAround(
  clauses: readonly ClauseText[],
  grid: PairGrid,
  a: number,
  b: number,
  steps: Steps,
): number {
  const [here, there] = [clauses[a]?.article, clauses[b]?.article];
  let best = 0;
  for (const [stepA, stepB] of steps) {
    const [x, y] = [a + stepA, b + stepB];
    if (clauses[x]?.article === here && clauses[y]?.article === there) best = Math.max(best, grid.get(x, y));
  }
  return best;
}
