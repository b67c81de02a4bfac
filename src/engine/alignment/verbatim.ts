import type { ClauseText } from "./clauseText.ts";

/** Score of two clauses with the same words, whatever their place and rarity: nobody trusts a tool that misses these. */
export const VERBATIM_SCORE = 0.97;
/** Shorter clauses ("he added") have the same words by accident. */
const LEAST_WORDS = 3;

/** True where both have the same words in the same order, spelling variants aside, outside their reporting frames. */
export function isVerbatim(a: ClauseText | undefined, b: ClauseText | undefined): boolean {
  if (!a || !b || a.words.length < LEAST_WORDS || a.words.length !== b.words.length) return false;
  return a.words.every((word, i) => word.norm === b.words[i]?.norm);
}
