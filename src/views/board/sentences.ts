import type { Sentence } from "../../model/article.ts";
import type { ComparedArticle } from "../../model/comparison.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import { onceFor } from "./onceFor.ts";

/** The sentences that a span touches, in reading order. */
const sentencesAt = (article: ComparedArticle, span: Span): Sentence[] =>
  article.sentences.filter((sentence) => overlapOf(sentence, span) > 0);

/** From the start of the first to the end of the last sentence that the span touches. */
export function sentenceSpanAt(article: ComparedArticle, span: Span): Span {
  const sentences = sentencesAt(article, span);
  return { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
}

/** Where a span stands among the sentences that count: the 5th of 14. */
export interface Position {
  readonly at: number;
  readonly of: number;
}

const countedIn = onceFor((article: ComparedArticle) =>
  article.sentences.filter((sentence) => sentence.kind !== "furniture"),
);

export function positionOf(article: ComparedArticle, span: Span): Position | null {
  const counted = countedIn(article);
  const index = counted.findIndex((sentence) => overlapOf(sentence, span) > 0);
  return index < 0 ? null : { at: index + 1, of: counted.length };
}
