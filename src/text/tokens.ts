import type { Span } from "../model/span.ts";
import { fold } from "./fold.ts";

/** A visible word or number. Punctuation is not a token. */
export interface Token extends Span {
  /** Folded; elided articles ("l'", "d'") and the English possessive are taken off. */
  readonly norm: string;
  /** True where the token is written with digits only (separators allowed). */
  readonly numeric: boolean;
}

/** Numbers with separators, or letters with inner apostrophes: never part of a word as a reader sees it. */
const WORD = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const ELISION = /^(?:l|d|n|s|j|c|m|t|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L})/u;
const POSSESSIVE = /['’ʼ]s$/u;

/** The words and numbers of a text from `from` to `to` (UTF-16 units), in reading order; spans are into the whole text. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(WORD)) {
    const start = from + match.index;
    const [word] = match;
    const norm = normOf(word);
    if (norm !== "") tokens.push({ start, end: start + word.length, norm, numeric: beginsWithDigit(word) });
  }
  return tokens;
}

function normOf(word: string): string {
  const folded = fold(word);
  return APOSTROPHE.test(word) ? folded.replace(ELISION, "").replace(POSSESSIVE, "") : folded;
}

const APOSTROPHE = /['’ʼ]/;

/** The first digit beyond ASCII: what stands before it is told without the costly test. */
const FIRST_OTHER_DIGIT = 0x660;

/** True where a character code may be a digit: sure below the first digit beyond ASCII. */
export const mayBeDigit = (code: number): boolean =>
  code >= FIRST_OTHER_DIGIT || (code >= 0x30 && code <= 0x39);

const beginsWithDigit = (word: string): boolean => mayBeDigit(word.charCodeAt(0)) && /^\p{Nd}/u.test(word);

/** The words as they are written. */
export const formsOf = (text: string, tokens: readonly Token[]): string[] =>
  tokens.map(({ start, end }) => text.slice(start, end));
