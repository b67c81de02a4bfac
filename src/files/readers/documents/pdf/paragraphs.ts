import type { Line } from "./lines.ts";

/** A step to the next line that is this many times the usual one begins a paragraph. */
const WIDE_STEP = 1.15;
/** Sizes that differ by less are one size. */
const SAME_SIZE = 1.08;
/** A first line set in by this share of its size begins a paragraph. */
const INDENT = 0.8;
/** Lines of one column begin this close to each other, as a share of their size; a first line may be set in. */
const SAME_COLUMN = 2.5;
/** Share of its column that a line leaves free where it is no line of running text. */
const MUCH_SHORTER = 0.3;
const SENTENCE_END = /[.!?؟…:][\s"'”»’)\]]*$/u;
const NOTE_NUMBER = /^(\p{Nd}{1,3})[.)]?\s*/u;
const NUMBERS = /\p{Nd}+/gu;
/** Chinese and Japanese have no space between words, so a line that ends is none either. Korean has. */
const CJK = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60]";
const CJK_END = new RegExp(`${CJK}$`, "u");
const CJK_START = new RegExp(`^${CJK}`, "u");

/**
 * The lines of a document as paragraphs, without what is repeated at the head and foot of its pages; footnotes follow at the
 * end.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const split = withoutFurniture(pages).map(withFootnotes);
  const notes = split.flatMap(({ notes }) => joinedLines(notes));
  return [
    ...joinedLines(split.flatMap(({ body }) => body)),
    ...notes.map((note) => note.replace(NOTE_NUMBER, "")),
  ];
}

/** A page's lines, and those at its foot from the first that begins with a number that is raised further up. */
function withFootnotes(lines: readonly Line[]) {
  const start = lines.findIndex((line, i) => {
    const number = NOTE_NUMBER.exec(line.text)?.[1] ?? "";
    return lines.slice(0, i).some(({ references }) => references.includes(number));
  });
  return start < 0 ? { body: lines, notes: [] } : { body: lines.slice(0, start), notes: lines.slice(start) };
}

function joinedLines(lines: readonly Line[]): string[] {
  const step = usualStep(lines);
  const words = countWords(lines);
  const paragraphs: string[] = [];
  const columns = columnsOf(lines);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    const isNew = before && (begins(line, before, lines[i + 1], step) || isCutShort(before, line, columns));
    if (open !== undefined && isNew === false)
      paragraphs[paragraphs.length - 1] = joinedTo(open, line.text, words);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

/** Head and foot: the outermost lines of a page that stand, numbers aside, on most of the others too. */
function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const shape = (line: Line) => `${line.text.replace(NUMBERS, "#")} ${Math.round(line.y / 4)}`;
  const edges = pages.map((lines) => {
    const sorted = [...lines].sort((a, b) => a.y - b.y);
    return new Set(
      [sorted[0], sorted[1], sorted.at(-2), sorted.at(-1)].flatMap((line) => (line ? [shape(line)] : [])),
    );
  });
  const isRepeated = (line: Line, own: ReadonlySet<string> | undefined) =>
    own?.has(shape(line)) === true &&
    edges.filter((edge) => edge.has(shape(line))).length > Math.max(1, pages.length / 2);
  return pages.map((lines, i) => lines.filter((line) => !isRepeated(line, edges[i])));
}

/** The step between lines of one paragraph, as a share of their size: of the narrower ones the middle. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      return before?.page === line.page && isSameSize(line, before) && line.y > before.y
        ? [(line.y - before.y) / line.size]
        : [];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 4)] ?? 1.2;
}

const isSameSize = (a: Line, b: Line): boolean =>
  Math.max(a.size, b.size) < Math.min(a.size, b.size) * SAME_SIZE;

function begins(line: Line, before: Line, after: Line | undefined, step: number): boolean {
  if (line.bullet || !isSameSize(line, before)) return true;
  if (line.text.includes("\t") || before.text.includes("\t")) return true;
  if (line.page !== before.page || line.y <= before.y) return SENTENCE_END.test(before.text);
  if (line.y - before.y > step * line.size * WIDE_STEP) return true;
  return isIndented(line, before, after);
}

const startOf = ({ left, right, rightToLeft }: Line): number => (rightToLeft ? -right : left);
const endOf = ({ left, right, rightToLeft }: Line): number => (rightToLeft ? -left : right);

const isIndented = (line: Line, before: Line, after: Line | undefined): boolean => {
  const inset = (other: Line) => startOf(line) - startOf(other) > line.size * INDENT;
  return inset(before) && after !== undefined && inset(after);
};

/** How far the lines of each line's column reach: those of its size on its page that begin where it does. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const isBeside = (a: Line, b: Line) =>
    a.page === b.page && isSameSize(a, b) && Math.abs(startOf(a) - startOf(b)) < a.size * SAME_COLUMN;
  return new Map(
    lines.map((line) => [line, Math.max(...lines.filter((other) => isBeside(line, other)).map(endOf))]),
  );
}

/**
 * Whether a line ends although the next word would have fitted: a paragraph ends there if its sentence does, or if the line is
 * much shorter than its column.
 */
function isCutShort(line: Line, next: Line, columns: ReadonlyMap<Line, number>): boolean {
  const end = columns.get(line) ?? endOf(line);
  const room = end - endOf(line);
  const word = next.text.split(/\s/, 1)[0] ?? "";
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  if (room <= letter * (word.length + 1)) return false;
  return SENTENCE_END.test(line.text) || room > (end - startOf(line)) * MUCH_SHORTER;
}

/**
 * A hyphen at the end of a line goes where the document has the whole word elsewhere, or neither half of it as a word of its
 * own, as it would have those of a compound.
 */
function joinedTo(paragraph: string, text: string, counts: ReadonlyMap<string, number>): string {
  if (paragraph.endsWith("\u00ad")) return paragraph.slice(0, -1) + text;
  const first = /(\p{L}+)-$/u.exec(paragraph)?.[1]?.toLowerCase();
  if (first === undefined)
    return paragraph + (CJK_END.test(paragraph) && CJK_START.test(text) ? "" : " ") + text;
  const second = /^\p{Ll}+/u.exec(text)?.[0] ?? "";
  const isWord = (half: string) => (counts.get(half) ?? 0) > 1;
  const isOne = counts.has(first + second) || !(isWord(first) || isWord(second));
  return second !== "" && isOne ? paragraph.slice(0, -1) + text : paragraph + text;
}

function countWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
