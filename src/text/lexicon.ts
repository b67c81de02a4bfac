import type { Language } from "../model/article.ts";
import { isWrittenAs, type ListedWord } from "./listedWord.ts";
import { glossesIn, readStemmedLexicon, stemLexicon } from "./stemmedLexicon.ts";

/**
 * The words of one language by concept, packed: one line a concept, `gloss<TAB>word|word phrase|…`.
 * Made from the project's own tables by src/lexicon/pack.ts; plain text, so that the engine gets it as an argument.
 */
export type PackedLexicon = string;

/** Concepts by the stems of their words, for one language. */
export interface Lexicon {
  readonly language: Language;
  /** The phrases that begin with a stem, longest first. */
  phrasesFrom(first: string): readonly LexiconPhrase[];
  /** The first word of each concept, by gloss: how the language says it. Made anew at each call. */
  readonly words: ReadonlyMap<string, string>;
}

/** A phrase of the lexicon: its words as stems, and the concepts in which it stands. */
export interface LexiconPhrase {
  readonly stems: readonly string[];
  readonly senses: readonly Sense[];
  /** The glosses of its concepts; null where the writing decides about some of them. */
  readonly concepts: readonly string[] | null;
}

/** A concept in which a phrase stands, such as "ceasefire" or "seat-elysee", and how the phrase has to be written for it. */
export interface Sense {
  readonly concept: string;
  /** The word as it is listed, where its stem alone would meet another word; null where the stems say enough. */
  readonly listed: ListedWord | null;
}

/** Words of a text in reading order: their stems, and as they are written. */
export interface ReadWords {
  readonly stems: readonly string[];
  readonly forms: readonly string[];
}

/** A phrase that was met in a text, with the glosses of its concepts. */
export interface MetPhrase {
  readonly length: number;
  readonly concepts: readonly string[];
}

/** Stems the words and reads them: what the app does in two steps, the first when it is built. */
export function readLexicon(packed: PackedLexicon, language: Language): Lexicon {
  const glosses = glossesIn(packed);
  return readStemmedLexicon(stemLexicon(packed, language, glosses), language, glosses);
}

/** The longest phrase that begins at `index` in a sequence of words, or null. */
export function phraseAt(lexicon: Lexicon, words: ReadWords, index: number): MetPhrase | null {
  const first = words.stems[index];
  if (first === undefined) return null;
  for (const phrase of lexicon.phrasesFrom(first)) {
    if (!standsAt(phrase.stems, words.stems, index)) continue;
    const concepts = conceptsIn(phrase, words.forms[index] ?? "");
    if (concepts.length > 0) return { length: phrase.stems.length, concepts };
  }
  return null;
}

/** The first stem is known to be the same. */
function standsAt(phrase: readonly string[], stems: readonly string[], index: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== stems[index + i]) return false;
  return true;
}

function conceptsIn({ senses, concepts }: LexiconPhrase, form: string): readonly string[] {
  if (concepts) return concepts;
  const met = senses.filter(({ listed }) => listed === null || isWrittenAs(listed, form));
  return [...new Set(met.map(({ concept }) => concept))];
}

/** For each word the glosses of the concepts in which it, or the longest phrase that holds it, stands. */
export function conceptsOf(words: ReadWords, lexicon: Lexicon | undefined): Set<string>[] {
  const concepts = words.stems.map(() => new Set<string>());
  if (!lexicon) return concepts;
  words.stems.forEach((stemmed, i) => {
    const phrase = phraseAt(lexicon, words, i);
    if (!phrase) return;
    for (let k = 0; k < phrase.length; k++) for (const gloss of phrase.concepts) concepts[i + k]?.add(gloss);
    if (phrase.length === 1) return;
    // "rise" keeps its own concepts in "rise in oil prices".
    const single = lexicon.phrasesFrom(stemmed).find(({ stems }) => stems.length === 1);
    if (single) for (const gloss of conceptsIn(single, words.forms[i] ?? "")) concepts[i]?.add(gloss);
  });
  return concepts;
}
