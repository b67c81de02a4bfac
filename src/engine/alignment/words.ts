import type { SegmentedArticle } from "../../model/article.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import type { AttributedArticle } from "../../model/voice.ts";
import { conceptsOf, type Lexicon } from "../../text/lexicon.ts";
import { nameRunsIn, soundsOf } from "../../text/names.ts";
import { quantitiesIn, type Quantity } from "../../text/numerals/index.ts";
import { stem } from "../../text/stem.ts";
import { formsOf, tokenize, type Token } from "../../text/tokens.ts";

/** A word of an article with all that it can be matched by. */
export interface Word extends Span {
  readonly norm: string;
  readonly stem: string;
  /** Glosses of the concepts in which the word, or the phrase it is part of, stands. */
  readonly concepts: readonly string[];
  /** Consonants by which the word may meet a name in another script (text/skeleton.ts); none where it cannot be a name. */
  readonly sounds: readonly string[];
  readonly numeric: boolean;
  /** Part of the name of someone or something, as far as the text shows it. */
  readonly named: boolean;
  /** Part of a reporting frame: not of what a claim says. */
  readonly framed: boolean;
}

/** What alignment needs to know of an article. */
export interface ClauseSource {
  readonly article: SegmentedArticle;
  readonly attributed: AttributedArticle | undefined;
  readonly lexicon: Lexicon | undefined;
}

/** The words of an article: what depends on its text, language, frames and lexicon alone. */
export interface ReadWords {
  /** In reading order. A quantity stands as one word, by its value; what it counts stands beside it. */
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
}

/** An article with its words. */
export interface ArticleWords extends ClauseSource, ReadWords {}

/** Reads the words of one article; the same article, frames and lexicon give the same words. */
export function readWords({ article, attributed, lexicon }: ClauseSource): ReadWords {
  const tokens = tokenize(article.text);
  const quantities = quantitiesIn(article.text, tokens, article.language);
  const described = describe(tokens, article.text, article.language, lexicon);
  const words = withQuantities(described, quantities);
  const framed = marker(attributed?.frames ?? []);
  const named = marker(nameRunsIn(article.text, tokens, article.language));
  for (const word of words) {
    word.named = named(word);
    word.framed = framed(word);
  }
  return { words, quantities };
}

/** A word that is not marked yet. */
type PlainWord = Word & { named: boolean; framed: boolean };

/** Numbers of different kinds do not meet: the 15th of a month is no fifteen coaches. */
const NUMBER_SIGNS: Readonly<Partial<Record<Quantity["kind"], string>>> = {
  percent: "%",
  date: "@",
  ordinal: "º",
};

/** "سبعة وعشرين" and "27" become one word each, equal by value. */
function withQuantities(words: readonly PlainWord[], quantities: readonly Quantity[]): PlainWord[] {
  const numbers = quantities.map(({ start, end, digits, kind }) => {
    const norm = `${NUMBER_SIGNS[kind] ?? "#"}${digits}`;
    return {
      start,
      end,
      norm,
      stem: norm,
      concepts: [],
      sounds: [],
      numeric: true,
      named: false,
      framed: false,
    };
  });
  const inside = marker(quantities);
  return [...words.filter((word) => !inside(word)), ...numbers].sort(bySpan);
}

/** Tells for words asked in reading order whether they touch one of the spans, which come in reading order too. */
function marker(spans: readonly Span[]): (word: Span) => boolean {
  let next = 0;
  return (word) => {
    while ((spans[next]?.end ?? Infinity) <= word.start) next++;
    return overlapOf(word, spans[next] ?? NOWHERE) > 0;
  };
}

const NOWHERE: Span = { start: Infinity, end: Infinity };

function describe(
  tokens: readonly Token[],
  text: string,
  language: string,
  lexicon: Lexicon | undefined,
): PlainWord[] {
  const stems = stemsOf(tokens, language);
  const concepts = conceptsOf({ stems, forms: formsOf(text, tokens) }, lexicon);
  const known = new Map<string, readonly string[]>();
  return tokens.map((token, i) => ({
    start: token.start,
    end: token.end,
    norm: token.norm,
    stem: stems[i] ?? token.norm,
    concepts: concepts[i]?.size === 0 ? NONE : [...(concepts[i] ?? [])].sort(),
    sounds: mayBeName(token, text) && isNoNoun(concepts[i]) ? soundsIn(token.norm, known) : NONE,
    numeric: token.numeric,
    named: false,
    framed: false,
  }));
}

const NONE: readonly string[] = [];

/** Each form of an article is stemmed once. */
function stemsOf(tokens: readonly Token[], language: string): string[] {
  const known = new Map<string, string>();
  return tokens.map(({ norm }) => {
    const stemmed = known.get(norm) ?? stem(norm, language);
    known.set(norm, stemmed);
    return stemmed;
  });
}

/** What the lexicon knows as a common word is no name: scripts without capitals do not show it. */
const isNoNoun = (concepts: ReadonlySet<string> | undefined): boolean =>
  [...(concepts ?? [])].every((concept) => NAMES.test(concept));

const NAMES = /^(?:person|city|country|org|group|media)-/;

/** Shorter skeletons agree by accident, … */
const LEAST_SKELETON = 3;
/** … and those of a word's other readings sooner. */
const LEAST_OTHER_SKELETON = 4;

/** Read once for each form of an article. */
function soundsIn(norm: string, known: Map<string, readonly string[]>): readonly string[] {
  const sounds =
    known.get(norm) ??
    soundsOf(norm).filter(({ length }, i) => length >= (i === 0 ? LEAST_SKELETON : LEAST_OTHER_SKELETON));
  known.set(norm, sounds);
  return sounds;
}

/** Scripts without capitals give no hint, so every word of theirs may be a name. */
function mayBeName(token: Token, text: string): boolean {
  const first = text.slice(token.start, token.start + 1);
  return !token.numeric && first.toLowerCase() === first.toUpperCase()
    ? /\p{L}/u.test(first)
    : first !== first.toLowerCase();
}
