import type { Difference } from "../../model/wording.ts";
import type { Gap } from "./gaps.ts";
import type { FoundCue } from "./read.ts";
import { hasContent, spanOver, tell, untold, type Side } from "./side.ts";

/** Cues that change what a statement says, or how surely. */
const KINDS = ["negation", "hedge"] as const;

/**
 * Negations and hedges that one side has more of. Where both sides have one ("had not detected", "picked up no"), the words
 * differ and the sense does not.
 */
export function cueDifferences(a: Side, b: Side, gaps: readonly Gap[]): Difference[] {
  return KINDS.flatMap((kind) => {
    const [mine, others] = [cuesOf(a, kind), cuesOf(b, kind)];
    if (mine.length === others.length) return [];
    return mine.length > others.length
      ? told(a, b, kind, gaps, "a", mine.length - others.length)
      : told(b, a, kind, gaps, "b", others.length - mine.length).map(swapped);
  });
}

const swapped = ({ kind, a, b, why }: Difference): Difference => ({ kind, a: b, b: a, why });

/** Each cue once, though it may be of several words. */
const cuesOf = ({ words }: Side, kind: FoundCue["kind"]): FoundCue[] => [
  ...new Set(words.flatMap(({ cue }) => (cue?.kind === kind ? [cue] : []))),
];

function told(
  side: Side,
  other: Side,
  kind: FoundCue["kind"],
  gaps: readonly Gap[],
  name: "a" | "b",
  most: number,
): Difference[] {
  const found: Difference[] = [];
  for (const gap of gaps) {
    for (const cue of new Set(gap[name].flatMap((i) => side.words[i]?.cue ?? []))) {
      if (found.length === most || cue.kind !== kind) continue;
      const own = untold(side, gap[name]).filter((i) => side.words[i]?.cue === cue);
      if (own.length === 0 || !governsShared(side, own.at(-1) ?? 0)) continue;
      if (isOtherWord(side, other, gap, name, own)) continue;
      tell(side, own);
      found.push({
        kind: "negation",
        a: spanOver(side.words, own),
        b: answerOf(side, other, gap, name),
        why: ["cue"],
      });
    }
  }
  return found;
}

/** "refused", "did not": another content word fills the place of the cue. */
function isOtherWord(side: Side, other: Side, gap: Gap, name: "a" | "b", own: readonly number[]): boolean {
  const rest = untold(side, gap[name]).filter((i) => !own.includes(i));
  const theirs = untold(other, gap[name === "a" ? "b" : "a"]);
  const verbs = theirs.filter((j) => other.words[j]?.content === true && other.words[j].quantity === null);
  return verbs.length > 0 && !hasContent(side.words, rest);
}

/** So many words after a cue the word stands that it turns round; or right before it. */
const REACH = 3;

/**
 * The word that a cue bears on is one that both sides have: "did not confirm" against "confirmed". Otherwise the cue belongs
 * to words of its side alone ("made no mention of it").
 */
function governsShared({ words, partner, told }: Side, last: number): boolean {
  const isShared = (i: number): boolean => partner.has(i) || told.has(i);
  for (let i = last + 1; i <= last + REACH && i < words.length; i++) {
    if (words[i]?.content === true && words[i]?.cue?.kind !== "hedge") return isShared(i);
  }
  return words[last - 1]?.content === true && isShared(last - 1);
}

/** What stands in the place of the cue, where nothing else of the gap needs it: "may", "will"; "none", "three". */
function answerOf(side: Side, other: Side, gap: Gap, name: "a" | "b"): Difference["b"] {
  const [own, theirs] = [untold(side, gap[name]), untold(other, gap[name === "a" ? "b" : "a"])];
  if (theirs.length === 0 || hasContent(side.words, own)) return null;
  tell(other, theirs);
  return spanOver(other.words, theirs);
}
