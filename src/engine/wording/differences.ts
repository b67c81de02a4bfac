import { compareStrings } from "../../model/identity.ts";
import type { Span } from "../../model/span.ts";
import type { Difference, DifferenceKind, DifferenceReason } from "../../model/wording.ts";
import { cueDifferences } from "./cueDifferences.ts";
import { keyOf, type Pair } from "./diffWords.ts";
import { alignWords } from "./gaps.ts";
import { acrossLanguages } from "./across.ts";
import { gapDifferences } from "./gapDifferences.ts";
import { nameDifferences } from "./nameDifferences.ts";
import { figureDifferences } from "./numbers.ts";
import type { ReadText } from "./read.ts";
import { contentCount, spanOver, tell, type Side } from "./side.ts";

/**
 * Where two passages differ, and how. Swapping the passages swaps the sides of every difference. In two languages only
 * names and numbers are compared.
 */
export function differencesOf(a: ReadText, b: ReadText): Difference[] {
  // The library behind the matching may choose differently when its arguments are swapped, so they come in one order.
  const inOrder = compareStrings(keyOf(a.words), keyOf(b.words)) <= 0;
  const found = a.language === b.language ? (inOrder ? told(a, b) : told(b, a)) : acrossLanguages(a, b);
  const seen = inOrder || a.language !== b.language ? found : found.map(mirrored);
  return seen.sort(byPlace);
}

const MIRRORED: Readonly<Partial<Record<DifferenceKind, DifferenceKind>>> = {
  "only-a": "only-b",
  "only-b": "only-a",
};

/** The same difference with its sides changed. */
const mirrored = ({ kind, a, b, why }: Difference): Difference => ({
  kind: MIRRORED[kind] ?? kind,
  a: b,
  b: a,
  why,
});

const placeOf = (span: Span | null): number => span?.start ?? Infinity;
const byPlace = (x: Difference, y: Difference): number =>
  compare(placeOf(x.a), placeOf(y.a)) ||
  compare(placeOf(x.b), placeOf(y.b)) ||
  compareStrings(x.kind, y.kind);
const compare = (x: number, y: number): number => (x < y ? -1 : x > y ? 1 : 0);

function told(a: ReadText, b: ReadText): Difference[] {
  const { matched, gaps, moved } = alignWords(a.words, b.words);
  const left: Side = { words: a.words, told: new Set(), partner: new Map(matched) };
  const right: Side = { words: b.words, told: new Set(), partner: new Map(matched.map(([i, j]) => [j, i])) };
  const figures = figureDifferences(left, right, gaps, [a.language, b.language]);
  const orders = moved.flatMap((run) => orderOf(run, left, right));
  return [
    ...figures,
    ...orders,
    ...matched.flatMap((pair) => spellingOf(pair, left, right)),
    ...cueDifferences(left, right, gaps),
    ...nameDifferences(left, right, gaps),
    ...gaps.flatMap((gap) => gapDifferences(gap, left, right)),
  ];
}

/** Least share of the shorter side's content words that keep their order where a single word is said to have moved. */
const LEAST_KEPT = 0.5;
/** So many content words together have moved, however little else the sides share. */
const MOVED_TOGETHER = 2;

/** Words that both sides have, in another place; in sentences built anew that is no difference of its own. */
function orderOf(run: readonly Pair[], a: Side, b: Side): Difference[] {
  const [own, theirs] = [run.map(([i]) => i), run.map(([, j]) => j)];
  if (own.every((i) => a.told.has(i)) || theirs.every((j) => b.told.has(j))) return [];
  tell(a, own);
  tell(b, theirs);
  const respelled = run.filter(([i, j]) => a.words[i]?.letters !== b.words[j]?.letters);
  if (respelled.length === run.length)
    return respelled.flatMap(([i, j]) => [
      {
        kind: "spelling",
        a: spanOver(a.words, [i]),
        b: spanOver(b.words, [j]),
        why: ["stem", "moved"],
      } as const,
    ]);
  if (contentCount(a.words, own) < MOVED_TOGETHER && keptShare(a, b) < LEAST_KEPT) return [];
  return [{ kind: "order", a: spanOver(a.words, own), b: spanOver(b.words, theirs), why: ["moved"] }];
}

/** Of the content words of the shorter side, the share that keeps its order. */
function keptShare(a: Side, b: Side): number {
  const counts = [a, b].map(({ words }) => words.filter(({ content }) => content).length);
  const kept = [...a.partner.keys()].filter((i) => a.words[i]?.content === true).length;
  return kept / Math.max(1, Math.min(...counts));
}

function spellingOf([i, j]: Pair, a: Side, b: Side): Difference[] {
  const [x, y] = [a.words[i], b.words[j]];
  if (x === undefined || y === undefined || x.letters === y.letters || !x.content || a.told.has(i)) return [];
  const reason: DifferenceReason = x.norm === y.norm ? "letters" : "stem";
  return [{ kind: "spelling", a: spanOver(a.words, [i]), b: spanOver(b.words, [j]), why: [reason] }];
}
