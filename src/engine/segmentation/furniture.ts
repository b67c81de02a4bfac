import type { FurnitureReason } from "../../model/article.ts";
import type { LanguageRules } from "../grammar/rules.ts";

/** Words up to which a line that holds a furniture phrase is furniture. Raising it finds longer sign-up texts. */
const LONGEST_FURNITURE = 32;
/** Part of a line without a full stop that a phrase covers at least. Raising it spares headlines that hold one. */
const SHARE_OF_LINE = 0.1;
/** The same for a line that is not at the end of the page. */
const SHARE_ABOVE = 0.2;
/** Part of a line that could be running text. Raising it spares sentences that hold one. */
const SHARE_OF_SENTENCE = 0.3;
/** Words from which a line that ends in a full stop could be running text. */
const SENTENCE_WORDS = 6;

const STOP = /[.!?؟۔。]["'”’»›)\]\s]*$/u;
const CRUMBS = /\S\s+(?:[|»›>/·•]|::)\s+.*\S\s+(?:[|»›>/·•]|::)\s/u;
const COPYRIGHT = /©|\(c\)\s*\d{4}/iu;
/** After a word with which furniture begins: nothing, or a mark that no sentence has there. */
const LABEL_END = /^\s*(?:$|[:：|»›>/·•–—-]\s?)/u;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;
/** Letters of those scripts to a word, about. */
const LETTERS_A_WORD = 2;

/** Words of a line as white space divides it; letters are counted where a script has no spaces. */
export const countWords = (line: string): number =>
  line.split(/\s+/u).length + Math.floor((line.match(UNSPACED)?.length ?? 0) / LETTERS_A_WORD);

/** Where a line stands: a line at the page's end needs less evidence. */
export type Region = "end" | "anywhere";

/** S13, S14: why the words of a line, folded as a phrase, alone show that it is page furniture, or null. */
export function furnitureReason(
  line: string,
  rules: readonly LanguageRules[],
  region: Region,
): FurnitureReason | null {
  const bare = line.replace(/[\s:：.…|]+$/u, "");
  if (rules.some((language) => language.relatedHeadings.includes(bare))) return "related-list";
  const count = countWords(line);
  if (count > LONGEST_FURNITURE) return null;
  if (COPYRIGHT.test(line)) return "credit";
  const sentence = STOP.test(line) && count >= SENTENCE_WORDS;
  if (CRUMBS.test(line) && !STOP.test(line)) return "phrase";
  if (
    !sentence &&
    rules.some((language) => language.furnitureStarts.some((start) => opens(line, start, region)))
  )
    return "phrase";
  const share = sentence ? SHARE_OF_SENTENCE : region === "anywhere" ? SHARE_ABOVE : SHARE_OF_LINE;
  return rules.some((language) => language.furniture.some((phrase) => holds(line, phrase, share)))
    ? "phrase"
    : null;
}

function opens(line: string, start: string, region: Region): boolean {
  if (!line.startsWith(start)) return false;
  const rest = line.slice(start.length);
  if (start.endsWith(":") || LABEL_END.test(rest)) return true;
  return region === "end" && !/^[\p{L}\p{N}]/u.test(rest);
}

function holds(line: string, phrase: string, share: number): boolean {
  const certain = phrase.startsWith("!");
  const words = certain ? phrase.slice(1) : phrase;
  const at = line.indexOf(words);
  if (at < 0 || (!certain && words.length < line.length * share)) return false;
  return !/[\p{L}\p{N}]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(line.slice(at + words.length));
}
