import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { LanguageRules } from "../grammar/rules.ts";

/** A run of sentence ends, the closing marks that follow it, and the white space or line end after that. */
const END = /([.!?؟۔।…]+|[。！？]+)((?:[\u00a0\u202f ]?[»›]|["'”’“)\]」』])*)(\s*)/gu;
/** What may stand before the first letter of a sentence. */
const OPENING = /^[\s«»“”„‹›‘’"'([{—–―•\-¿¡\u200e\u200f]*/u;
const CJK_END = /^[。！？]/u;
/** More letters before a full stop than this are a word, never an initial. */
const INITIAL = /(?:^|[^\p{L}\p{N}])(\p{L}(?:\.\p{L})*)$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.'’-]*[\p{L}\p{M}\p{N}])?$/u;
const ORDINAL = /^\p{Nd}{1,2}$/u;
/** How far back a word before a full stop is looked at, in code units. */
const LONGEST_WORD = 40;

/** S3–S6: the sentences of one paragraph, white space trimmed. */
export function splitSentences(text: string, paragraph: Span, rules: LanguageRules): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  const cut = (at: number) => {
    const sentence = trimmed(text, start, at);
    if (sentence) sentences.push(sentence);
    start = at;
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(END)) {
    const at = paragraph.start + match.index;
    const end = at + match[0].length;
    if (end >= paragraph.end) break;
    const marks = { text, at, stop: match[1] ?? "", closers: match[2] ?? "", spaces: match[3] ?? "", end };
    if (at > start && endsSentence(marks, paragraph, rules)) cut(end);
  }
  cut(paragraph.end);
  return sentences;
}

interface Marks {
  readonly text: string;
  /** Where the stop stands, and where the text after it goes on. */
  readonly at: number;
  readonly end: number;
  readonly stop: string;
  readonly closers: string;
  readonly spaces: string;
}

function endsSentence(marks: Marks, paragraph: Span, rules: LanguageRules): boolean {
  if (CJK_END.test(marks.stop)) return marks.closers === "";
  const next = nextWord(marks.text, marks.end, paragraph.end);
  if (next.word === "" || next.joins) return false;
  if (/^\p{Ll}/u.test(next.word)) return false;
  const cased = /^\p{Lu}/u.test(next.word);
  if (marks.spaces === "" && /^[—–]/u.test(marks.text.slice(marks.end))) return cased;
  if (marks.spaces === "") return marks.closers !== "" && !/^\p{Nd}/u.test(next.word);
  if (isEllipsis(marks.stop)) return cased || marks.closers !== "";
  return marks.stop !== "." || marks.closers !== "" || !isAbbreviation(marks, paragraph, next, rules);
}

const isEllipsis = (stop: string): boolean => /^(?:\.{2,}|…+)$/u.test(stop);

interface NextWord {
  readonly word: string;
  readonly joins: boolean;
  /** The word is one letter with a stop: an initial. */
  readonly initial: boolean;
}

/** The word that comes next; `joins` where a comma or a dash with a small letter carries the sentence on. */
function nextWord(text: string, from: number, to: number): NextWord {
  const after = text.slice(from, Math.min(to, from + LONGEST_WORD));
  const opening = OPENING.exec(after)?.[0] ?? "";
  const word = /^[\p{L}\p{M}\p{N}]+/u.exec(after.slice(opening.length))?.[0] ?? "";
  const rest = after.slice(opening.length);
  return { word, joins: /^[,;:،؛)\]]/u.test(rest), initial: /^\p{L}\./u.test(rest) };
}

/** S4: a stop after a title, an initial, an ordinal or a unit that the next word goes on from. */
function isAbbreviation(marks: Marks, paragraph: Span, next: NextWord, rules: LanguageRules): boolean {
  const before = marks.text.slice(Math.max(paragraph.start, marks.at - LONGEST_WORD), marks.at);
  const word = fold(LAST_WORD.exec(before)?.[0] ?? "");
  const starts = !next.initial && rules.starters.has(fold(next.word));
  if (rules.units.has(word)) return !starts && !afterNumber(before) && rules.abbreviations.has(word);
  if (rules.abbreviations.has(word)) return !starts || !/\p{L}\.\p{L}/u.test(word);
  if (ORDINAL.test(word)) return rules.afterOrdinal.has(fold(next.word));
  return /^\p{Lu}/u.test(INITIAL.exec(before)?.[1] ?? "") && !starts;
}

const afterNumber = (before: string): boolean => /\p{Nd}[\s\u00a0\u202f]*[\p{L}.]+$/u.test(before);

/** The span without white space at its ends, or null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
