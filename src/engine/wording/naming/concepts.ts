import { compareStrings } from "../../../model/identity.ts";
import type { Context } from "../context.ts";
import { isNameConcept, type ReadWord } from "../read.ts";
import { kindOfConcept, type Edge } from "./edges.ts";
import { keyOfWords, type FormKey } from "./forms.ts";

/** Names that the texts use for one concept of the lexicon: داعش, تنظيم الدولة; دمشق, النظام السوري. */
export function conceptEdges(context: Context): Edge[] {
  const forms = new Map<string, Set<FormKey>>();
  const places = new Set<FormKey>();
  for (const { running, language } of context.articles) {
    for (let i = 0; i < running.length; i++) {
      const phrase = running[i]?.phrase;
      if (phrase === null || phrase === undefined) continue;
      const words = phraseWords(running, i);
      if (!words.some(({ content }) => content) || isGivenName(words, running[i - 1])) continue;
      if (phrase.concepts.some((concept) => TRANSLATED.test(concept)))
        places.add(keyOfWords(language, words));
      for (const concept of joining(phrase.concepts)) {
        const list = forms.get(concept) ?? new Set<FormKey>();
        forms.set(concept, list.add(keyOfWords(language, words)));
      }
      i += words.length - 1;
    }
  }
  return [...forms]
    .sort(([a], [b]) => compareStrings(a, b))
    .flatMap(([concept, keys]) => pairsOf([...keys].sort(compareStrings), concept, places));
}

/** "الجنرال فرنسوا لوكوانتر", "General François": one word behind a title is a person's, whatever its stem says. */
const isGivenName = (words: readonly ReadWord[], before: ReadWord | undefined): boolean =>
  words.length === 1 &&
  before?.cue?.kind === "title" &&
  words[0]?.phrase?.concepts.some((concept) => concept.startsWith("person-")) === false;

function phraseWords(running: readonly ReadWord[], from: number): ReadWord[] {
  let after = from + 1;
  while (running[after]?.phrase === running[from]?.phrase) after++;
  return running.slice(from, after);
}

/**
 * Concepts under which a phrase is a name. A country stands for its government only where the press calls the government so
 * (دمشق), never under the country's own name, or all outlets would be found to speak of the regime wherever they say Syria.
 */
function joining(concepts: readonly string[]): readonly string[] {
  const names = concepts.filter(isNameConcept);
  const places = names.filter((concept) => concept.startsWith("country-"));
  return places.length > 0
    ? places
    : names.filter((concept) => !concept.startsWith("city-") || names.length === 1);
}

/** What every language has a word of its own for: that one says Syria and the other سورية is no choice of theirs. */
const TRANSLATED = /^(?:country|city)-/;
const languageOf = (key: FormKey): string => key.split("\n")[0] ?? "";

/** Each form with each other; countries and cities within one language only. Two names of a city stay a place: Paris, Париж. */
const pairsOf = (keys: readonly FormKey[], concept: string, places: ReadonlySet<FormKey>): Edge[] =>
  keys.flatMap((a, i) =>
    keys
      .slice(i + 1)
      .filter((b) => languageOf(a) === languageOf(b) || !TRANSLATED.test(concept))
      .map((b): Edge => {
        const kind = places.has(a) && places.has(b) ? "place" : kindOfConcept(concept);
        return { a, b, reason: "concept", kind, concept, binding: true };
      }),
  );

/** Every name of the lexicon in the texts: a longer one keeps a shorter one inside it from being counted. */
export const allNames = ({ articles }: Context): FormKey[] =>
  articles.flatMap(({ running, language }) =>
    running.flatMap((word, i) =>
      word.phrase?.concepts.some(isNameConcept) === true && running[i - 1]?.phrase !== word.phrase
        ? [keyOfWords(language, phraseWords(running, i))]
        : [],
    ),
  );
