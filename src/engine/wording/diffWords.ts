import DiffMatchPatch from "diff-match-patch";
import { compareStrings } from "../../model/identity.ts";
import type { Span } from "../../model/span.ts";
import { type Passage, type Word, wordsOf } from "./words.ts";

/**
 * same: the other passage has it, letter for letter; variant: in another spelling or inflection; moved: in another
 * place of the passage; different: not at all.
 */
export type WordKind = "same" | "variant" | "moved" | "different";

/** A whole word of a passage; the span is into the article's text. */
export interface MarkedWord extends Span {
  readonly kind: WordKind;
}

/** The words of two passages, each with how it stands to the other passage. */
export interface WordDifferences {
  readonly a: readonly MarkedWord[];
  readonly b: readonly MarkedWord[];
}

/** Words of at most this many letters tie nothing together: في, من, of, the, du, на. Raising it makes marks run on. */
const LINK_WORD_LETTERS = 3;
/** So many of them in a row between two changes are marked with the changes. Raising it makes marks run on. */
const LINK_WORDS = 2;
/** First code unit for word families: private use, so that no family is white space or half of a surrogate pair. */
const FIRST_CODE = 0xe000;

/**
 * Which words two passages share, in order (Myers 1986, by diff-match-patch on one code unit a word family).
 * Whole words only; swapping the passages swaps the result.
 */
export function diffWords(a: Passage, b: Passage): WordDifferences {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  // The library may choose differently when its arguments are swapped, so they always come in one order.
  if (compareStrings(keyOf(first), keyOf(second)) <= 0) return marked(first, second);
  const swapped = marked(second, first);
  return { a: swapped.b, b: swapped.a };
}

/** Whether two passages have the same words in the same order, spelling, inflection and punctuation aside. */
export const sameWords = (a: Passage, b: Passage): boolean =>
  familiesOf(wordsOf(a)) === familiesOf(wordsOf(b));

const familiesOf = (words: readonly Word[]): string => words.map((word) => word.family).join(" ");
/** Tells two passages apart in an order that does not depend on which came first. */
export const keyOf = (words: readonly Word[]): string =>
  `${familiesOf(words)}\n${words.map((word) => word.letters).join(" ")}`;

function marked(a: readonly Word[], b: readonly Word[]): WordDifferences {
  const pairs = withoutLoneLinkWords(pairsOf(a, b), a, b);
  const kindsA = a.map((): WordKind => "different");
  const kindsB = b.map((): WordKind => "different");
  for (const [i, j] of pairs) {
    const kind = a[i]?.letters === b[j]?.letters ? "same" : "variant";
    kindsA[i] = kind;
    kindsB[j] = kind;
  }
  return { a: withMoved(a, kindsA, b, kindsB), b: withMoved(b, kindsB, a, kindsA) };
}

/** Indices of a word in either sequence. */
export type Pair = readonly [a: number, b: number];

/** Places of the words that both sequences have in the same order. */
export function pairsOf(a: readonly Word[], b: readonly Word[]): Pair[] {
  const codes = new Map<string, string>();
  const library = new DiffMatchPatch();
  // No clock: the same passages give the same marks on every machine.
  library.Diff_Timeout = 0;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [operation, run] of library.diff_main(encode(a, codes), encode(b, codes), false)) {
    if (operation === 0) for (let k = 0; k < run.length; k++) pairs.push([i + k, j + k]);
    if (operation <= 0) i += run.length;
    if (operation >= 0) j += run.length;
  }
  return pairs;
}

function encode(words: readonly Word[], codes: Map<string, string>): string {
  return words
    .map(({ family }) => {
      const code = codes.get(family) ?? String.fromCharCode(FIRST_CODE + codes.size);
      codes.set(family, code);
      return code;
    })
    .join("");
}

/**
 * Two phrases that only have "of" in common are one difference, not two.
 * Input  "the statement of Paris" / "a note of warning"; ugly  [statement] of [Paris]; wanted  [statement of Paris].
 */
function withoutLoneLinkWords(pairs: readonly Pair[], a: readonly Word[], b: readonly Word[]): Pair[] {
  return runsOf(pairs).flatMap((run) => {
    const [head, tail] = [run[0], run.at(-1)];
    if (!head || !tail || run.length > LINK_WORDS) return run;
    const between = isBetween(head[0], tail[0], a.length) && isBetween(head[1], tail[1], b.length);
    const links = run.every(
      ([i]) => (a[i]?.letters.length ?? 0) <= LINK_WORD_LETTERS && !/\p{N}/u.test(a[i]?.letters ?? ""),
    );
    return between && links ? [] : run;
  });
}

const isBetween = (first: number, last: number, length: number): boolean => first > 0 && last < length - 1;

/** Pairs that follow each other without a gap on either side. */
export function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** A word that the other side has in another place is not another word. */
function withMoved(
  words: readonly Word[],
  kinds: readonly WordKind[],
  others: readonly Word[],
  otherKinds: readonly WordKind[],
): MarkedWord[] {
  const elsewhere = new Set(
    others.filter((_, i) => otherKinds[i] === "different").map((word) => word.family),
  );
  return words.map(({ start, end, letters, family }, i) => {
    const kind = kinds[i] ?? "different";
    const moved = kind === "different" && letters.length > LINK_WORD_LETTERS && elsewhere.has(family);
    return { start, end, kind: moved ? "moved" : kind };
  });
}
