import { pairsOf, runsOf, type Pair } from "./diffWords.ts";
import { isKin } from "./kin.ts";
import type { ReadWord } from "./read.ts";

/** Unmatched words of both sides between two words that both sides share; indices into the words of a side. */
export interface Gap {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Which words two passages share, and what stands between them. */
export interface Alignment {
  /** Words in the same order on both sides, equal but for spelling and inflection. */
  readonly matched: readonly Pair[];
  readonly gaps: readonly Gap[];
  /** Runs of words that both have, in another place; ascending on both sides. */
  readonly moved: readonly (readonly Pair[])[];
}

/** So many function words in a row tie nothing together between two changes. Raising it makes differences longer. */
const WEAK_RUN = 3;

/** Matches the words of two passages. */
export function alignWords(a: readonly ReadWord[], b: readonly ReadWord[]): Alignment {
  const firm = withoutWeakRuns(pairsOf(a, b), a, b);
  const more = gapsOf(firm, a.length, b.length).flatMap((gap) => contentPairs(gap, a, b));
  const matched = [...firm, ...more].sort((x, y) => x[0] - y[0]);
  const gaps = gapsOf(matched, a.length, b.length);
  const moved = movedIn(gaps, a, b);
  const gone = [new Set(moved.flat().map(([i]) => i)), new Set(moved.flat().map(([, j]) => j))] as const;
  const left = gaps.map((gap) => ({
    a: gap.a.filter((i) => !gone[0].has(i)),
    b: gap.b.filter((j) => !gone[1].has(j)),
  }));
  return { matched, gaps: left, moved };
}

/**
 * Function words tie two passages together only between words that answer each other on both sides.
 * Input  "hours after an explosion devastated" / "a massive explosion"; ugly  [hours after] an; wanted one difference.
 */
function withoutWeakRuns(pairs: readonly Pair[], a: readonly ReadWord[], b: readonly ReadWord[]): Pair[] {
  const runs = runsOf(pairs);
  return runs.flatMap((run, k) => {
    const [head, tail] = [run[0], run.at(-1)];
    if (!head || !tail || run.length > WEAK_RUN) return run;
    const weak = run.every(([i]) => a[i]?.content === false && a[i].quantity === null && a[i].cue === null);
    if (!weak) return run;
    const [before, after] = [runs[k - 1]?.at(-1) ?? [-1, -1], runs[k + 1]?.[0] ?? [a.length, b.length]];
    const sides = [
      [a.slice(before[0] + 1, head[0]), b.slice(before[1] + 1, head[1])],
      [a.slice(tail[0] + 1, after[0]), b.slice(tail[1] + 1, after[1])],
    ];
    return sides.every(([own = [], theirs = []]) => isEven(own, theirs)) ? run : [];
  });
}

/**
 * Content words that a gap has in common, in order: a function word that was let go may have stood in their way.
 * Input  "a fire in" / "the fire at a"; ugly  the fire moved; wanted the fire is shared.
 */
function contentPairs(gap: Gap, a: readonly ReadWord[], b: readonly ReadWord[]): Pair[] {
  const own = gap.a.filter((i) => a[i]?.content === true);
  const theirs = gap.b.filter((j) => b[j]?.content === true);
  const wordsAt = (words: readonly ReadWord[], at: readonly number[]) => at.flatMap((i) => words[i] ?? []);
  return pairsOf(wordsAt(a, own), wordsAt(b, theirs)).map(([x, y]) => [own[x] ?? 0, theirs[y] ?? 0]);
}

/** Both have content words, or neither has. */
const isEven = (own: readonly ReadWord[], theirs: readonly ReadWord[]): boolean =>
  own.some(({ content }) => content) === theirs.some(({ content }) => content);

function gapsOf(matched: readonly Pair[], lengthA: number, lengthB: number): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...matched, [lengthA, lengthB] as const]) {
    if (x > i || y > j) gaps.push({ a: range(i, x), b: range(j, y) });
    [i, j] = [x + 1, y + 1];
  }
  return gaps;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** Content words that both sides have outside the common order, the longest runs first. */
function movedIn(gaps: readonly Gap[], a: readonly ReadWord[], b: readonly ReadWord[]): Pair[][] {
  const [freeA, freeB] = [new Set(gaps.flatMap((gap) => gap.a)), new Set(gaps.flatMap((gap) => gap.b))];
  const runs: Pair[][] = [];
  for (const i of freeA)
    for (const j of freeB) {
      const run = runFrom(i, j, a, b, freeA, freeB);
      if (run.some(([x]) => a[x]?.content === true)) runs.push(run);
    }
  runs.sort(
    (x, y) =>
      y.length - x.length || (x[0]?.[0] ?? 0) - (y[0]?.[0] ?? 0) || (x[0]?.[1] ?? 0) - (y[0]?.[1] ?? 0),
  );
  const taken: Pair[][] = [];
  for (const run of runs) {
    if (run.some(([i, j]) => !freeA.has(i) || !freeB.has(j))) continue;
    for (const [i, j] of run) {
      freeA.delete(i);
      freeB.delete(j);
    }
    taken.push(run);
  }
  return taken.sort((x, y) => (x[0]?.[0] ?? 0) - (y[0]?.[0] ?? 0));
}

function runFrom(
  i: number,
  j: number,
  a: readonly ReadWord[],
  b: readonly ReadWord[],
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): Pair[] {
  const run: Pair[] = [];
  for (let k = 0; freeA.has(i + k) && freeB.has(j + k) && a[i + k]?.family === b[j + k]?.family; k++)
    run.push([i + k, j + k]);
  // A run neither begins nor ends with a function word.
  while (run.length > 0 && a[run.at(-1)?.[0] ?? 0]?.content === false) run.pop();
  return run[0] !== undefined && a[run[0][0]]?.content === false ? [] : run;
}

/** How well two words fill the same slot; 0 where nothing but their place says so. */
function slotScore(a: ReadWord, b: ReadWord): number {
  if (a.family === b.family || isKin(a, b)) return KIN;
  if (sharedConcepts(a, b).length > 0) return CONCEPT;
  if (a.acts && b.acts) return ACTOR;
  return a.cue !== null && a.cue.kind === b.cue?.kind && a.cue.kind !== "title" ? CUE : 0;
}

/** The order of these counts, not their size. */
const KIN = 3;
const CONCEPT = 2.5;
const CUE = 1.5;
const ACTOR = 1;

/** Glosses of the lexicon under which both words stand. */
export const sharedConcepts = (a: ReadWord, b: ReadWord): string[] =>
  (a.phrase?.concepts ?? []).filter((concept) => b.phrase?.concepts.includes(concept));

/**
 * The words of a gap that answer each other by kinship or meaning, in order (Needleman & Wunsch 1970, gaps for free).
 */
export function answers(gap: Gap, a: readonly ReadWord[], b: readonly ReadWord[]): Pair[] {
  const [n, m] = [gap.a.length, gap.b.length];
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const score = (i: number, j: number): number => {
    const [x, y] = [a[gap.a[i] ?? -1], b[gap.b[j] ?? -1]];
    return x !== undefined && y !== undefined && x.content && y.content ? slotScore(x, y) : 0;
  };
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const own = score(i, j);
      const paired = own > 0 ? own + (best[i + 1]?.[j + 1] ?? 0) : 0;
      (best[i] ?? [])[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < n && j < m;) {
    const here = best[i]?.[j] ?? 0;
    const own = score(i, j);
    if (own > 0 && here === own + (best[i + 1]?.[j + 1] ?? 0)) pairs.push([gap.a[i++] ?? 0, gap.b[j++] ?? 0]);
    else if (here === (best[i + 1]?.[j] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
