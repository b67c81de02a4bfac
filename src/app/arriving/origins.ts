import { create } from "zustand";
import type { FoundArticle, Origin } from "../../files/reading.ts";
import type { ArticleId } from "../../model/article.ts";
import { hashText } from "../../model/identity.ts";

/** What a file said about an article, as long as the page is open. */
export interface Arrived {
  /** Absent where the text was pasted. */
  readonly origin?: Origin;
  readonly found: Omit<FoundArticle, "text">;
}

/** By the article's id: the same text has one origin, also after undo and redo. None of it is kept or sent. */
export const useArrived = create<Readonly<Record<ArticleId, Arrived>>>()(() => ({}));

/** Remembers where articles came from. A text that came before keeps what is known of it unless the new one says more. */
export function remember(articles: readonly (FoundArticle & { readonly origin?: Origin })[]): void {
  useArrived.setState(
    Object.fromEntries(
      articles.map(({ text, origin, ...found }) => [hashText(text), origin ? { origin, found } : { found }]),
    ),
  );
}
