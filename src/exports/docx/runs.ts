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
/** Word has no isolates: runs say which way they go. Old programs show them as boxes. */
const ISOLATES = /[\u2066-\u2069]/gu;
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

/** A text as runs of Word; line ends become line breaks. */
export function runsOf(
  text: string,
  { language, direction }: { readonly language: string; readonly direction: Direction },
  look: IRunOptions = {},
): TextRun[] {
  const clean = text.replace(ISOLATES, "").replace(NOT_XML, "\ufffd");
  return clean.split("\n").flatMap((line, i) =>
    stretchesOf(line, direction).map(
      (stretch, j) =>
        new TextRun({
          ...look,
          ...fontsOf(language),
          text: stretch.text,
          rightToLeft: stretch.direction === "rtl",
          ...(i > 0 && j === 0 ? { break: 1 } : {}),
        }),
    ),
  );
}
