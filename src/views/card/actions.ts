import type { ArticleId } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** What a reader can do from a point card. */
export interface CardActions {
  /** Turns to the next point or the one before. */
  step(by: 1 | -1): void;
  close(): void;
  /** Shows the words in the reader. */
  read(article: ArticleId, place: Span): void;
  /** Marks words against those of an outlet, in this point and the others. */
  compareWith(article: ArticleId): void;
}
