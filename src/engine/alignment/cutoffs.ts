/**
 * Least score for each step that the interface shows. Scores are calibrated on the dev packs with the tested pack left out:
 * of the pairs at a score of 0.5 about half state the same thing. Raising `check` makes fewer, surer claims and more
 * cells that say "not found"; raising `possible` turns "possible match" into "not found".
 */
export const CUTOFFS = { clear: 0.75, likely: 0.5, check: 0.3, possible: 0.22 } as const;
