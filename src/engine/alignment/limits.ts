import type { ContrastKind } from "../../model/comparison.ts";
import type { ClauseText } from "./clauseText.ts";
import { findContrasts } from "./contrast.ts";
import { harmonic } from "./coverage.ts";
import { NEAR_MISS } from "./cutoffs.ts";
import { MANY_WORDS, SIGNALS, type SignalledPairs } from "./signals.ts";
import { CONTAINED_SCORE, isContained, isVerbatim, VERBATIM_SCORE } from "./verbatim.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** Two clauses with this much of each other's words are near in wording: what differs is then what is said. */
const NEAR = 0.65;
/** Differences that make near wordings two claims. Other figures do not: outlets disagree on them inside one claim. */
const SEPARATING: ReadonlySet<ContrastKind> = new Set(["negation", "name", "place", "date"]);

/** Sets below this many clauses are too small for the other pairs to correct a pair that rests on one word. */
const SMALL_SET = 60;
/** Rare words that a pair in a small set has to share … */
const LEAST_RARE_WORDS = 2;
/** … or it scores no more than this. */
const ONE_WORD_SCORE = 0.2;

const MANY_WORDS_AT = SIGNALS.indexOf("manyWords");

/** What no sum of signals may overrule: the same words are the same, a part is found in its whole, a near miss is not, one word is not enough. */
export function limitScore(
  judged: number,
  pairs: SignalledPairs,
  pair: number,
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
): number {
  const [a, b] = [clauses[pairs.a[pair] ?? 0], clauses[pairs.b[pair] ?? 0]];
  if (!a || !b) return judged;
  if (isVerbatim(a, b)) return Math.max(judged, VERBATIM_SCORE);
  if (isContained(a, b)) return Math.max(judged, CONTAINED_SCORE);
  const rareWords = (pairs.signals[pair * SIGNALS.length + MANY_WORDS_AT] ?? 0) * MANY_WORDS;
  if (clauses.length < SMALL_SET && Math.round(rareWords) < LEAST_RARE_WORDS)
    return Math.min(judged, ONE_WORD_SCORE);
  if (judged <= NEAR_MISS || harmonic(pairs.forward[pair] ?? 0, pairs.backward[pair] ?? 0) < NEAR)
    return judged;
  const separated = findContrasts(a, b, vocabulary).some(({ kind }) => SEPARATING.has(kind));
  return separated ? NEAR_MISS : judged;
}
