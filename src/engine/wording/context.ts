import type { ArticleId } from "../../model/article.ts";
import type { Claim, ComparedArticle, Comparison, Mention } from "../../model/comparison.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readText, wordsWithin, type ReadText, type ReadWord } from "./read.ts";

/** An article with its words read once. */
export interface ReadArticle extends ReadText {
  readonly article: ComparedArticle;
  /** The words of headline and running text, without furniture. */
  readonly running: readonly ReadWord[];
}

/** A finished comparison with everything that its wording is told from. */
export interface Context {
  readonly comparison: Comparison;
  /** In order of id. */
  readonly articles: readonly ReadArticle[];
  readonly byId: ReadonlyMap<ArticleId, ReadArticle>;
  /** Claims with mentions in several articles, in the order of the comparison. */
  readonly claims: readonly Claim[];
}

/** Reads the articles of a comparison, one step each. */
export function* readContext(
  comparison: Comparison,
  lexica: ReadonlyMap<string, Lexicon> | undefined,
): Generator<undefined, Context> {
  const names = namesOf(comparison.voices);
  const articles: ReadArticle[] = [];
  for (const article of comparison.articles) {
    yield;
    const { text, language } = article;
    const read = readText(text, language, { lexicon: lexica?.get(language), names });
    articles.push({ ...read, article, running: runningWords(read, article) });
  }
  return {
    comparison,
    articles,
    byId: new Map(articles.map((read) => [read.article.id, read])),
    claims: comparison.claims.filter(isShared),
  };
}

const isShared = ({ mentions }: Claim): boolean => new Set(mentions.map(({ article }) => article)).size > 1;

/** Longer aliases are descriptions, not names. */
const MOST_NAME_WORDS = 4;

/** The names of people and of parties like "the two sides", folded, word by word. */
function namesOf(voices: readonly Voice[]): string[][] {
  return voices
    .filter(({ kind }) => kind === "person" || kind === "group")
    .flatMap(({ aliases }) => aliases)
    .map((alias) => tokenize(alias).map(({ norm }) => norm))
    .filter(({ length }) => length > 0 && length <= MOST_NAME_WORDS);
}

function runningWords({ words }: ReadText, { sentences }: ComparedArticle): ReadWord[] {
  const furniture = sentences.filter(({ kind }) => kind === "furniture");
  return words.filter((word) => !furniture.some((sentence) => overlapOf(word, sentence) > 0));
}

/** The words of a mention. */
export function mentionWords({ byId }: Context, mention: Mention): ReadText {
  const read = byId.get(mention.article);
  return read === undefined ? { text: "", language: "und", words: [] } : wordsWithin(read, mention);
}

/** Whether a span lies in the running text or a headline of its article. */
export const isCue = ({ byId }: Context, article: ArticleId, span: Span): boolean =>
  byId.get(article)?.article.voices.some(({ cue }) => cue !== undefined && overlapOf(cue, span) > 0) ?? false;
