import type { TypeEntry } from "./vocabulary.ts";

/** How two word forms were found alike; the interface says it. */
export type Likeness = "word" | "stem" | "spelling" | "concept" | "name";

export interface Neighbour {
  readonly type: number;
  /** 0–1: how much of the word's meaning the other form carries. */
  readonly likeness: number;
  readonly kind: Likeness;
}

/** Likeness by kind. Lower values trust the kind less; measured on the dev packs. */
const STEM_LIKENESS = 0.95;
const CONCEPT_LIKENESS = 0.75;
const NAME_LIKENESS = 0.9;
/** Two forms with at least this Dice coefficient of trigrams may be variants of one word; lower joins strangers. */
const LEAST_TRIGRAM_DICE = 0.5;
const TRIGRAM_LIKENESS = 0.9;

/** For each type all types alike to it, itself among them, the likest first, then in order of type number. */
export function findNeighbours(entries: readonly TypeEntry[]): Neighbour[][] {
  const near = entries.map(
    (_, type) => new Map<number, Neighbour>([[type, { type, likeness: 1, kind: "word" }]]),
  );
  for (const group of groupsByKey(entries))
    for (const a of group) for (const b of group) offer(near, entries, a, b);
  offerSpellings(near, entries);
  return near.map((found) => [...found.values()].sort((a, b) => b.likeness - a.likeness || a.type - b.type));
}

/** Types that share a form, a stem, a concept or a skeleton. */
function groupsByKey(entries: readonly TypeEntry[]): number[][] {
  const groups = new Map<string, number[]>();
  entries.forEach((entry, type) => {
    for (const key of keysOf(entry)) append(groups, key, type);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function keysOf({ word, language }: TypeEntry): string[] {
  const keys = [`w${word.norm}`];
  if (word.numeric) return keys;
  keys.push(`s${language} ${word.stem}`);
  for (const concept of word.concepts) keys.push(`c${concept}`);
  for (const sounds of word.sounds) keys.push(`n${sounds}`);
  return keys;
}

function offer(
  near: readonly Map<number, Neighbour>[],
  entries: readonly TypeEntry[],
  a: number,
  b: number,
): void {
  const [here, there] = [entries[a], entries[b]];
  if (a === b || !here || !there) return;
  const found = compare(here, there);
  if (found) keepBest(near[a], { type: b, ...found });
}

function compare(a: TypeEntry, b: TypeEntry): Omit<Neighbour, "type"> | null {
  if (a.word.norm === b.word.norm) return { likeness: 1, kind: "word" };
  if (a.language === b.language && a.word.stem === b.word.stem)
    return { likeness: STEM_LIKENESS, kind: "stem" };
  if (a.language !== b.language && a.word.sounds.some((sounds) => b.word.sounds.includes(sounds)))
    return { likeness: NAME_LIKENESS, kind: "name" };
  const shared = a.word.concepts.some((concept) => b.word.concepts.includes(concept));
  return shared ? { likeness: CONCEPT_LIKENESS, kind: "concept" } : null;
}

/** Forms of like spelling: variants of a name, inflections that the stemmer does not know. */
function offerSpellings(near: readonly Map<number, Neighbour>[], entries: readonly TypeEntry[]): void {
  const trigrams = entries.map(({ word }) => (word.numeric ? [] : trigramsOf(word.norm)));
  const postings = new Map<string, number[]>();
  trigrams.forEach((grams, type) => {
    for (const gram of grams) append(postings, gram, type);
  });
  const shared = new Uint16Array(entries.length);
  trigrams.forEach((grams, type) => {
    const touched: number[] = [];
    for (const gram of grams)
      for (const other of postings.get(gram) ?? []) {
        if (other <= type) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    for (const other of touched) {
      const dice = (2 * (shared[other] ?? 0)) / (grams.length + (trigrams[other]?.length ?? 0));
      shared[other] = 0;
      if (dice < LEAST_TRIGRAM_DICE) continue;
      keepBest(near[type], { type: other, likeness: dice * TRIGRAM_LIKENESS, kind: "spelling" });
      keepBest(near[other], { type, likeness: dice * TRIGRAM_LIKENESS, kind: "spelling" });
    }
  });
}

function keepBest(near: Map<number, Neighbour> | undefined, found: Neighbour): void {
  const known = near?.get(found.type);
  if (!known || known.likeness < found.likeness) near?.set(found.type, found);
}

/** Distinct character trigrams of the padded word. */
function trigramsOf(norm: string): string[] {
  const padded = ` ${norm} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return [...grams];
}

function append(index: Map<string, number[]>, key: string, type: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [type]);
  else list.push(type);
}
