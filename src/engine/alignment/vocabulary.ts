import { stopwordsOf } from "../../text/stopwords/index.ts";
import type { ClauseText } from "./clauseText.ts";
import { effectiveSize, rarityScale } from "./scale.ts";
import { findNeighbours, type Neighbour } from "./likeness.ts";
import type { ArticleWords, Word } from "./words.ts";

/** Distinct word forms of the loaded articles, and which forms can stand for each other. */
export interface Vocabulary {
  readonly size: number;
  /** Type number of each word of each article: `types[article][word]`. */
  readonly types: readonly Uint32Array[];
  /** For each type the types alike to it, the likest first, then in order of type number. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Whether a type is a function word of its language. */
  readonly common: readonly boolean[];
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

export function readVocabulary(articles: readonly ArticleWords[]): Vocabulary {
  const numbers = new Map<string, number>();
  const entries: TypeEntry[] = [];
  const types = articles.map(({ article, words }) =>
    Uint32Array.from(words, (word) => typeNumber({ word, language: article.language }, numbers, entries)),
  );
  const common = entries.map(({ word, language }) => stopwordsOf(language).has(word.norm));
  return { size: entries.length, types, neighbours: findNeighbours(entries), common };
}

/** Words that fold alike but belong to different phrases have different concepts, hence different types. */
function typeNumber(entry: TypeEntry, numbers: Map<string, number>, entries: TypeEntry[]): number {
  const key = `${entry.language} ${entry.word.norm} ${entry.word.concepts.join(" ")}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, entries.length);
  entries.push(entry);
  return entries.length - 1;
}

/**
 * Inverse document frequency over clauses (Spärck Jones 1972), where a clause counts for a type if it holds the type or one
 * of its close forms: the president is frequent under each of his inflections. A sentence that several outlets print word
 * for word counts once: that ten papers run one agency text makes its words no less telling.
 */
export function weighTypes(vocabulary: Vocabulary, clauses: readonly ClauseText[]): WeightedVocabulary {
  const frequency = new Float64Array(vocabulary.size);
  const best = new Float64Array(vocabulary.size);
  const different = differentClauses(clauses);
  for (const { types } of different) {
    const seen: number[] = [];
    for (const type of types)
      for (const near of vocabulary.neighbours[type] ?? []) {
        if (best[near.type] === 0) seen.push(near.type);
        best[near.type] = Math.max(best[near.type] ?? 0, near.likeness);
      }
    for (const type of seen) {
      frequency[type] = (frequency[type] ?? 0) + (best[type] ?? 0);
      best[type] = 0;
    }
  }
  const scale = rarityScale(different.length);
  const weight = frequency.map((count, type) => {
    const rarity = Math.max(0, Math.log((1 + effectiveSize(different.length)) / (count + 0.5))) * scale;
    return vocabulary.common[type] === true ? rarity * STOPWORD_WEIGHT : rarity;
  });
  return { ...vocabulary, weight };
}

/** One clause for each sequence of words. */
function differentClauses(clauses: readonly ClauseText[]): ClauseText[] {
  const first = new Map(clauses.toReversed().map((clause) => [clause.types.join(" "), clause]));
  return [...first.values()];
}
