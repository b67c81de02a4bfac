import type { Glyph } from "./glyphs.ts";

const MARK = /^\p{M}+$/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const DIGIT = /\p{Nd}/u;
/** A sign between two digits that belongs to their number also in Arabic (UAX #9, W4). */
const SEPARATOR = /^[.,:/٫٬\u00a0]$/;
/** Share of a letter's size that a gap must have to be a space. */
const SPACE_GAP = 0.2;
/**
 * The same for the step to another column: after a written space, which justified lines make wider; without one in a line that
 * has some elsewhere; in a line without any.
 */
const COLUMN_GAP = { atSpace: 2, besideSpaces: 0.5, noSpaces: 1 } as const;

/** A letter with the marks above and below it. */
interface Cluster extends Glyph {
  readonly marks: readonly string[];
}

/**
 * The text of one line in reading order from where its letters stand: the reverse of what a browser or printer does to show
 * it (UAX #9), so that it does not matter in what order a program wrote them.
 */
export function textInOrder(glyphs: readonly Glyph[]): string {
  const clusters = withSpaces(clustersOf(glyphs));
  if (!isRightToLeft(clusters)) return joined(clusters);
  return joined(rightToLeft(clusters));
}

/** True where at least as many glyphs are of a script from right to left. */
export const isRightToLeft = (glyphs: readonly Glyph[]): boolean => {
  const count = (script: RegExp) => glyphs.filter(({ text }) => script.test(text)).length;
  const rtl = count(RTL);
  return rtl > 0 && rtl >= count(LTR);
};

const joined = (clusters: readonly Cluster[]): string =>
  clusters.map(({ text, marks }) => text + marks.join("")).join("");

/** Letters from left to right, each with its marks. Of two at one place the later drawn is the later one. */
function clustersOf(glyphs: readonly Glyph[]): Cluster[] {
  const isBase = ({ text }: Glyph) => !MARK.test(text);
  const marks = new Map<Glyph, string[]>(glyphs.filter(isBase).map((base) => [base, []]));
  glyphs.forEach((glyph, i) => {
    if (isBase(glyph)) return;
    const base = baseOf(glyphs.slice(0, i).findLast(isBase), glyphs.slice(i + 1).find(isBase));
    if (base) marks.get(base)?.push(glyph.text);
  });
  const bases = [...marks.keys()].sort((a, b) => a.x - b.x);
  return bases.map((base) => ({ ...base, marks: inOrder(marks.get(base) ?? []) }));
}

/**
 * The letter that a mark stands on: the one drawn before it, or after it where right-to-left letters are drawn from the left.
 * Where they stand does not tell: a wide mark may reach over the next letter.
 */
function baseOf(before: Glyph | undefined, after: Glyph | undefined): Glyph | undefined {
  if (!before || !after) return before ?? after;
  return RTL.test(after.text) && after.x > before.x ? after : before;
}

/** Shadda is written before the vowel that stands on it. */
const inOrder = (marks: readonly string[]): string[] =>
  [...marks].sort((a, b) => Number(b === "\u0651") - Number(a === "\u0651"));

function withSpaces(clusters: readonly Cluster[]): Cluster[] {
  const isSpace = (cluster: Cluster | undefined) => cluster?.text.trim() === "";
  const written = clusters.some(isSpace) ? "besideSpaces" : "noSpaces";
  return clusters.flatMap((cluster, i) => {
    const before = clusters[i - 1];
    const gap = before ? cluster.x - before.x - before.width : 0;
    const space = (text: string): Cluster => ({
      ...cluster,
      text,
      x: cluster.x - gap,
      width: gap,
      marks: [],
    });
    const isThere = isSpace(cluster) || isSpace(before);
    if (gap > cluster.size * COLUMN_GAP[isThere ? "atSpace" : written]) return [space("\t"), cluster];
    return gap > cluster.size * SPACE_GAP && !isThere ? [space(" "), cluster] : [cluster];
  });
}

/** Read from the right; numbers and words of other scripts keep their own direction. */
function rightToLeft(clusters: readonly Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  let at = clusters.length - 1;
  while (at >= 0) {
    const start = startOfLtr(clusters, at);
    out.push(...clusters.slice(start, at + 1));
    at = start - 1;
  }
  return out;
}

/** Where the run of left-to-right letters begins that ends at a place; the place itself where there is none. */
function startOfLtr(clusters: readonly Cluster[], end: number): number {
  if (!isLtr(clusters[end])) return end;
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const { text } = clusters[i] ?? { text: "" };
    if (text === "\t" || (RTL.test(text) && !DIGIT.test(text))) break;
    if (!isLtr(clusters[i])) continue;
    if (!belongs(clusters.slice(i, start + 1))) break;
    start = i;
  }
  return start;
}

const isLtr = (cluster: Cluster | undefined): boolean =>
  cluster !== undefined && (LTR.test(cluster.text) || DIGIT.test(cluster.text));

/** Whether two left-to-right letters with what is between them are of one run. */
function belongs(stretch: readonly Cluster[]): boolean {
  const first = stretch[0]?.text ?? "";
  const last = stretch.at(-1)?.text ?? "";
  const between = stretch.slice(1, -1).map(({ text }) => text);
  if (between.length === 0 || LTR.test(first)) return true;
  return DIGIT.test(last) && between.length === 1 && SEPARATOR.test(between[0] ?? "");
}
