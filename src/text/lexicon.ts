import type { Language } from "../model/article.ts";
import { stem } from "./stem.ts";
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
}

export interface LexiconPhrase {
  readonly stems: readonly string[];
  /** Glosses of all concepts in which the phrase stands, such as "ceasefire" or "seat-elysee". */
  readonly concepts: readonly string[];
}

export function readLexicon(packed: PackedLexicon, language: Language): Lexicon {
  const concepts = new Map<string, { stems: string[]; concepts: Set<string> }>();
  for (const line of packed.split("\n")) {
    const [gloss, words] = line.split("\t");
    if (gloss === undefined || words === undefined) continue;
    for (const word of words.split("|")) {
      const stems = tokenize(word).map((token) => stem(token.norm, language));
      if (stems.length === 0) continue;
      const key = stems.join(" ");
      const entry = concepts.get(key) ?? { stems, concepts: new Set<string>() };
      entry.concepts.add(gloss);
      concepts.set(key, entry);
    }
  }
  return { language, phrases: byFirstStem([...concepts.values()]) };
}

function byFirstStem(entries: { stems: string[]; concepts: Set<string> }[]): Map<string, LexiconPhrase[]> {
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
