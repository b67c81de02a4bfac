import type { Adjustments } from "../model/adjustments.ts";
import type { Early } from "../model/early.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { TrainedWeights } from "./alignment/index.ts";
import type { Memory } from "./memory.ts";

/** The stages in the order in which they run; the interface says each in words. */
export const STAGES = ["segmentation", "voices", "alignment", "events", "claims", "figures"] as const;
/** One of them. */
export type Stage = (typeof STAGES)[number];

/** How far the analysis has come: `done` of `total` units of one stage. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  /** What can be read by now, for who calls this before the next step. Costs time, and changes nothing in the result. */
  readonly early?: () => Generator<undefined, Early>;
}

/** What a comparison depends on beside the articles. */
export interface CompareOptions {
  readonly adjustments?: Adjustments;
  /** Lexica by language; a language without one is aligned by its words alone. */
  readonly lexica?: ReadonlyMap<string, Lexicon>;
  /** Other trained numbers for alignment than those that are shipped. */
  readonly weights?: TrainedWeights | undefined;
  /** What earlier calls worked out: what an addition or a correction does not touch is not worked out again. */
  readonly memory?: Memory | undefined;
}

/** Runs work that stops between steps from its beginning to its end. */
export function runThrough<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** The progress of a stage, by default of its beginning. */
export const step = (stage: Stage, done = 0, total = 1): Progress => ({ stage, done, total });

/** Runs work that yields for breath only, under the progress of its stage. */
export function* during<Result>(
  progress: Progress,
  work: Generator<undefined, Result>,
): Generator<Progress, Result> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield progress;
  }
}
