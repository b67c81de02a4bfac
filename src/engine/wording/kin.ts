import type { ReadWord } from "./read.ts";

/** Least letters that two inflections of one word begin with alike. Lowering it makes kin of strangers. */
const LEAST_COMMON = 4;
/** Least share of the longer word that is alike. */
const LEAST_SHARE = 0.6;
/** Russian inflects with longer endings: возбудил, возбуждено. */
const LEAST_SHARE_CYRILLIC = 0.5;

/**
 * Whether two words come from one: "suspendu" and "suspension", задержании and задержали, مراقبة and مراقبون. By the letters
 * that their stems begin with; for Arabic by the consonants, which vowels and patterns leave alone.
 */
export function isKin(a: ReadWord, b: ReadWord): boolean {
  if (a.quantity !== null || b.quantity !== null || a.stem === "" || b.stem === "") return false;
  if (a.stem === b.stem || bare(a.norm) === bare(b.norm)) return true;
  if (isArabic(a.norm) && isArabic(b.norm)) return isArabicKin(a.stem, b.stem);
  return sameBeginning(a.norm, b.norm);
}

/** Without a conjunction that is written onto it. */
const bare = (norm: string): string => norm.replace(/^[وف](?=\p{Script=Arabic}{3})/u, "");
const isArabic = (word: string): boolean => /^\p{Script=Arabic}+$/u.test(word);

function sameBeginning(a: string, b: string): boolean {
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++;
  const share = common / Math.max(a.length, b.length);
  if (/\p{Script=Cyrillic}/u.test(a)) return common > LEAST_COMMON && share >= LEAST_SHARE_CYRILLIC;
  return common >= LEAST_COMMON && share >= LEAST_SHARE;
}

/** Patterns put م, ت, ن, س, ا, و and ي round the root's letters. */
const PATTERN_LETTERS = /[اويى]/gu;
const PATTERN_PREFIX = /^(?:است|مست|يست|تست|مت|ان|من|[متينأ])(?=.{3})/u;
const ROOT_LETTERS = 3;

/** The same three root letters or more, once long vowels and the prefixes of patterns are off. */
function isArabicKin(a: string, b: string): boolean {
  const [x, y] = [rootOf(a), rootOf(b)];
  return x.length >= ROOT_LETTERS && x === y;
}

const rootOf = (stem: string): string => stem.replace(PATTERN_PREFIX, "").replace(PATTERN_LETTERS, "");
