import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { Word } from "./words.ts";

/** Words that turn a statement round, by language, as they stand in a text. */
const NEGATIONS: Readonly<Record<string, string>> = {
  ar: "لا لم لن ليس ليست غير دون بدون عدم نفى نفت ينفي تنفي رفض رفضت يرفض ترفض",
  en: "not no never without nor neither cannot can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't denied denies deny refused refuses rejected",
  fr: "ne n pas jamais aucun aucune sans ni nié nie nient démenti dément refusé refuse rejeté",
  ru: "не ни нет без нельзя никогда опроверг опровергла опровергли отрицает отрицают отверг отвергла отказался отказалась отказались",
  es: "no nunca sin ni ningún ninguna jamás negó niega desmintió rechazó",
  de: "nicht kein keine keinen keiner keinem nie niemals ohne weder dementierte bestritt weigerte",
};

const readList = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));
const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(NEGATIONS).map(([language, list]) => [language, readList(list)]),
);

/** French says one negation with two words. */
const PAIRED: ReadonlySet<string> = new Set(["ne", "n"]);

/** The negating words among those of a clause; empty for a language without a list. */
export function negationsIn(words: readonly Word[], language: string): Span[] {
  const list = SETS.get(language);
  if (!list) return NONE;
  const found = words.filter((word) => list.has(word.norm));
  if (found.length === 0) return NONE;
  const single =
    language === "fr" && found.length > 1 ? found.filter((word) => !PAIRED.has(word.norm)) : found;
  return single.map(({ start, end }) => ({ start, end }));
}

const NONE: Span[] = [];
