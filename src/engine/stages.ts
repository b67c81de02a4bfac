import type { Adjustments } from "../model/adjustments.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { TrainedWeights } from "./alignment/index.ts";

/** The stages in the order in which they run; the interface says each in words. */
export const STAGES = ["segmentation", "voices", "alignment", "events", "claims", "figures"] as const;
export type Stage = (typeof STAGES)[number];

/** How far the analysis has come: `done` of `total` units of one stage. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

export interface CompareOptions {
  readonly adjustments?: Adjustments;
  /** Lexica by language; a language without one is aligned by its words alone. */
  readonly lexica?: ReadonlyMap<string, Lexicon>;
  /** Other trained numbers for alignment than those that are shipped. */
  readonly weights?: TrainedWeights | undefined;
}

/** Runs work that stops between steps from its beginning to its end. */
export function runThrough<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
