import type { ArticleId, SegmentedArticle } from "../../model/article.ts";
import type { Place } from "../../model/comparison.ts";
import { bySpan, overlapOf, type Span } from "../../model/span.ts";
import type { AttributedArticle, VoiceId } from "../../model/voice.ts";
import { skeleton } from "../../text/names.ts";
import { quantitiesIn, type Quantity } from "../../text/numerals/index.ts";
import { phraseAt, type Lexicon } from "../../text/lexicon.ts";
import { stem } from "../../text/stem.ts";
import { tokenize, type Token } from "../../text/tokens.ts";

/** A word of a clause with all that it can be matched by. */
export interface Word extends Span {
  readonly norm: string;
  readonly stem: string;
  /** Glosses of the concepts in which the word, or the phrase it is part of, stands. */
  readonly concepts: readonly string[];
  /** Consonant skeleton where the word may be a name; empty otherwise. */
  readonly skeleton: string;
  readonly numeric: boolean;
}

/** A clause of running text as alignment sees it: the words without the reporting frame. */
export interface ClauseText {
  /** Position among all clauses of the comparison, in order of article id and text. */
  readonly index: number;
  readonly place: Place;
  readonly article: ArticleId;
  readonly language: string;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** 0 at the first clause of the article's running text, 1 at the last. */
  readonly position: number;
  /** A quantity stands as one word, by its value; what it counts stands beside it. */
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  /** Who says it; null is the outlet's own text. */
  readonly voice: VoiceId | null;
}

/** A frame that leaves less than this many words is kept: "the ministry declined to comment" is a claim in itself. */
const LEAST_CONTENT_WORDS = 2;

export interface ClauseSource {
  readonly article: SegmentedArticle;
  readonly attributed: AttributedArticle | undefined;
  readonly lexicon: Lexicon | undefined;
}

/** The clauses of the running text of all articles, in order. */
export function readClauses(sources: readonly ClauseSource[]): ClauseText[] {
  const all: ClauseText[] = [];
  for (const source of sources) {
    const { article } = source;
    const body = article.clauses.filter((clause) => article.sentences[clause.sentence]?.kind === "body");
    const quantities = quantitiesIn(article.text, tokenize(article.text), article.language);
    body.forEach((clause, i) => {
      const own = quantities.filter((quantity) => overlapOf(quantity, clause) > 0);
      all.push({
        index: all.length,
        place: { article: article.id, start: clause.start, end: clause.end },
        article: article.id,
        language: article.language,
        sentence: clause.sentence,
        position: body.length < 2 ? 0 : i / (body.length - 1),
        words: wordsOf(clause, source, own),
        quantities: own,
        voice: voiceOf(clause, source.attributed),
      });
    });
  }
  return all;
}

function wordsOf(
  clause: Span,
  { article, attributed, lexicon }: ClauseSource,
  quantities: readonly Quantity[],
): Word[] {
  const tokens = tokenize(article.text, clause.start, clause.end);
  const frames = (attributed?.frames ?? []).filter((frame) => overlapOf(frame, clause) > 0);
  const content = tokens.filter((token) => !frames.some((frame) => overlapOf(frame, token) > 0));
  const kept = content.length >= LEAST_CONTENT_WORDS ? content : tokens;
  const words = describe(kept, article.text, article.language, lexicon);
  return quantities.length === 0 ? words : withQuantities(words, quantities);
}

/** "سبعة وعشرين" and "27" become one word each, equal by value; nouns that say two by themselves stay and gain it. */
function withQuantities(words: readonly Word[], quantities: readonly Quantity[]): Word[] {
  const numbers = quantities.map(({ start, end, digits, kind }) => {
    const norm = `${kind === "percent" ? "%" : "#"}${digits}`;
    return { start, end, norm, stem: norm, concepts: [], skeleton: "", numeric: true };
  });
  const rest = words.filter((word) => !quantities.some((quantity) => overlapOf(quantity, word) > 0));
  return [...rest, ...numbers].sort(bySpan);
}

function describe(
  tokens: readonly Token[],
  text: string,
  language: string,
  lexicon: Lexicon | undefined,
): Word[] {
  const stems = tokens.map((token) => stem(token.norm, language));
  const concepts = tokens.map(() => new Set<string>());
  if (lexicon) {
    for (let i = 0; i < stems.length; i++) {
      const phrase = phraseAt(lexicon, stems, i);
      phrase?.stems.forEach((_, k) => phrase.concepts.forEach((gloss) => concepts[i + k]?.add(gloss)));
    }
  }
  return tokens.map((token, i) => ({
    start: token.start,
    end: token.end,
    norm: token.norm,
    stem: stems[i] ?? token.norm,
    concepts: [...(concepts[i] ?? [])].sort(),
    skeleton: mayBeName(token, text) ? skeleton(token.norm) : "",
    numeric: token.numeric,
  }));
}

/** Scripts without capitals give no hint, so every word of theirs may be a name. */
function mayBeName(token: Token, text: string): boolean {
  const first = text.slice(token.start, token.start + 1);
  return !token.numeric && first.toLowerCase() === first.toUpperCase()
    ? /\p{L}/u.test(first)
    : first !== first.toLowerCase();
}

/** The voice that covers most of the clause, or null where the outlet's own text does. */
function voiceOf(clause: Span, attributed: AttributedArticle | undefined): VoiceId | null {
  const weights = new Map<VoiceId | null, number>([[null, clause.end - clause.start]]);
  for (const span of attributed?.voices ?? []) {
    const shared = overlapOf(span, clause);
    if (shared === 0) continue;
    weights.set(span.voice, (weights.get(span.voice) ?? 0) + shared);
    weights.set(null, (weights.get(null) ?? 0) - shared);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
