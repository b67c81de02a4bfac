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

export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const norm = fold(match[0]).replace(ELISION, "").replace(POSSESSIVE, "");
    if (norm === "") continue;
    tokens.push({ start, end: start + match[0].length, norm, numeric: /^\p{Nd}/u.test(match[0]) });
  }
  return tokens;
}
