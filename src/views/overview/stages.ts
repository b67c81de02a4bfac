/** How much of the overview is drawn. */
export interface Stage {
  /** Outlets whose strips are drawn. */
  readonly lines: number;
  /** Rows of the heat map; null where nothing below the lines is drawn yet. */
  readonly pairs: number | null;
}

/** Marks and cells that the first frame has time for. */
const FIRST_MARKS = 400;
const FIRST_CELLS = 400;
/** Lines that stand in view before their region is scrolled; strip by strip they are filled first. */
export const FIRST_LINES = 12;
/** Lines that are added at a time behind those, and cells of the heat map: every piece has the page painted once. */
const STEP_LINES = 3;
const STEP_CELLS = 120;

/**
 * The pieces in which an overview is drawn, each with what came before it: a small one at once; of a large one first what stands
 * in view, then the further lines, then what is below them. `marks`: of all strips together.
 */
export function stagesOf(outlets: number, marks: number): Stage[] {
  const whole = { lines: outlets, pairs: outlets };
  if (marks <= FIRST_MARKS && outlets ** 2 <= FIRST_CELLS) return [whole];
  const stages: Stage[] = [];
  for (let lines = firstLines(outlets, marks); lines < outlets; lines += lines < FIRST_LINES ? 1 : STEP_LINES)
    stages.push({ lines, pairs: null });
  // Row by row the map has one cell more.
  for (
    let cells = 0, pairs = 0;
    pairs < outlets;
    cells += STEP_CELLS, pairs = Math.ceil(Math.sqrt(2 * cells))
  )
    stages.push({ lines: outlets, pairs });
  return [...stages, whole];
}

const firstLines = (outlets: number, marks: number): number =>
  Math.floor((FIRST_MARKS * outlets) / Math.max(1, marks));
