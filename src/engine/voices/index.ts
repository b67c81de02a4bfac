import type { SegmentedArticle } from "../../model/article.ts";
import type { AttributedArticle, Voice } from "../../model/voice.ts";

/** Who is credited with what, in each article and across them. */
export function attribute(articles: readonly SegmentedArticle[]): { articles: AttributedArticle[]; voices: Voice[] } {
  return { articles: articles.map(({ id }) => ({ article: id, voices: [], frames: [] })), voices: [] };
}
