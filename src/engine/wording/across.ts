import type { Span } from "../../model/span.ts";
import type { Difference } from "../../model/wording.ts";
import { skeleton } from "../../text/names.ts";
import type { Quantity } from "../../text/numerals/index.ts";
import type { ReadText, ReadWord } from "./read.ts";

/** Shorter skeletons say little: many names share them. */
const LEAST_SKELETON = 3;

/**
 * Two languages share numbers and names and no other words. What one side says and the other does not is told only where
 * each has one left that has no counterpart.
 */
export function acrossLanguages(a: ReadText, b: ReadText): Difference[] {
  return [
    ...left(numbersIn(a), numbersIn(b), sameNumber, isRival).map(([x, y]) => difference("figure", x, y)),
    ...left(namesIn(a), namesIn(b), sameName, () => true).map(([x, y]) => difference("name", x, y)),
  ];
}

const difference = (kind: "figure" | "name", a: Span, b: Span): Difference => ({
  kind,
  a: { start: a.start, end: a.end },
  b: { start: b.start, end: b.end },
  why: [kind === "figure" ? "value" : "name"],
});

/** The one thing on each side that nothing on the other answers, where both could stand for one thing. */
function left<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
  same: (x: Thing, y: Thing) => boolean,
  rival: (x: Thing, y: Thing) => boolean,
): (readonly [Thing, Thing])[] {
  const here = a.filter((x) => !b.some((y) => same(x, y)));
  const there = b.filter((y) => !a.some((x) => same(x, y)));
  const [x, y] = [here[0], there[0]];
  return here.length === 1 && there.length === 1 && x !== undefined && y !== undefined && rival(x, y)
    ? [[x, y]]
    : [];
}

const numbersIn = ({ words }: ReadText): Quantity[] => [
  ...new Set(
    words.flatMap(({ quantity }) => (quantity === null || quantity.kind === "identifier" ? [] : [quantity])),
  ),
];

const sameNumber = (x: Quantity, y: Quantity): boolean => x.value === y.value;
/** What is counted is a word of its language; other units are the same in all. */
const isRival = (x: Quantity, y: Quantity): boolean =>
  x.kind === y.kind && (x.kind === "count" || x.unit === y.unit);

interface Name extends Span {
  readonly words: readonly ReadWord[];
}

/** Runs of words that name someone or something. */
function namesIn({ words }: ReadText): Name[] {
  const runs: ReadWord[][] = [];
  words.forEach((word, i) => {
    if (!word.named || !word.content) return;
    if (words[i - 1]?.named === true && !word.opens) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs.map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, words: run }));
}

/** A common concept of the lexicon, or the same consonants in another script: Путин, Poutine, بوتين. */
const sameName = (x: Name, y: Name): boolean =>
  x.words.some((one) =>
    y.words.some(
      (other) =>
        (one.phrase?.concepts ?? []).some((concept) => other.phrase?.concepts.includes(concept)) ||
        (skeleton(one.norm).length >= LEAST_SKELETON && skeleton(one.norm) === skeleton(other.norm)),
    ),
  );
