import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { Word } from "./words.ts";

/** Words with which a text leaves open whether something is so, by language. */
const HEDGES: Readonly<Record<string, string>> = {
  ar: "قد ربما يحتمل محتمل محتملة يرجح مرجح يعتقد يبدو مزعوم مزعومة المزعوم المزعومة مفترض المفترض",
  en: "may might could reportedly allegedly alleged apparently possibly perhaps probably likely purported purportedly seems appears",
  fr: "pourrait pourraient aurait auraient serait seraient probablement vraisemblablement présumé présumée semble possible",
  ru: "возможно вероятно может якобы предположительно предполагаемый предполагаемая предполагаемые кажется похоже",
  es: "podría podrían quizá quizás posiblemente probablemente presunto presunta supuesto supuesta supuestamente parece",
  de: "könnte könnten möglicherweise vielleicht wahrscheinlich mutmaßlich mutmaßliche angeblich angebliche offenbar wohl scheint",
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(HEDGES).map(([language, list]) => [language, new Set(list.split(" ").map(fold))]),
);

/** قد before a present verb means "may"; before a past verb it makes sure. */
const PRESENT_VERB = /^[يتنا]/u;
const statesThePast = (norm: string, next = ""): boolean => norm === "قد" && !PRESENT_VERB.test(next);

/** The hedging words among those of a clause; empty for a language without a list. */
export function hedgesIn(words: readonly Word[], language: string): Span[] {
  const list = SETS.get(language);
  if (!list) return NONE;
  const found = words.filter(
    (word, i) => list.has(word.norm) && !statesThePast(word.norm, words[i + 1]?.norm),
  );
  return found.length === 0 ? NONE : found.map(({ start, end }) => ({ start, end }));
}

const NONE: Span[] = [];
