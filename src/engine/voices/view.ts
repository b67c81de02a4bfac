import type { SegmentedArticle, Sentence } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { stem } from "../../text/stem.ts";
import { formsOf, tokenize, type Token } from "../../text/tokens.ts";
import { packOf } from "./languages/index.ts";
import type { LanguagePack, Phrase } from "./languages/pack.ts";

/** A range of token indices, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence with its words. */
export interface SentenceView extends Range {
  readonly sentence: Sentence;
}

/** An article as this stage reads it: its words, what stands between them, and which of them are spoken. */
export interface View {
  readonly article: SegmentedArticle;
  /** Concepts of the article's language, for sources that are named in several languages. */
  readonly lexicon: Lexicon | undefined;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  /** Folded word with its elided article, unlike `Token.norm` ("d'apres"). */
  readonly full: readonly string[];
  readonly stems: readonly string[];
  /** Words as they are written. */
  readonly forms: readonly string[];
  /** Text before each word; one more entry for what follows the last. */
  readonly gaps: readonly string[];
  /** For each word the index of the passage of speech in which it stands, or -1. */
  readonly speech: Int32Array;
  /** Quotations long enough to be speech, in order; those inside others left out. */
  readonly passages: readonly Passage[];
  /** Folded words of the article, to tell a prefix from the first letter of a name ("لبوتين" where "بوتين" stands too). */
  readonly vocabulary: ReadonlySet<string>;
  /** Stems of the bare words behind an office: names of people, in a script without capitals. */
  readonly names: ReadonlySet<string>;
  /** Stem of an abbreviation to the words that it stands for: "UDC" in "Union démocratique des cheminots (UDC)". */
  readonly acronyms: ReadonlyMap<string, Range>;
  /** Body sentences in reading order. */
  readonly sentences: readonly SentenceView[];
}

/** A quotation that is long enough to be speech: its words and its characters. */
export interface Passage extends Range, Span {}

/** A quotation of fewer words is a name or a single borrowed word, unless its place shows that it is an utterance. */
const LEAST_SPEECH_WORDS = 4;

/** Titles are abbreviated to at most this many letters. */
const LONGEST_ABBREVIATION = 4;

/** Reads an article once for all that this stage asks of it. */
export function viewOf(article: SegmentedArticle, lexicon?: Lexicon): View {
  const pack = packOf(article.language);
  const tokens = tokenize(article.text);
  const gaps = tokens.map((token, i) => article.text.slice(tokens[i - 1]?.end ?? 0, token.start));
  gaps.push(article.text.slice(tokens.at(-1)?.end ?? 0));
  const stems = tokens.map((token) => stem(withoutSuffix(token.norm, pack), article.language));
  const isName = (range: Range): boolean => isNameOfBody(pack, tokens, stems, gaps, range);
  const passages = passagesOf(article, tokens, isName);
  const speech = new Int32Array(tokens.length).fill(-1);
  passages.forEach((passage, index) => speech.fill(index, passage.from, passage.to));
  return {
    article,
    lexicon,
    pack,
    tokens,
    vocabulary: new Set(tokens.map((token) => token.norm)),
    names: pack.verbFirst ? namesIn(pack, tokens, stems, gaps) : new Set(),
    full: tokens.map((token) => fullForm(article.text.slice(token.start, token.end), token.norm)),
    stems,
    forms: formsOf(article.text, tokens),
    gaps,
    speech,
    passages,
    acronyms: acronymsOf(article, tokens),
    sentences: article.sentences
      .filter((sentence) => sentence.kind === "body")
      .map((sentence) => ({ ...tokenRange(tokens, sentence), sentence }))
      .filter((sentence) => sentence.to > sentence.from),
  };
}

/** Only words with an apostrophe differ from their `norm`. */
const fullForm = (text: string, norm: string): string =>
  /['’ʼ]/.test(text) ? fold(text).replaceAll("’", "'") : norm;

/** A name stands within so many words of an office. */
const NAME_REACH = 4;

function namesIn(
  pack: LanguagePack,
  tokens: readonly Token[],
  stems: readonly string[],
  gaps: readonly string[],
): Set<string> {
  const names = new Set<string>();
  stems.forEach((office, at) => {
    if (!pack.roles.has(office)) return;
    for (let next = at + 1; next <= at + NAME_REACH && next < tokens.length; next++) {
      const word = tokens[next]?.norm ?? "";
      const following = stems[next] ?? "";
      if (
        /[.:;؛«»"()]/.test(gaps[next] ?? "") ||
        pack.stops.has(word) ||
        pack.complementisers.has(word) ||
        pack.verbs.has(word)
      )
        return;
      if (
        /^(?:ال|لل|ب)|(?:ه|ها|هم)$/.test(word) ||
        pack.institutions.has(following) ||
        pack.roles.has(following) ||
        pack.inner.has(word)
      )
        continue;
      names.add(following);
    }
  });
  return names;
}

/** An abbreviation's words stand at most so many before it. */
const LONGEST_EXPANSION = 8;

/** A name in brackets whose first letter is that of a word before it, with no punctuation between. */
function acronymsOf(article: SegmentedArticle, tokens: readonly Token[]): Map<string, Range> {
  const found = new Map<string, Range>();
  tokens.forEach((token, at) => {
    const short = article.text.slice(token.start, token.end);
    if (
      !/^\p{Lu}{2,6}$/u.test(short) ||
      article.text[token.start - 1] !== "(" ||
      article.text[token.end] !== ")"
    )
      return;
    const first = fold(short).charAt(0);
    const starts: number[] = [];
    for (let from = Math.max(0, at - LONGEST_EXPANSION); from < at; from++) {
      const word = tokens[from];
      if (word?.norm.startsWith(first) && !/[.,;:»”]/.test(article.text.slice(word.start, token.start - 1)))
        starts.push(from);
    }
    // "adressée à Transrail par l'Association des usagers du train (AUT)": the name begins with its capital.
    const from = starts.find((start) => isCapitalised(article.text, tokens[start])) ?? starts[0];
    if (from !== undefined) found.set(stem(token.norm, article.language), { from, to: at });
  });
  return found;
}

/** "رئيستها", "متحدثتهم": the feminine ending reappears where a possessive suffix is taken off. */
const withoutSuffix = (word: string, pack: LanguagePack): string =>
  pack.verbFirst && /ت(?:ها|هم|ه|هما)$/.test(word) && word.length > 6
    ? word.replace(/ت(?:ها|هم|ه|هما)$/, "ه")
    : word;

/** The name of a body in quotation marks has at most so many words; longer ones are what it says. */
const LONGEST_QUOTED_NAME = 8;

/** "مركز «تنسيق المصالحة في سوريا»": an institution without article and its name behind it. "الوزارة «ترفض …»" speaks. */
function isNameOfBody(
  pack: LanguagePack,
  tokens: readonly Token[],
  stems: readonly string[],
  gaps: readonly string[],
  { from, to }: Range,
): boolean {
  const head = tokens[from - 1]?.norm ?? "";
  const bare = pack.verbFirst && !/^(?:ال|بال|لل)|(?:ها|هم)$/.test(head);
  return (
    bare &&
    to - from <= LONGEST_QUOTED_NAME &&
    pack.institutions.has(stems[from - 1] ?? "") &&
    /^\s[«“"„]$/.test(gaps[from] ?? "") &&
    !/[.!?؟،,]/.test(gaps[to] ?? "")
  );
}

function passagesOf(
  article: SegmentedArticle,
  tokens: readonly Token[],
  isName: (range: Range) => boolean,
): Passage[] {
  const passages: Passage[] = [];
  for (const found of article.quotations) {
    const quotation = found.closed ? found : { ...found, end: sentenceEnd(article, found) };
    const range = tokenRange(tokens, quotation);
    const last = passages.at(-1);
    if (last && quotation.start < last.end) continue;
    if (isSpeech(article.text, quotation, range) && !isName(range))
      passages.push({ ...range, start: quotation.start, end: quotation.end });
  }
  return passages;
}

/** A quotation without a closing mark is believed to the end of its sentence only. */
const sentenceEnd = (article: SegmentedArticle, quotation: Span): number =>
  article.sentences.find(({ start, end }) => start <= quotation.start && quotation.start < end)?.end ??
  quotation.end;

function isSpeech(text: string, quotation: Span, range: Range): boolean {
  const length = range.to - range.from;
  if (length >= LEAST_SPEECH_WORDS) return true;
  if (length === 0) return false;
  const before = text.slice(Math.max(0, quotation.start - 3), quotation.start);
  const inside = text.slice(quotation.start, quotation.end);
  const after = text.slice(quotation.end, quotation.end + 4);
  const opens = /(?:^|[\n:.!?]\s*)$/u.test(before);
  return (opens && /^\s*[,،—–-]/u.test(after)) || /[.!?…,]\P{L}$/u.test(inside) || /:\s*$/u.test(before);
}

/** Indices of the words inside a span. */
function tokenRange(tokens: readonly Token[], span: Span): Range {
  const from = firstFrom(tokens, span.start);
  return { from, to: Math.max(from, firstFrom(tokens, span.end)) };
}

/** Index of the first word that begins at or after a position. */
export function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word as it is compared (`Token.norm`); "" outside the article. */
export const norm = (view: View, index: number): string => view.tokens[index]?.norm ?? "";

/** The stem of a word; "" outside the article. */
export const stemAt = (view: View, index: number): string => view.stems[index] ?? "";

/** True where a word begins with a capital, an elided article aside: "d'Estaing". */
export const isCapital = (view: View, index: number): boolean =>
  isCapitalised(view.article.text, view.tokens[index]);

const isCapitalised = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Ll}['’])?\p{Lu}/u.test(text.slice(token.start, token.end));

/** The characters that a range of words takes. */
export const spanOf = (view: View, range: Range): Span => ({
  start: view.tokens[range.from]?.start ?? 0,
  end: view.tokens[range.to - 1]?.end ?? 0,
});

/** The longest phrase that begins at a word, or null. Punctuation ends a phrase. */
export function phraseAt(view: View, index: number, list: readonly Phrase[]): Phrase | null {
  return (
    list.find((phrase) =>
      phrase.every((word, i) => {
        const at = index + i;
        const same =
          view.full[at] === word ||
          norm(view, at) === word ||
          (word.length === 1 && (view.full[at] ?? "").startsWith(word));
        return same && (i === 0 || !isBreak(view, at));
      }),
    ) ?? null
  );
}

/** True where punctuation, or the edge of a passage of speech, stands before a word. */
export function isBreak(view: View, index: number): boolean {
  const turns = view.speech[index] !== view.speech[index - 1];
  if (view.gaps[index] === " ") return turns;
  if (isAbbreviation(view, index) || isBracketed(view, index)) return false;
  return turns || /[,،;؛:.!?؟…—–()[\]]|\s-|-\s/u.test(view.gaps[index] ?? "");
}

/** "(UDC)", "(Calif.)": one word in brackets does not interrupt a phrase. */
const isBracketed = (view: View, index: number): boolean => {
  const gap = view.gaps[index] ?? "";
  if (/^\s\($/.test(gap)) return /^\.?\)/.test(view.gaps[index + 1] ?? "");
  return /^\.?\)\s$/.test(gap) && /\($/.test(view.gaps[index - 1] ?? "");
};

/** "M. Quillet", "Fire Cmdr. Arriaga", "د. العمري": a full stop behind a short word with a capital. */
const isAbbreviation = (view: View, index: number): boolean => {
  if (!/^\.\s*$/.test(view.gaps[index] ?? "")) return false;
  const length = norm(view, index - 1).length;
  return (
    length === 1 || (length <= LONGEST_ABBREVIATION && isCapital(view, index - 1) && isCapital(view, index))
  );
};

/** True where a comma stands before a word. */
export const isComma = (view: View, index: number): boolean =>
  view.gaps[index] !== " " && /[,،]/u.test(view.gaps[index] ?? "");

/** True where a colon stands before a word. */
export const isColon = (view: View, index: number): boolean =>
  view.gaps[index] !== " " && /:/u.test(view.gaps[index] ?? "");
