import type { Confidence, Cutoffs, Method } from "../../model/comparison.ts";
import type { LinkKind } from "../../model/linkKind.ts";
import calibration from "./calibration.json" with { type: "json" };

/** Least score of a possible match, of whatever languages. Raising it turns "possible match" into "not found". */
export const POSSIBLE = 0.22;
/** A near miss (A15) scores no more than this: "possible match, check", and never one point with what it resembles. */
export const NEAR_MISS = 0.26;
/** Clauses that reach it on average become one claim. */
const CHECK = 0.3;

const { steps, checked } = calibration;
const withSteps = (kind: LinkKind): Cutoffs => ({ ...steps[kind], check: CHECK, possible: POSSIBLE });

/**
 * Least score for each step of confidence, and of the links at each step how many were right, by kind of link: written by
 * bench/calibration.ts, so that a step means the same in one language and across two.
 */
export const CALIBRATION: Pick<Method, "cutoffs" | "checked"> = {
  cutoffs: { oneLanguage: withSteps("oneLanguage"), twoLanguages: withSteps("twoLanguages") },
  checked,
};

/** The step of confidence of a score from 0 to 1. */
export function confidenceOf(score: number, kind: LinkKind): Confidence {
  const { clear, likely } = CALIBRATION.cutoffs[kind];
  return score >= clear ? "clear" : score >= likely ? "likely" : "check";
}
