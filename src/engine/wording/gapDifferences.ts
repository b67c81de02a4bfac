import type { Difference, DifferenceReason } from "../../model/wording.ts";
import { answers, sharedConcepts, type Gap } from "./gaps.ts";
import { isKin } from "./kin.ts";
import type { ReadWord } from "./read.ts";
import { contentCount, hasContent, runsOfIndices, spanOver, tell, untold, type Side } from "./side.ts";

/** So many content words fill one slot at most. Raising it takes more unlike passages for other words of one thing. */
const MOST_SLOT_WORDS = 6;
/** So many times as many words may one side need for it. */
const MOST_RATIO = 4;

/** What is left between two shared words: words that answer each other, other words in one slot, words of one side. */
export function gapDifferences(gap: Gap, a: Side, b: Side): Difference[] {
  const rest: Gap = { a: untold(a, gap.a), b: untold(b, gap.b) };
  const pairs = answers(rest, a.words, b.words);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of pairs) {
    const [to, until] = [rest.a.indexOf(x), rest.b.indexOf(y)];
    found.push(...slotDifferences(rest.a.slice(i, to), rest.b.slice(j, until), a, b));
    found.push(...answerOf(x, y, a, b));
    [i, j] = [to + 1, until + 1];
  }
  return [...found, ...slotDifferences(rest.a.slice(i), rest.b.slice(j), a, b)];
}

/** Two words, or the phrases of the lexicon that they belong to. */
function answerOf(i: number, j: number, a: Side, b: Side): Difference[] {
  const [x, y] = [a.words[i], b.words[j]];
  if (x === undefined || y === undefined || a.told.has(i) || b.told.has(j)) return [];
  if (x.family === y.family || isKin(x, y)) {
    const negated = negatedOf(i, j, a, b);
    if (negated !== null) return negated;
    tell(a, [i]);
    tell(b, [j]);
    if (withoutAnd(x.norm) === withoutAnd(y.norm)) return [];
    return [{ kind: "spelling", a: spanOver(a.words, [i]), b: spanOver(b.words, [j]), why: ["stem"] }];
  }
  const alike = sharedConcepts(x, y).length > 0;
  if (!alike && !(x.acts && y.acts)) return slotDifferences([i], [j], a, b);
  const [own, theirs] = [phraseOf(i, a), phraseOf(j, b)];
  tell(a, own);
  tell(b, theirs);
  const named = x.named && y.named;
  return [
    {
      kind: named ? "name" : "other-word",
      a: spanOver(a.words, own),
      b: spanOver(b.words, theirs),
      why: [...(alike ? (["concept"] as const) : (["slot"] as const)), ...(named ? (["name"] as const) : [])],
    },
  ];
}

/** So many words may a negation stand before its word. */
const NEGATION_REACH = 2;

/** One thing denied in two ways: "without precedent" and "unprecedented", لا سابق لها and غير المسبوقة. */
function negatedOf(i: number, j: number, a: Side, b: Side): Difference[] | null {
  const [own, theirs] = [negatedPhrase(i, a), negatedPhrase(j, b)];
  if (own === null || theirs === null || a.words[own[0] ?? -1]?.norm === b.words[theirs[0] ?? -1]?.norm)
    return null;
  tell(a, own);
  tell(b, theirs);
  return [
    { kind: "other-word", a: spanOver(a.words, own), b: spanOver(b.words, theirs), why: ["stem", "slot"] },
  ];
}

/** A word with the negation before it and the pronoun behind it. */
function negatedPhrase(i: number, side: Side): number[] | null {
  const isFree = (k: number): boolean => !side.told.has(k) && !side.partner.has(k);
  for (let k = i - 1; k >= i - NEGATION_REACH && isFree(k); k--) {
    if (side.words[k]?.cue?.kind !== "negation") continue;
    const pronoun = isFree(i + 1) && /^ل(?:ه|ها|هم|هما)$/u.test(side.words[i + 1]?.norm ?? "");
    return Array.from({ length: i - k + (pronoun ? 2 : 1) }, (_, n) => k + n);
  }
  return null;
}

/** A conjunction written onto the word is no difference: وقال, قال. */
const withoutAnd = (norm: string): string => norm.replace(/^[وف](?=\p{Script=Arabic}{3})/u, "");

/** The untold words of the lexicon's phrase or the name round a word, as far as they hang together. */
function phraseOf(i: number, side: Side): number[] {
  const { phrase = null, acts = false } = side.words[i] ?? {};
  const isOf = (k: number): boolean => {
    const word = side.words[k];
    if (word === undefined || side.told.has(k) || side.partner.has(k)) return false;
    if (phrase !== null && word.phrase !== null) return word.phrase === phrase;
    return acts && word.acts;
  };
  let [first, last] = [i, i];
  while (isOf(first - 1)) first--;
  while (isOf(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Words of both sides in one slot, or of one side alone. Differences in function words alone are none. */
function slotDifferences(own: readonly number[], theirs: readonly number[], a: Side, b: Side): Difference[] {
  const [mine, others] = [chunksOf(untold(a, own), a), chunksOf(untold(b, theirs), b)];
  const pairs = pairChunks(mine, others, a, b);
  return [
    ...pairs.flatMap(([x, y]) => slotOf(mine[x] ?? [], others[y] ?? [], a, b)),
    ...mine.flatMap((chunk) => alone(untold(a, chunk), a, "only-a")),
    ...others.flatMap((chunk) => alone(untold(b, chunk), b, "only-b")),
  ];
}

function slotOf(mine: readonly number[], others: readonly number[], a: Side, b: Side): Difference[] {
  if (!fillOneSlot(mine, others, a, b)) return [];
  tell(a, mine);
  tell(b, others);
  const named = areNames(wordsAt(a, mine)) && areNames(wordsAt(b, others));
  const why: DifferenceReason[] = named ? ["slot", "name"] : ["slot"];
  return [
    { kind: named ? "name" : "other-word", a: spanOver(a.words, mine), b: spanOver(b.words, others), why },
  ];
}

/** The words between commas, brackets and the like that have a content word. */
function chunksOf(indices: readonly number[], side: Side): number[][] {
  const chunks: number[][] = [];
  for (const i of indices) {
    const last = chunks.at(-1);
    if (last === undefined || side.words[i]?.opens === true) chunks.push([i]);
    else last.push(i);
  }
  return chunks.filter((chunk) => hasContent(side.words, chunk));
}

/**
 * Which chunks stand in one slot. As many on both sides answer in order; one answers the chunk that hangs together with a
 * shared word. Input "3 млн рублей, добавили в пресс-службе" / "3 млн руб"; wanted рублей and руб, the rest on one side.
 */
function pairChunks(
  mine: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
  a: Side,
  b: Side,
): (readonly [number, number])[] {
  if (mine.length === others.length) return mine.map((_, k) => [k, k]);
  if (mine.length === 0 || others.length === 0) return [];
  if (mine.length === 1) return [[0, attachedOf(others, b)]];
  if (others.length === 1) return [[attachedOf(mine, a), 0]];
  return [
    [0, 0],
    [mine.length - 1, others.length - 1],
  ];
}

/** The first chunk where a matched word stands right before it, else the last where one stands right after it. */
function attachedOf(chunks: readonly (readonly number[])[], { words, partner }: Side): number {
  const first = chunks[0]?.[0] ?? 0;
  const last = chunks.at(-1)?.at(-1) ?? 0;
  if (partner.has(first - 1) && words[first]?.opens !== true) return 0;
  if (partner.has(last + 1) && words[last + 1]?.opens !== true) return chunks.length - 1;
  return partner.has(first - 1) ? 0 : chunks.length - 1;
}

/** So many content words a name has at most. */
const MOST_NAME_WORDS = 5;

/** Most of the words are names or titles. */
function areNames(words: readonly ReadWord[]): boolean {
  const content = words.filter((word) => word.content);
  const names = content.filter((word) => word.named || word.cue?.kind === "title");
  return (
    names.some((word) => word.named) && content.length <= MOST_NAME_WORDS && 2 * names.length > content.length
  );
}
const wordsAt = (side: Side, indices: readonly number[]): ReadWord[] =>
  indices.flatMap((i) => side.words[i] ?? []);

function fillOneSlot(mine: readonly number[], others: readonly number[], a: Side, b: Side): boolean {
  const [n, m] = [contentCount(a.words, mine), contentCount(b.words, others)];
  return (
    Math.min(n, m) > 0 && Math.max(n, m) <= MOST_SLOT_WORDS && Math.max(n, m) <= MOST_RATIO * Math.min(n, m)
  );
}

/** Words that one side alone has, run by run. */
function alone(indices: readonly number[], side: Side, kind: "only-a" | "only-b"): Difference[] {
  return runsOfIndices(indices)
    .filter((run) => hasContent(side.words, run))
    .map((run): Difference => {
      tell(side, run);
      const span = spanOver(side.words, run);
      return {
        kind,
        a: kind === "only-a" ? span : null,
        b: kind === "only-b" ? span : null,
        why: ["absent"],
      };
    });
}
