import type { FileKind, ReadableKind } from "./kinds.ts";

/**
 * Articles in one comparison. A matrix with more columns cannot be read, and every pair of articles is compared; raising
 * it makes the analysis of the largest set slower.
 */
export const MAX_ARTICLES = 60;

/**
 * Characters (UTF-16 code units) of one article: about 50,000 words, many times the longest news feature. A longer file
 * is a book or a dump of a whole site, and raising the limit lets such files hold up everything else.
 */
export const MAX_CHARACTERS = 300_000;

/**
 * Characters of all articles, times the articles that each may have something in common with (at most so many count). Some 8
 * seconds and 500 MB on two cores for the engine alone (docs/performance.md says what a browser holds): 60 articles of 9,700
 * characters, 24 of 50,000, 5 of any length. Raising it lets a set in that may take all memory of the page after a minute of waiting.
 */
const MAX_TOGETHER = 28_000_000;
const MOST_PARTNERS = 48;

/** Characters that so many articles may have together. */
export const charactersOf = (articles: number): number =>
  Math.floor(MAX_TOGETHER / Math.max(1, Math.min(MOST_PARTNERS, articles - 1)));

/**
 * Bytes of a file that is read at all, by its kind; of a larger one only the kind is found out. The article inside is
 * held to MAX_CHARACTERS whatever the kind; pages and documents carry pictures and styles beside it. Raising a limit lets
 * a larger file use the memory of the page.
 */
export const MAX_BYTES: Readonly<Record<ReadableKind, number>> = {
  /** The longest article in an encoding that takes four bytes a character. */
  text: MAX_CHARACTERS * 4,
  markdown: MAX_CHARACTERS * 4,
  /** Times and numbers beside the words. */
  subtitles: MAX_CHARACTERS * 8,
  /** Words of one byte each and pictures in hexadecimal. */
  rtf: 20_000_000,
  docx: 20_000_000,
  odt: 20_000_000,
  epub: 20_000_000,
  pdf: 30_000_000,
  /** With its pictures and styles in it, as single-file pages have them. */
  webpage: 30_000_000,
  savedPage: 40_000_000,
  mail: 25_000_000,
  archive: 50_000_000,
  /** Of a list as many articles are read as a comparison holds. */
  list: 10_000_000,
};

/** Whether files of a kind are read at all. */
export const isReadable = (kind: FileKind): kind is ReadableKind => kind in MAX_BYTES;
