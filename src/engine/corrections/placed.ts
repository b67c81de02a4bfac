import type { Adjustments, Anchor, CutAdjustment, LinkAdjustment } from "../../model/adjustments.ts";
import type { ArticleId } from "../../model/article.ts";
import { sliceOf } from "../../model/span.ts";

/** What a reader decided about points and the borders of clauses. */
export interface PlacedCorrections {
  readonly links: readonly LinkAdjustment[];
  readonly cuts: readonly CutAdjustment[];
}

/** The decisions whose words stand where they say. The others are the store's to keep and to show; here they do nothing. */
export function placedIn(
  articles: readonly { readonly id: ArticleId; readonly text: string }[],
  { links = [], cuts = [] }: Adjustments,
): PlacedCorrections {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const isPlaced = (at: Anchor): boolean => {
    const text = texts.get(at.article);
    return text !== undefined && at.quote !== "" && sliceOf(text, at) === at.quote;
  };
  return {
    links: links.filter(({ a, b }) => isPlaced(a) && isPlaced(b)),
    cuts: cuts.filter(({ at }) => isPlaced(at)),
  };
}
