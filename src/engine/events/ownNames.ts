import type { SegmentedArticle } from "../../model/article.ts";
import { compareStrings } from "../../model/identity.ts";
import { sliceOf } from "../../model/span.ts";
import { stem } from "../../text/stem.ts";
import { stopwordsOf } from "../../text/stopwords/index.ts";
import { tokenize, type Token } from "../../text/tokens.ts";

/** Words listed as a reason. */
const MOST_NAMES = 5;
/** A word is frequent from so many occurrences. */
const LEAST_OCCURRENCES = 2;
/** Shorter words are seldom names. */
const LEAST_LENGTH = 3;

/** Adds the stems of all words of an article's running text. */
export function addStems(stems: Set<string>, article: SegmentedArticle): void {
  for (const { norm } of bodyTokens(article)) stems.add(stem(norm, article.language));
}

/** Words that an article uses again and again and that are not among `known`, the most frequent first. */
export function ownNames(article: SegmentedArticle, known: ReadonlySet<string>): string[] {
  const counts = new Map<string, { count: number; word: string }>();
  for (const token of bodyTokens(article)) {
    const stemmed = stem(token.norm, article.language);
    const common = token.norm.length < LEAST_LENGTH || stopwordsOf(article.language).has(token.norm);
    if (common || token.numeric || known.has(stemmed)) continue;
    const word = sliceOf(article.text, token);
    const entry = counts.get(stemmed);
    // The shortest form is the one without particles and endings: what a reader would call the word.
    const shortest = entry && entry.word.length <= word.length ? entry.word : word;
    counts.set(stemmed, { count: (entry?.count ?? 0) + 1, word: shortest });
  }
  return [...counts.values()]
    .filter(({ count }) => count >= LEAST_OCCURRENCES)
    .sort((a, b) => b.count - a.count || compareStrings(a.word, b.word))
    .slice(0, MOST_NAMES)
    .map(({ word }) => word);
}

const bodyTokens = (article: SegmentedArticle): Token[] =>
  article.sentences
    .filter(({ kind }) => kind === "body")
    .flatMap(({ start, end }) => tokenize(article.text, start, end));
