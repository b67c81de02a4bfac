import { stopwordsOf } from "../../text/stopwords/index.ts";
import type { ClauseText, Word } from "./clauseText.ts";

/** How two word forms were found alike; the interface says it. */
export type Likeness = "word" | "stem" | "spelling" | "concept" | "name";

export interface Neighbour {
  readonly type: number;
  /** 0–1: how much of the word's meaning the other form carries. */
  readonly likeness: number;
  readonly kind: Likeness;
}

/** Distinct word forms of the loaded clauses, their rarity, and which forms can stand for each other. */
export interface Vocabulary {
  readonly size: number;
  /** Type number of each word of each clause: `types[clause.index][i]`. */
  readonly types: readonly Uint32Array[];
  /** Rarity of each type among the clauses, smoothed; function words of every event come out near 0. */
  readonly weight: Float64Array;
  /** For each type the types alike to it, the likest first, then in order of type number. */
  readonly neighbours: readonly (readonly Neighbour[])[];
}

/** Likeness by kind. Lower values trust the kind less; measured on the dev packs. */
const STEM_LIKENESS = 0.95;
const CONCEPT_LIKENESS = 0.75;
const NAME_LIKENESS = 0.9;
/** Two forms with at least this Dice coefficient of trigrams may be variants of one word; lower joins strangers. */
const LEAST_TRIGRAM_DICE = 0.5;
const TRIGRAM_LIKENESS = 0.9;
/** Share of its rarity that a function word keeps: an event is too small a sample to show that "after" is frequent. */
const STOPWORD_WEIGHT = 0.15;
/** Shorter skeletons agree by accident. */
const LEAST_SKELETON = 3;

interface TypeEntry {
  readonly word: Word;
  readonly language: string;
}

export function readVocabulary(clauses: readonly ClauseText[]): Vocabulary {
  const numbers = new Map<string, number>();
  const entries: TypeEntry[] = [];
  const types = clauses.map((clause) =>
    Uint32Array.from(clause.words, (word) => typeNumber(word, clause.language, numbers, entries)),
  );
  const neighbours = findNeighbours(entries);
  return { size: entries.length, types, weight: weigh(types, entries, neighbours, clauses), neighbours };
}

/** Words that fold alike but belong to different phrases have different concepts, hence different types. */
function typeNumber(
  word: Word,
  language: string,
  numbers: Map<string, number>,
  entries: TypeEntry[],
): number {
  const key = `${language} ${word.norm} ${word.concepts.join(" ")}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, entries.length);
  entries.push({ word, language });
  return entries.length - 1;
}

/**
 * Inverse document frequency over clauses, where a clause counts for a type if it holds the type or one of its close forms:
 * the president is frequent under each of his inflections.
 */
function weigh(
  types: readonly Uint32Array[],
  entries: readonly TypeEntry[],
  neighbours: readonly (readonly Neighbour[])[],
  clauses: readonly ClauseText[],
): Float64Array {
  const frequency = new Float64Array(neighbours.length);
  for (const clause of types) {
    const seen = new Map<number, number>();
    for (const type of clause)
      for (const near of neighbours[type] ?? [])
        seen.set(near.type, Math.max(seen.get(near.type) ?? 0, near.likeness));
    for (const [type, likeness] of seen) frequency[type] = (frequency[type] ?? 0) + likeness;
  }
  return frequency.map((count, type) => {
    const rarity = Math.max(0, Math.log((1 + clauses.length) / (count + 0.5)));
    return isStopword(entries[type]) ? rarity * STOPWORD_WEIGHT : rarity;
  });
}

const isStopword = (entry: TypeEntry | undefined): boolean =>
  entry !== undefined && stopwordsOf(entry.language).has(entry.word.norm);

function findNeighbours(entries: readonly TypeEntry[]): Neighbour[][] {
  const keys = new Map<string, number[]>();
  const trigrams = entries.map(({ word }) => (word.numeric ? [] : trigramsOf(word.norm)));
  entries.forEach((entry, type) => {
    for (const key of keysOf(entry)) append(keys, key, type);
    for (const gram of trigrams[type] ?? []) append(keys, `3${gram}`, type);
  });
  return entries.map((entry, type) => {
    const near = new Map<number, Neighbour>();
    near.set(type, { type, likeness: 1, kind: "word" });
    const shared = new Map<number, number>();
    for (const key of keysOf(entry))
      for (const other of keys.get(key) ?? []) offer(near, entry, entries[other], other);
    for (const gram of trigrams[type] ?? [])
      for (const other of keys.get(`3${gram}`) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const dice = (2 * count) / ((trigrams[type]?.length ?? 0) + (trigrams[other]?.length ?? 0));
      if (dice >= LEAST_TRIGRAM_DICE)
        keepBest(near, { type: other, likeness: dice * TRIGRAM_LIKENESS, kind: "spelling" });
    }
    return [...near.values()].sort((a, b) => b.likeness - a.likeness || a.type - b.type);
  });
}

function keysOf({ word, language }: TypeEntry): string[] {
  const keys = [`w${word.norm}`];
  if (word.numeric) return keys;
  keys.push(`s${language} ${word.stem}`);
  for (const concept of word.concepts) keys.push(`c${concept}`);
  if (word.skeleton.length >= LEAST_SKELETON) keys.push(`n${word.skeleton}`);
  return keys;
}

function offer(near: Map<number, Neighbour>, a: TypeEntry, b: TypeEntry | undefined, type: number): void {
  if (!b) return;
  if (a.word.norm === b.word.norm) keepBest(near, { type, likeness: 1, kind: "word" });
  else if (a.language === b.language && a.word.stem === b.word.stem)
    keepBest(near, { type, likeness: STEM_LIKENESS, kind: "stem" });
  else if (
    a.word.skeleton === b.word.skeleton &&
    a.word.skeleton.length >= LEAST_SKELETON &&
    a.language !== b.language
  )
    keepBest(near, { type, likeness: NAME_LIKENESS, kind: "name" });
  else if (a.word.concepts.some((concept) => b.word.concepts.includes(concept)))
    keepBest(near, { type, likeness: CONCEPT_LIKENESS, kind: "concept" });
}

function keepBest(near: Map<number, Neighbour>, found: Neighbour): void {
  const known = near.get(found.type);
  if (!known || known.likeness < found.likeness) near.set(found.type, found);
}

/** Distinct character trigrams of the padded word. */
export function trigramsOf(norm: string): string[] {
  const padded = ` ${norm} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return [...grams];
}

function append(index: Map<string, number[]>, key: string, type: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [type]);
  else if (list[list.length - 1] !== type) list.push(type);
}
