import { stopwordsOf } from "../../text/stopwords/index.ts";
import type { ClauseText } from "./clauseText.ts";
import { effectiveSize, rarityScale } from "./scale.ts";
import { findNeighbours, type Neighbours } from "./likeness.ts";
import { sensesOf } from "./senses.ts";
import type { ArticleWords, Word } from "./words.ts";

/** Distinct word forms of the loaded articles, and which forms can stand for each other. */
export interface Vocabulary {
  readonly size: number;
  /** Type number of each word of each article: `types[article][word]`. */
  readonly types: readonly Uint32Array[];
  readonly neighbours: Neighbours;
  /** Whether a type is a function word of its language. */
  readonly common: readonly boolean[];
  /** For each type the number of its stem: equal where the stems are the same letters. */
  readonly stems: Int32Array;
  /** For each type that is a number one for its value, -1 for all others. */
  readonly values: Int32Array;
  /** For each type what the lexicon knows of it, as the bits of `senses.ts`. */
  readonly senses: Uint8Array;
}

/** A vocabulary with the rarity of each type among the clauses of one measurement. */
export interface WeightedVocabulary extends Vocabulary {
  /** Natural logarithm, smoothed, at least 0; what every clause has comes out near 0. */
  readonly weight: Float64Array;
}

/** Share of its rarity that a function word keeps: an event is too small a sample to show that "after" is frequent. */
const STOPWORD_WEIGHT = 0.15;

/** A word form with its language: what a type stands for. */
export interface TypeEntry {
  readonly word: Word;
  readonly language: string;
}

/** Yields between steps of a few milliseconds. */
export function* readVocabulary(articles: readonly ArticleWords[]): Generator<undefined, Vocabulary> {
  const numbers = new Map<string, number>();
  const entries: TypeEntry[] = [];
  const types = articles.map(({ article: { language }, words }) => {
    const own = new Uint32Array(words.length);
    words.forEach((word, i) => (own[i] = typeNumber(word, language, numbers, entries)));
    return own;
  });
  const stems = new Numbering();
  const values = new Numbering();
  return {
    size: entries.length,
    types,
    neighbours: yield* findNeighbours(entries),
    common: entries.map(({ word, language }) => stopwordsOf(language).has(word.norm)),
    stems: Int32Array.from(entries, ({ word }) => stems.of(word.stem)),
    values: Int32Array.from(entries, ({ word }) => (word.numeric ? values.of(word.norm) : -1)),
    senses: Uint8Array.from(entries, ({ word }) => sensesOf(word.concepts)),
  };
}

/** Words that fold alike but belong to different phrases have different concepts, hence different types. */
function typeNumber(
  word: Word,
  language: string,
  numbers: Map<string, number>,
  entries: TypeEntry[],
): number {
  const form = `${language}\n${word.norm}`;
  const key = word.concepts.length === 0 ? form : `${form}\n${word.concepts.join("\n")}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, entries.length);
  entries.push({ word, language });
  return entries.length - 1;
}

/** Numbers for strings, in the order in which they come. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/**
 * Inverse document frequency over clauses (Spärck Jones 1972), where a clause counts for a type if it holds the type or one
 * of its close forms: the president is frequent under each of his inflections. A sentence that several outlets print word
 * for word counts once: that ten papers run one agency text makes its words no less telling. Yields between steps of a few
 * milliseconds.
 */
export function* weighTypes(
  vocabulary: Vocabulary,
  clauses: readonly ClauseText[],
): Generator<undefined, WeightedVocabulary> {
  const { offsets, types: nearTypes, likeness } = vocabulary.neighbours;
  const frequency = new Float64Array(vocabulary.size);
  const best = new Float64Array(vocabulary.size);
  const seen: number[] = [];
  const different = differentClauses(clauses);
  for (const [i, { types }] of different.entries()) {
    if (i % CLAUSES_A_STEP === 0) yield;
    for (const type of types)
      for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++) {
        const near = nearTypes[i] ?? 0;
        const known = best[near] ?? 0;
        if (known === 0) seen.push(near);
        if ((likeness[i] ?? 0) > known) best[near] = likeness[i] ?? 0;
      }
    for (const type of seen) {
      frequency[type] = (frequency[type] ?? 0) + (best[type] ?? 0);
      best[type] = 0;
    }
    seen.length = 0;
  }
  const scale = rarityScale(different.length);
  const size = 1 + effectiveSize(different.length);
  const weight = frequency.map((count, type) => {
    const rarity = Math.max(0, Math.log(size / (count + 0.5))) * scale;
    return vocabulary.common[type] === true ? rarity * STOPWORD_WEIGHT : rarity;
  });
  return { ...vocabulary, weight };
}

/** Clauses between two breaths. */
const CLAUSES_A_STEP = 512;

/** One clause for each sequence of words. */
function differentClauses(clauses: readonly ClauseText[]): ClauseText[] {
  const first = new Map(clauses.toReversed().map((clause) => [clause.types.join(" "), clause]));
  return [...first.values()];
}
