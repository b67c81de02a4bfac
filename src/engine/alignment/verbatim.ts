import type { ClauseText } from "./clauseText.ts";

/** Score of two clauses with the same words, whatever their place and rarity: nobody trusts a tool that misses these. */
export const VERBATIM_SCORE = 0.97;
/** Least score of two clauses of which one stands whole inside the other: likely the same point, with more around it. */
export const CONTAINED_SCORE = 0.6;
/** Words that the contained clause has at least; set phrases are shorter. */
const LEAST_CONTAINED_WORDS = 4;
/** Shorter clauses ("he added") have the same words by accident. */
const LEAST_WORDS = 3;

/**
 * True where both have the same words in the same order, spelling variants aside: outside their reporting frames, or with
 * them (the frame of one may not have been seen).
 */
export function isVerbatim(a: ClauseText | undefined, b: ClauseText | undefined): boolean {
  if (!a || !b) return false;
  return areEqual(a.types, b.types) || areEqual(a.allTypes, b.allTypes) || haveEqualForms(a, b);
}

function areEqual(a: Uint32Array, b: Uint32Array): boolean {
  return a.length >= LEAST_WORDS && a.length === b.length && standsAt(a, b, 0);
}

/** True where all of `part` stands in `whole` from a place on. */
function standsAt(part: Uint32Array, whole: Uint32Array, at: number): boolean {
  for (let i = 0; i < part.length; i++) if (part[i] !== whole[at + i]) return false;
  return true;
}

/** The same form may be two types where its concepts depend on the words around it. */
function haveEqualForms({ words: a }: ClauseText, { words: b }: ClauseText): boolean {
  return a.length >= LEAST_WORDS && a.length === b.length && a.every((word, i) => word.norm === b[i]?.norm);
}

/** True where all words of one stand in the other, side by side and in the same order. */
export function isContained(a: ClauseText, b: ClauseText): boolean {
  const [short, long] = a.types.length <= b.types.length ? [a.types, b.types] : [b.types, a.types];
  if (short.length < LEAST_CONTAINED_WORDS) return false;
  for (let at = 0; at + short.length <= long.length; at++) if (standsAt(short, long, at)) return true;
  return false;
}
