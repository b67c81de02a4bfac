import type { Language } from "../model/article.ts";
import { stem } from "./stem.ts";
import { attachedForms } from "./stemArabic.ts";
import { tokenize } from "./tokens.ts";

/**
 * The words of one language by concept, packed: one line a concept, `gloss<TAB>word|word phrase|…`.
 * Made from the project's own tables by src/lexicon/pack.ts; plain text, so that the engine gets it as an argument.
 */
export type PackedLexicon = string;

/** Concepts by the stems of their words, for one language. */
export interface Lexicon {
  readonly language: Language;
  /** First stem of a phrase to the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly LexiconPhrase[]>;
  /** The first word of each concept, by gloss: how the language says it. */
  readonly words: ReadonlyMap<string, string>;
}

export interface LexiconPhrase {
  readonly stems: readonly string[];
  /** Glosses of all concepts in which the phrase stands, such as "ceasefire" or "seat-elysee". */
  readonly concepts: readonly string[];
}

interface LexiconEntry {
  readonly stems: readonly string[];
  readonly concepts: Set<string>;
}

export function readLexicon(packed: PackedLexicon, language: Language): Lexicon {
  const concepts = new Map<string, LexiconEntry>();
  const firstWords = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const [gloss, words] = line.split("\t");
    if (gloss === undefined || words === undefined) continue;
    for (const word of words.split("|")) {
      if (!firstWords.has(gloss)) firstWords.set(gloss, word);
      const stems = tokenize(word).map((token) => stem(token.norm, language));
      if (stems.length === 0) continue;
      const key = stems.join(" ");
      const entry = concepts.get(key) ?? { stems, concepts: new Set<string>() };
      entry.concepts.add(gloss);
      concepts.set(key, entry);
    }
  }
  const entries = [...concepts.values()];
  return {
    language,
    words: firstWords,
    phrases: byFirstStem(language === "ar" ? [...entries, ...withAttached(entries)] : entries),
  };
}

/** Phrases whose first word has a particle written onto it; a form that is a word of the lexicon itself stays that word. */
function withAttached(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const known = new Set(entries.map(({ stems }) => stems[0]));
  return entries.flatMap(({ stems: [first = "", ...rest], concepts }) =>
    attachedForms(first)
      .filter((form) => !known.has(form))
      .map((form) => ({ stems: [form, ...rest], concepts })),
  );
}

function byFirstStem(entries: readonly LexiconEntry[]): Map<string, LexiconPhrase[]> {
  const phrases = new Map<string, LexiconPhrase[]>();
  for (const { stems, concepts } of entries) {
    const first = stems[0] ?? "";
    const list = phrases.get(first) ?? [];
    list.push({ stems, concepts: [...concepts].sort() });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return phrases;
}

/** The longest phrase that begins at `index` in a sequence of stems, or null. */
export function phraseAt(lexicon: Lexicon, stems: readonly string[], index: number): LexiconPhrase | null {
  const first = stems[index];
  const list = first === undefined ? undefined : lexicon.phrases.get(first);
  return list?.find((phrase) => phrase.stems.every((stemmed, i) => stems[index + i] === stemmed)) ?? null;
}

/** For each stem the glosses of the concepts in which it, or the longest phrase that holds it, stands. */
export function conceptsOf(stems: readonly string[], lexicon: Lexicon | undefined): Set<string>[] {
  const concepts = stems.map(() => new Set<string>());
  if (!lexicon) return concepts;
  for (let i = 0; i < stems.length; i++) {
    const phrase = phraseAt(lexicon, stems, i);
    phrase?.stems.forEach((_, k) => {
      for (const gloss of phrase.concepts) concepts[i + k]?.add(gloss);
    });
    // "rise" keeps its own concepts in "rise in oil prices".
    const single = lexicon.phrases.get(stems[i] ?? "")?.find(({ stems: words }) => words.length === 1);
    for (const gloss of single?.concepts ?? []) concepts[i]?.add(gloss);
  }
  return concepts;
}
