import type { Glyph } from "./glyphs.ts";

/** Shapes of letters in their own code points: forms of Arabic letters, ligatures of Latin and Arabic ones. */
const PRESENTATION = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/gu;
/** Signs that no text has: private use, not known, controls. */
const UNKNOWN = /[\p{Co}\ufffd\p{Cc}]/gu;
const LETTER = /^\p{L}/u;

/** Letters of a page by the names that a text has for them, and whether some had none. */
export function realLetters(glyphs: readonly Glyph[]): {
  readonly glyphs: Glyph[];
  readonly doubtful: boolean;
} {
  const named = glyphs
    .filter(({ text }) => text !== "")
    .map((glyph) => ({ ...glyph, text: plain(glyph.text) }));
  const known = named.filter((glyph) => glyph.text !== "" && !isNameless(glyph));
  return { glyphs: known, doubtful: known.length < named.length };
}

/** A mark on its own is shown on a space, which is no part of it. */
const plain = (text: string): string =>
  text
    .replace(PRESENTATION, (shape) => shape.normalize("NFKC").replace(/^[ ـ](?=\p{M})/u, ""))
    .replace(/\t/g, " ")
    .replace(UNKNOWN, "");

/** A letter without width beside letters that have one is a vowel mark whose name the PDF lacks. */
const isNameless = ({ text, width }: Glyph): boolean =>
  width === 0 && LETTER.test(text) && /^[\p{ASCII}]/u.test(text);
