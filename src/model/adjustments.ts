import type { ArticleId, Language } from "./article.ts";
import type { Span } from "./span.ts";

/** What a reader decided that the analysis has to obey. All of it is optional and survives re-analysis. */
export interface Adjustments {
  /** Sentences that the reader sets to text or to furniture, by place in the article's text. */
  readonly kinds?: readonly KindAdjustment[];
  /** Articles that belong to the first event whatever the engine thinks. */
  readonly takenIn?: readonly ArticleId[];
  /** Articles that do not. */
  readonly setApart?: readonly ArticleId[];
  readonly languages?: readonly { readonly article: ArticleId; readonly language: Language }[];
}

export interface KindAdjustment extends Span {
  readonly article: ArticleId;
  readonly kind: "body" | "furniture";
}
