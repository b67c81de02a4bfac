import type { FileNote, FoundArticle } from "../../files/reading.ts";
import { wordsIn } from "../../files/separator.ts";
import type { ArticleId, SegmentedArticle } from "../../model/article.ts";

/** Words of a text that may be a notice; of fewer, a headline at most, the reader is told. A higher number speaks of short notices too. */
const LEAST_WORDS = 9;

/** What has to be said of texts that were taken and are hardly one. */
export const shortTexts = (articles: readonly FoundArticle[]): FileNote[] =>
  articles.flatMap(({ name, text }): FileNote[] => {
    const count = wordsIn(text);
    return count < LEAST_WORDS ? [{ kind: "short", file: name, count }] : [];
  });

/** The same of those in which nothing turned out to be running text: headlines alone, menus, an empty body below its head. */
export const bodiless = (compared: readonly SegmentedArticle[], arrived: readonly ArticleId[]): FileNote[] =>
  compared
    .filter(({ id }) => arrived.includes(id))
    .filter(
      ({ text, sentences }) => wordsIn(text) >= LEAST_WORDS && sentences.every(({ kind }) => kind !== "body"),
    )
    .map(({ name }) => ({ kind: "noBody", file: name }));
