import { tokenize } from "./tokens.ts";

/** Words of one text that stand in another in the same order. */
export interface Copy {
  /** Index of the other text. */
  readonly of: number;
  /** Words of this text that the other has too, in runs of at least `RUN`. */
  readonly shared: number;
  /** All words of this text. */
  readonly words: number;
  /** All of this text stands in the other as one piece. */
  readonly whole: boolean;
}

/**
 * So many words in the same order count as copied: long enough that set phrases of the press do not, short enough that a
 * copy with a word changed now and then still does.
 */
const RUN = 6;
/** Least share of copied words for a finding; lower names reports that only quote the same statement. */
const LEAST_SHARE = 0.5;

/**
 * For each text the one that it has most words in common with, word for word, spelling aside; null where none has half of
 * its words. Exact runs of words, no likeness: what is counted can be pointed at.
 */
export function copiesAmong(texts: readonly string[]): (Copy | null)[] {
  const numbers = new Map<string, number>();
  const read = texts.map((text) =>
    tokenize(text).map(({ norm }) => {
      const known = numbers.get(norm) ?? numbers.size;
      numbers.set(norm, known);
      return known;
    }),
  );
  const index = indexOf(read);
  return read.map((words, i) => bestCopy(words, i, read, index));
}

type Index = ReadonlyMap<number, readonly number[]>;

/** Texts in which each run of words stands. */
function indexOf(read: readonly (readonly number[])[]): Index {
  const index = new Map<number, number[]>();
  read.forEach((words, text) => {
    for (const run of runsOf(words)) {
      const list = index.get(run);
      if (list === undefined) index.set(run, [text]);
      else if (list.at(-1) !== text) list.push(text);
    }
  });
  return index;
}

/** A run under a 53-bit key; a text shorter than a run is one itself. Two runs with one key are as good as impossible. */
function runsOf(words: readonly number[]): number[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - RUN + 1);
  return Array.from({ length: count }, (_, start) => {
    let [high, low] = [0x9e3779b1, 0x85ebca6b];
    for (let i = start; i < Math.min(start + RUN, words.length); i++) {
      high = Math.imul(high ^ (words[i] ?? 0), 0x85ebca77);
      low = Math.imul(low ^ (words[i] ?? 0), 0xc2b2ae3d) ^ (high >>> 15);
    }
    return (high >>> 11) * 2 ** 32 + (low >>> 0);
  });
}

function bestCopy(
  words: readonly number[],
  own: number,
  read: readonly (readonly number[])[],
  index: Index,
): Copy | null {
  // Words counted so far for each other text, and the place up to which they are.
  const shared = new Map<number, { count: number; upTo: number }>();
  runsOf(words).forEach((run, start) => {
    const end = Math.min(start + RUN, words.length);
    for (const other of index.get(run) ?? []) {
      if (other === own) continue;
      const so = shared.get(other) ?? { count: 0, upTo: 0 };
      shared.set(other, { count: so.count + end - Math.max(start, so.upTo), upTo: end });
    }
  });
  const most = [...shared].reduce<[number, number] | null>(
    (best, [other, { count }]) => (best === null || count > best[1] ? [other, count] : best),
    null,
  );
  if (most === null || most[1] < words.length * LEAST_SHARE) return null;
  const [of, count] = most;
  return { of, shared: count, words: words.length, whole: isInside(words, read[of] ?? []) };
}

const isInside = (part: readonly number[], whole: readonly number[]): boolean =>
  ` ${whole.join(" ")} `.includes(` ${part.join(" ")} `);
