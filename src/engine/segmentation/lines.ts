import type { Span } from "../../model/span.ts";

/** A line as a reader sees it: one paragraph, headline or list item; hard-wrapped lines are put together again. */
export type Line = Span;

/** Longer lines are paragraphs, not lines that an editor broke. Raising it joins more. */
const WIDEST_WRAP = 140;
/** Shorter lines are poems, lists or tables. Raising it joins less. */
const NARROWEST_WRAP = 35;
/** Of the line breaks inside blocks, the part that must come where the next word had no room. Raising it joins less. */
const WRAPPED_SHARE = 0.5;
/** Fewer breaks say nothing about a page's width. Raising it joins less. */
const LEAST_BREAKS = 4;
/** Part of the longest lines that may stick out (a headline on one line). Raising it finds narrower pages. */
const OUTLIERS = 0.08;
/** Part of the page's width from which a line without a full stop goes on in the next one. Raising it joins less. */
const FULL_LINE = 0.75;
/** In a text that is not wrapped, a shorter line is a line of its own even where the next one begins small. */
const LEAST_BROKEN_LINE = 40;

const FINAL = /[.!?؟۔。！？…:][\p{Pf}\p{Pe}"'”’»]*$/u;

/** The lines of a text, white space trimmed, empty ones left out. */
export function readLines(text: string): Line[] {
  const lines = physicalLines(text);
  const width = wrapWidth(text, lines);
  const texts = new Map<string, number>();
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    texts.set(words, (texts.get(words) ?? 0) + 1);
  }
  const repeated = (line: Line) => (texts.get(text.slice(line.start, line.end)) ?? 0) > 1;
  const joined: { start: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const whole = before === undefined || repeated(before) || repeated(line);
    if (before && last && !whole && isBroken(text, before, line, width)) last.end = line.end;
    else joined.push({ ...line });
    before = line;
  }
  return joined;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\u2028\u2029]+/gu)) {
    const words = match[0].trim();
    if (words === "") continue;
    const start = match.index + match[0].indexOf(words);
    lines.push({ start, end: start + words.length });
  }
  return lines;
}

/** True where the break between two lines is only the editor's. */
function isBroken(text: string, line: Line, next: Line, width: number | null): boolean {
  if (!stands(text, line, next)) return false;
  const words = text.slice(line.start, line.end);
  const continues = /^[\p{Ll}]/u.test(text.slice(next.start, next.start + 2));
  if (width !== null)
    return hasNoRoom(text, line, next, width) || (!FINAL.test(words) && (continues || isFull(line, width)));
  return continues && !FINAL.test(words) && words.length >= LEAST_BROKEN_LINE;
}

/** Directly below each other, without an empty line between. */
const stands = (text: string, line: Line, next: Line): boolean =>
  (text.slice(line.end, next.start).match(/[\n\u2028\u2029]/gu) ?? []).length === 1;

const isFull = (line: Line, width: number): boolean => line.end - line.start >= width * FULL_LINE;

function hasNoRoom(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width;
}

/** The width at which an editor broke the lines, or null where it did not. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * OUTLIERS)] ?? 0;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let breaks = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !stands(text, line, next)) continue;
    breaks++;
    if (isFull(line, width) && !FINAL.test(text.slice(line.start, line.end))) full++;
  }
  return breaks >= LEAST_BREAKS && full >= breaks * WRAPPED_SHARE ? width : null;
}
