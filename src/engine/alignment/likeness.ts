import type { TypeEntry } from "./vocabulary.ts";

/** How two word forms were found alike; the interface says it. */
export type Likeness = "word" | "stem" | "spelling" | "concept" | "name";

/** The kinds under the numbers by which `Neighbours` refers to them. */
export const LIKENESSES: readonly Likeness[] = ["word", "stem", "spelling", "concept", "name"];

/**
 * For each type all types alike to it, itself among them, the likest first, then in order of type number: rows of one table,
 * that of a type from `offsets[type]` to `offsets[type + 1]`. Symmetric: what a type is to another, the other is to it.
 */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly types: Uint32Array;
  /** 0–1: how much of the word's meaning the other form carries. */
  readonly likeness: Float64Array;
  /** Numbers of `LIKENESSES`. */
  readonly kinds: Uint8Array;
}

interface Neighbour {
  readonly type: number;
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

/** Types between two breaths. */
const TYPES_A_STEP = 512;

/** Yields between steps of a few milliseconds. */
export function* findNeighbours(entries: readonly TypeEntry[]): Generator<undefined, Neighbours> {
  const near = entries.map((_, type): Neighbour[] => [{ type, likeness: 1, kind: "word" }]);
  yield* offerGroups(near, entries);
  yield* offerSpellings(near, entries);
  return tableOf(near);
}

function tableOf(near: readonly Neighbour[][]): Neighbours {
  const offsets = new Uint32Array(near.length + 1);
  near.forEach((row, type) => (offsets[type + 1] = (offsets[type] ?? 0) + row.length));
  const size = offsets[near.length] ?? 0;
  const [types, likeness, kinds] = [new Uint32Array(size), new Float64Array(size), new Uint8Array(size)];
  near.forEach((row, type) => {
    row.sort((a, b) => b.likeness - a.likeness || a.type - b.type);
    row.forEach((neighbour, i) => {
      const at = (offsets[type] ?? 0) + i;
      types[at] = neighbour.type;
      likeness[at] = neighbour.likeness;
      kinds[at] = LIKENESSES.indexOf(neighbour.kind);
    });
  });
  return { offsets, types, likeness, kinds };
}

/** Types that share a form, a stem, a concept or a skeleton. */
function* offerGroups(near: readonly Neighbour[][], entries: readonly TypeEntry[]): Generator<undefined> {
  const groups = new Map<string, number[]>();
  const groupsOf = entries.map((entry, type) =>
    keysOf(entry).map((key) => {
      const group = groups.get(key) ?? [];
      if (group.length === 0) groups.set(key, group);
      group.push(type);
      return group;
    }),
  );
  /** The last type that was compared with each. */
  const seen = new Int32Array(entries.length).fill(-1);
  for (const [type, entry] of entries.entries()) {
    if (type % TYPES_A_STEP === 0) yield;
    seen[type] = type;
    for (const group of groupsOf[type] ?? [])
      for (const other of group) {
        if (seen[other] === type) continue;
        seen[other] = type;
        const found = compare(entry, entries[other] ?? entry);
        if (found) near[type]?.push({ type: other, ...found });
      }
  }
}

function keysOf({ word, language }: TypeEntry): string[] {
  const keys = [`w${word.norm}`];
  if (word.numeric) return keys;
  keys.push(`s${language} ${word.stem}`);
  for (const concept of word.concepts) keys.push(`c${concept}`);
  for (const sounds of word.sounds) keys.push(`n${sounds}`);
  return keys;
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
function* offerSpellings(near: readonly Neighbour[][], entries: readonly TypeEntry[]): Generator<undefined> {
  /** For each trigram the types that were read so far and have it. */
  const postings = new Map<string, number[]>();
  const sizes = new Uint16Array(entries.length);
  const shared = new Uint16Array(entries.length);
  for (const [type, { word }] of entries.entries()) {
    if (type % TYPES_A_STEP === 0) yield;
    if (word.numeric) continue;
    const grams = trigramsOf(word.norm);
    const touched: number[] = [];
    for (const gram of grams) {
      const holders = postings.get(gram);
      if (!holders) {
        postings.set(gram, [type]);
        continue;
      }
      for (const other of holders) {
        const before = shared[other] ?? 0;
        if (before === 0) touched.push(other);
        shared[other] = before + 1;
      }
      holders.push(type);
    }
    sizes[type] = grams.size;
    for (const other of touched) {
      const dice = (2 * (shared[other] ?? 0)) / (grams.size + (sizes[other] ?? 0));
      shared[other] = 0;
      if (dice < LEAST_TRIGRAM_DICE) continue;
      keepBest(near[type], { type: other, likeness: dice * TRIGRAM_LIKENESS, kind: "spelling" });
      keepBest(near[other], { type, likeness: dice * TRIGRAM_LIKENESS, kind: "spelling" });
    }
  }
}

function keepBest(near: Neighbour[] | undefined, found: Neighbour): void {
  if (!near) return;
  const at = near.findIndex(({ type }) => type === found.type);
  const known = near[at];
  if (!known) near.push(found);
  else if (known.likeness < found.likeness) near[at] = found;
}

/** Distinct character trigrams of the padded word. */
function trigramsOf(norm: string): ReadonlySet<string> {
  const padded = ` ${norm} `;
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  return grams;
}
