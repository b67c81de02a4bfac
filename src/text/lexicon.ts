import type { Language } from "../model/article.ts";
import { isWrittenAs, listedWord, type ListedWord } from "./listedWord.ts";
import { stem } from "./stem.ts";
import { attachedStems } from "./stemArabic.ts";
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
  readonly senses: readonly Sense[];
}

/** A concept in which a phrase stands, such as "ceasefire" or "seat-elysee", and how the phrase has to be written for it. */
interface Sense {
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

export function readLexicon(packed: PackedLexicon, language: Language): Lexicon {
  const phrases = new Phrases();
  const attached = new Phrases();
  const firstWords = new Map<string, string>();
  for (const line of packed.split("\n")) {
    const [gloss, words] = line.split("\t");
    if (gloss === undefined || words === undefined) continue;
    for (const word of words.split("|")) {
      if (!firstWords.has(gloss)) firstWords.set(gloss, word);
      const norms = tokenize(word).map(({ norm }) => norm);
      const [first = "", ...rest] = norms.map((norm) => stem(norm, language));
      if (first === "") continue;
      const listed = rest.length === 0 ? listedWord(word, first, gloss, language) : null;
      const sense = { concept: gloss, listed };
      phrases.add([first, ...rest], sense);
      if (language !== "ar") continue;
      for (const form of attachedStems(norms[0] ?? "")) attached.add([form, ...rest], sense);
    }
  }
  // A form that is a word of the lexicon itself stays that word.
  const known = phrases.firstStems();
  const others = attached.list.filter(({ stems }) => !known.has(stems[0] ?? ""));
  return { language, words: firstWords, phrases: byFirstStem([...phrases.list, ...others]) };
}

/** Phrases with what they mean, each once. */
class Phrases {
  private readonly byStems = new Map<string, { stems: readonly string[]; senses: Map<string, Sense> }>();

  add(stems: readonly string[], sense: Sense): void {
    const key = stems.join(" ");
    const entry = this.byStems.get(key) ?? { stems, senses: new Map<string, Sense>() };
    const { capitals = 0, whole = "" } = sense.listed ?? {};
    entry.senses.set(`${sense.concept} ${String(capitals)} ${whole}`, sense);
    this.byStems.set(key, entry);
  }

  get list(): LexiconPhrase[] {
    return [...this.byStems.values()].map(({ stems, senses }) => ({ stems, senses: [...senses.values()] }));
  }

  firstStems(): ReadonlySet<string> {
    return new Set([...this.byStems.values()].map(({ stems }) => stems[0] ?? ""));
  }
}

function byFirstStem(entries: readonly LexiconPhrase[]): Map<string, LexiconPhrase[]> {
  const phrases = new Map<string, LexiconPhrase[]>();
  for (const { stems, senses } of entries) {
    const first = stems[0] ?? "";
    const list = phrases.get(first) ?? [];
    const sorted = [...senses].sort((a, b) => (a.concept < b.concept ? -1 : Number(a.concept > b.concept)));
    list.push({ stems, senses: sorted });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return phrases;
}

/** The longest phrase that begins at `index` in a sequence of words, or null. */
export function phraseAt(lexicon: Lexicon, words: ReadWords, index: number): MetPhrase | null {
  const first = words.stems[index];
  const list = first === undefined ? undefined : lexicon.phrases.get(first);
  for (const { stems, senses } of list ?? []) {
    if (!stems.every((stemmed, i) => words.stems[index + i] === stemmed)) continue;
    const concepts = conceptsIn(senses, words.forms[index] ?? "");
    if (concepts.length > 0) return { length: stems.length, concepts };
  }
  return null;
}

function conceptsIn(senses: readonly Sense[], form: string): string[] {
  const met = senses.filter(({ listed }) => listed === null || isWrittenAs(listed, form));
  return [...new Set(met.map(({ concept }) => concept))];
}

/** For each word the glosses of the concepts in which it, or the longest phrase that holds it, stands. */
export function conceptsOf(words: ReadWords, lexicon: Lexicon | undefined): Set<string>[] {
  const concepts = words.stems.map(() => new Set<string>());
  if (!lexicon) return concepts;
  words.stems.forEach((stemmed, i) => {
    const phrase = phraseAt(lexicon, words, i);
    for (let k = 0; k < (phrase?.length ?? 0); k++)
      for (const gloss of phrase?.concepts ?? []) concepts[i + k]?.add(gloss);
    // "rise" keeps its own concepts in "rise in oil prices".
    const single = lexicon.phrases.get(stemmed)?.find(({ stems }) => stems.length === 1);
    for (const gloss of conceptsIn(single?.senses ?? [], words.forms[i] ?? "")) concepts[i]?.add(gloss);
  });
  return concepts;
}
