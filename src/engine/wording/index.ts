import type { NamingAdjustments } from "../../model/adjustments.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { ClaimWording, WordingReport } from "../../model/wording.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { wordClaim } from "./claims.ts";
import { readContext } from "./context.ts";
import { nameTable } from "./naming/index.ts";
import { pairSentences } from "./pairings.ts";
import { reportingRows } from "./reporting.ts";
import { toneRows } from "./tone.ts";
import { valueRows } from "./values.ts";

/** What wording depends on beside the comparison. */
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
  { lexica, naming }: WordingOptions = {},
): Generator<undefined, WordingReport> {
  const context = yield* readContext(comparison, lexica);
  const claims: ClaimWording[] = [];
  for (const claim of context.claims) {
    yield;
    claims.push(wordClaim(claim, context));
  }
  const pairings = yield* pairSentences(context);
  yield;
  return {
    format: "muqabala-wording/1",
    articles: comparison.articles.map(({ id }) => id),
    claims,
    naming: nameTable(pairings, context, naming),
    reporting: reportingRows(context),
    tone: toneRows(pairings, context),
    values: valueRows(claims, context),
  };
}

/** Runs every step at once. */
export function wordingOf(comparison: Comparison, options: WordingOptions = {}): WordingReport {
  const steps = wordingInSteps(comparison, options);
  for (let next = steps.next(); ; next = steps.next()) if (next.done === true) return next.value;
}
