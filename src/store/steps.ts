import type { ArticleId } from "../model/article.ts";
import type { AppState, Document } from "./state.ts";

/** A step of the history: documents share what did not change, in memory and in the device's store. */
export type Step = Pick<AppState, "document" | "lastCommand">;

/** What undo and redo lead to, as it is kept beside a comparison; in both the last is the next. */
export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What led to the comparison as it is. */
  readonly lastCommand: Step["lastCommand"];
}

/** Steps each way that outlast a reload. Fifty of them take about 150 kB; raising it makes every write larger. */
export const MOST_STEPS = 50;

/** The history of a tab (zundo). */
export interface History {
  readonly pastStates: readonly Partial<Step>[];
  readonly futureStates: readonly Partial<Step>[];
}

/**
 * The nearest steps of one comparison. They end where an article stands in one that the comparison no longer has: what a
 * reader took out is not to stay on the device in a step.
 */
export function stepsOf(
  { pastStates, futureStates }: History,
  { document, lastCommand }: Step,
  isOwn: (document: Document) => boolean,
): Steps {
  const ids = new Set(document.articles.map(({ id }) => id));
  const nearest = (states: readonly Partial<Step>[]) =>
    tailOf(states, (step) => isOwn(step.document) && isWithin(step, ids));
  return { past: nearest(pastStates), future: nearest(futureStates), lastCommand };
}

/** The steps once a further one has been made from a document. */
export function stepsAfter(from: Document, steps: Steps, to: Step): Steps {
  const last = { document: from, lastCommand: steps.lastCommand };
  return stepsOf({ pastStates: [...steps.past, last], futureStates: [] }, to, () => true);
}

const isWithin = ({ document }: Step, ids: ReadonlySet<ArticleId>): boolean =>
  document.articles.length > 0 && document.articles.every(({ id }) => ids.has(id));

function tailOf(states: readonly Partial<Step>[], fits: (step: Step) => boolean): Step[] {
  const tail: Step[] = [];
  for (const { document, lastCommand = null } of states.slice(-MOST_STEPS).toReversed()) {
    if (document === undefined || !fits({ document, lastCommand })) break;
    tail.push({ document, lastCommand });
  }
  return tail.reverse();
}
