import type { Language } from "../../model/article.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import { stem } from "../../text/stem.ts";
import { tokenize } from "../../text/tokens.ts";
import { SPELLINGS } from "./spellings.ts";

/** Words of an article to be compared: the whole text, the part of it that counts, and its language. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
  readonly language: Language;
}

/** A word in its three forms: place in the text, letters as a reader sees them, class in which variants are equal. */
export interface Word extends Span {
  /** Case, vowel signs and invisible characters aside. */
  readonly letters: string;
  /** Spelling and inflection aside. */
  readonly family: string;
}

/** Vowel signs, tatweel, zero-width and bidirectional controls: they change no letter of a word. */
const MARKS = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** The words of a passage, in order; punctuation is left out, so that it never counts as a difference. */
export function wordsOf({ text, span, language }: Passage): Word[] {
  return tokenize(text, span.start, span.end).map(({ start, end, norm }) => ({
    start,
    end,
    letters: lettersOf(sliceOf(text, { start, end })),
    family: familyOf(norm, language),
  }));
}

/** A word without what a reader does not take for a letter. */
export const lettersOf = (word: string): string =>
  word.normalize("NFC").replace(MARKS, "").replace(/[’ʼ]/gu, "'").toLowerCase();

/** The class in which spellings and inflections of a folded word are equal. */
export function familyOf(norm: string, language: Language): string {
  const respelled = (SPELLINGS[language] ?? []).reduce(
    (word, [pattern, form]) => word.replace(pattern, form),
    norm,
  );
  return stem(respelled, language);
}
