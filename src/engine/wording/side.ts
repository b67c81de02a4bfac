import type { Span } from "../../model/span.ts";
import type { ReadWord } from "./read.ts";

/** One of the two passages while its differences are being told: which of its words are explained already. */
export interface Side {
  readonly words: readonly ReadWord[];
  /** Words that a difference was told of. */
  readonly told: Set<number>;
  /** The matched word of the other side, by index. */
  readonly partner: ReadonlyMap<number, number>;
}

/** From the first to the last of some words; null for none. */
export function spanOver(words: readonly ReadWord[], indices: readonly number[]): Span | null {
  const found = indices.map((i) => words[i]).filter((word) => word !== undefined);
  if (found.length === 0) return null;
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}

/** True where one of the words says more than grammar. */
export const hasContent = (words: readonly ReadWord[], indices: readonly number[]): boolean =>
  indices.some((i) => words[i]?.content === true);

/** How many of the words say more than grammar. */
export const contentCount = (words: readonly ReadWord[], indices: readonly number[]): number =>
  indices.filter((i) => words[i]?.content === true).length;

/** Indices in runs without a hole. */
export function runsOfIndices(indices: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The words of a span that no difference was told of yet. */
export const untold = (side: Side, indices: readonly number[]): number[] =>
  indices.filter((i) => !side.told.has(i));

/** Marks words as told. */
export function tell(side: Side, indices: readonly number[]): void {
  for (const i of indices) side.told.add(i);
}
