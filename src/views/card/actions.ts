import type { ArticleId } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** What a reader can do from a point card. */
export interface CardActions {
  /** Shows the words in the reader. */
  read(article: ArticleId, place: Span): void;
  /** Says that a sentence is not part of the article. */
  leaveOut(article: ArticleId, sentence: Span): void;
}
