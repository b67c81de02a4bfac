import { type IRunOptions, TextRun } from "docx";
import type { Direction } from "../../model/article.ts";
import { fontsOf } from "./fonts.ts";

/** A stretch of text that runs one way. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LETTER = /\p{L}/u;
/** What XML 1.0 has no place for (section 2.2). */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Cuts a text where its letters change direction; spaces, digits and marks between letters of one direction go with them, all
 * others with the paragraph. A run of Word has one direction, and with it the font and the size for its script.
 */
export function stretchesOf(text: string, base: Direction): Stretch[] {
  const stretches: { text: string; direction: Direction }[] = [];
  let between = "";
  const add = (words: string, direction: Direction) => {
    const last = stretches.at(-1);
    if (words === "") return;
    if (last?.direction === direction) last.text += words;
    else stretches.push({ text: words, direction });
  };
  for (const sign of text) {
    if (!LETTER.test(sign)) {
      between += sign;
      continue;
    }
    const direction = RTL.test(sign) ? "rtl" : "ltr";
    add(between, stretches.at(-1)?.direction === direction ? direction : base);
    between = "";
    add(sign, direction);
  }
  add(between, base);
  return stretches;
}

/** An isolated part of a line, as `isolate` (i18n/format.ts) makes it, or what stands between two of them. */
const PARTS = /\u2068([^\u2068\u2069]*)\u2069|[^\u2068\u2069]+/gu;
/** Marks of direction that take no room: LRM and RLM. */
const MARK: Readonly<Record<Direction, string>> = { ltr: "\u200e", rtl: "\u200f" };

/**
 * A line as stretches. Word knows no isolates: what one holds stands between marks of its own direction, and a mark of the
 * paragraph's direction follows, so that neither reorders the other.
 */
function lineOf(line: string, base: Direction): Stretch[] {
  return [...line.matchAll(PARTS)].flatMap(([part, isolated]) => {
    if (isolated === undefined) return stretchesOf(part, base);
    const own = firstDirection(isolated);
    const [open, close] = [MARK[own], `${MARK[own]}${MARK[base]}`];
    return [{ text: open, direction: own }, ...stretchesOf(isolated, own), { text: close, direction: base }];
  });
}

/** The direction of the first letter; from left to right where there is none, as in a date (UAX 9, P3). */
const firstDirection = (text: string): Direction => (RTL.test(LETTER.exec(text)?.[0] ?? "") ? "rtl" : "ltr");

/** A text as runs of Word; line ends become line breaks. */
export function runsOf(
  text: string,
  { language, direction }: { readonly language: string; readonly direction: Direction },
  look: IRunOptions = {},
): TextRun[] {
  const clean = text.replace(NOT_XML, "\ufffd");
  return clean.split("\n").flatMap((line, i) => {
    const runs = lineOf(line, direction).map((stretch, j) => ({ ...stretch, isFirst: i > 0 && j === 0 }));
    return runs.map(
      (stretch) =>
        new TextRun({
          ...look,
          ...fontsOf(language),
          text: stretch.text,
          rightToLeft: stretch.direction === "rtl",
          ...(stretch.isFirst ? { break: 1 } : {}),
        }),
    );
  });
}
