import type { Language } from "../../model/article.ts";
import { sliceOf, type Span } from "../../model/span.ts";
import { phraseAt, type Lexicon, type ReadWords } from "../../text/lexicon.ts";
import { nameRunsIn } from "../../text/names.ts";
import { quantitiesIn, type Quantity } from "../../text/numerals/index.ts";
import { stopwordsOf } from "../../text/stopwords/index.ts";
import { stem } from "../../text/stem.ts";
import { formsOf, tokenize, type Token } from "../../text/tokens.ts";
import { cueAt, cuesOf, type CueKind } from "./languages/index.ts";
import { familyOf, lettersOf, type Word } from "./words.ts";

/** A word or phrase of the lists of its language. */
export interface FoundCue extends Span {
  readonly kind: CueKind;
  /** 1–7 for a weekday. */
  readonly day?: number;
  /** Days after that of the report. */
  readonly offset?: number;
}

/** A phrase of the lexicon. */
export interface FoundPhrase extends Span {
  readonly concepts: readonly string[];
}

/** A word with all that tells what kind of difference it makes. */
export interface ReadWord extends Word {
  readonly norm: string;
  readonly stem: string;
  /** No function word. */
  readonly content: boolean;
  /** The longest phrase of the lexicon of which the word is part. */
  readonly phrase: FoundPhrase | null;
  readonly quantity: Quantity | null;
  readonly cue: FoundCue | null;
  /** A comma, a bracket, a quotation mark or the like stands between it and the word before. */
  readonly opens: boolean;
  /** Part of the name of someone or something, as far as text and lexicon show it. */
  readonly named: boolean;
  /** Part of the name of someone who acts: a person, a group, a government, or a party like "the two sides". */
  readonly acts: boolean;
}

/** A text, or a part of one, as words; `words` in reading order. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly ReadWord[];
}

/** What helps to read a text beside its own words. */
export interface Knowledge {
  readonly lexicon?: Lexicon | undefined;
  /** Folded names of people that are known from elsewhere, word by word. */
  readonly names?: readonly (readonly string[])[];
}

/** Concepts that are names: countries, people, groups, seats of power (src/lexicon/README.md). */
export const isNameConcept = (concept: string): boolean =>
  /^(?:country|city|person|org|group|seat|state|media)-/.test(concept) && !COMMON_NOUNS.has(concept);

const isActor = (concept: string): boolean =>
  /^(?:person|org|group|seat|state)-/.test(concept) && isNameConcept(concept);

/** Concepts of common nouns whose gloss begins like that of a name. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    "media-report city-town country-state seat-parliament seat-belt seat-wall-street group-stage state-country " +
    "state-of-emergency state-visit-ceremony state-funeral state-monopoly-on-arms state-terrorism state-revenue " +
    "state-company state-media state-banquet city-west"
  ).split(" "),
);

const BREAK = /[,،;؛:()«»“”„"‘.!?؟—–\n]/u;

/** Reads a text, or the part of it in `span`. */
export function readText(
  text: string,
  language: Language,
  { lexicon, names = [] }: Knowledge = {},
  span: Span = { start: 0, end: text.length },
): ReadText {
  const tokens = tokenize(text, span.start, span.end);
  const stems = tokens.map(({ norm }) => stem(norm, language));
  const phrases = phrasesIn(tokens, { stems, forms: formsOf(text, tokens) }, lexicon);
  const cues = cuesIn(tokens, language);
  const quantities = spread(tokens, quantitiesIn(text, tokens, language));
  const named = spread(tokens, [...nameRunsIn(text, tokens, language)]);
  const known = knownNames(tokens, names);
  const functions = stopwordsOf(language);
  const words = tokens.map((token, i): ReadWord => {
    const phrase = phrases[i] ?? null;
    return {
      start: token.start,
      end: token.end,
      norm: token.norm,
      stem: stems[i] ?? token.norm,
      letters: lettersOf(sliceOf(text, token)),
      family: familyOf(token.norm, language),
      content: !functions.has(token.norm) && (token.norm.length > 1 || token.numeric),
      phrase,
      quantity: quantities[i] ?? null,
      cue: cues[i] ?? null,
      opens: BREAK.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start)),
      named: named[i] !== null || known.has(i) || (phrase?.concepts.some(isNameConcept) ?? false),
      acts: known.has(i) || (phrase?.concepts.some(isActor) ?? false),
    };
  });
  return { text, language, words };
}

/** The words of a span of a text that was read as a whole. */
export function wordsWithin(read: ReadText, { start, end }: Span): ReadText {
  const [first, after] = [firstFrom(read.words, start), firstFrom(read.words, end)];
  return { ...read, words: read.words.slice(first, after).filter((word) => word.end <= end) };
}

/** Index of the first word that starts at or after an offset. */
function firstFrom(words: readonly ReadWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function phrasesIn(
  tokens: readonly Token[],
  words: ReadWords,
  lexicon: Lexicon | undefined,
): (FoundPhrase | null)[] {
  const found = tokens.map((): FoundPhrase | null => null);
  if (lexicon === undefined) return found;
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(lexicon, words, i);
    if (phrase === null) continue;
    const last = i + phrase.length - 1;
    const place = { start: tokens[i]?.start ?? 0, end: tokens[last]?.end ?? 0, concepts: phrase.concepts };
    for (let k = i; k <= last; k++) found[k] = place;
    i = last;
  }
  return found;
}

function cuesIn(tokens: readonly Token[], language: Language): (FoundCue | null)[] {
  const [table, norms] = [cuesOf(language), tokens.map(({ norm }) => norm)];
  const found = tokens.map((): FoundCue | null => null);
  for (let i = 0; i < tokens.length; i++) {
    const cue = cueAt(table, norms, i);
    if (cue === null || isPastQad(cue.words, norms[i + 1])) continue;
    const last = i + cue.words.length - 1;
    const place = {
      start: tokens[i]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      kind: cue.kind,
      ...(cue.day === undefined ? {} : { day: cue.day }),
      ...(cue.offset === undefined ? {} : { offset: cue.offset }),
    };
    for (let k = i; k <= last; k++) found[k] = place;
    i = last;
  }
  return found;
}

/** قد before a present verb means "may"; before a past verb, which may begin with ت and then ends with it, it makes sure. */
const isPastQad = (words: readonly string[], next = ""): boolean =>
  words[0] === "قد" && !/^(?:[ين]|ت.*[^ت]$)/u.test(next);

/** For each token the span that covers it; spans come in reading order. */
function spread<Found extends Span>(tokens: readonly Token[], spans: readonly Found[]): (Found | null)[] {
  let next = 0;
  return tokens.map((token) => {
    while ((spans[next]?.end ?? Infinity) <= token.start) next++;
    const span = spans[next];
    return span !== undefined && span.start < token.end ? span : null;
  });
}

/** Places of tokens that are part of a known name, with a proclitic written onto its first word or without. */
function knownNames(tokens: readonly Token[], names: readonly (readonly string[])[]): ReadonlySet<number> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) byFirst.set(name[0] ?? "", [...(byFirst.get(name[0] ?? "") ?? []), name]);
  const found = new Set<number>();
  tokens.forEach(({ norm }, i) => {
    const forms = [norm, norm.replace(/^[وفبلك](?=.{3})/u, "")];
    const name = forms
      .flatMap((form) => byFirst.get(form) ?? [])
      .find((words) => words.every((word, k) => k === 0 || tokens[i + k]?.norm === word));
    name?.forEach((_, k) => found.add(i + k));
  });
  return found;
}
