import type { ArticleId } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Document } from "./state.ts";

/** Code units of a text that says what a comparison is about; shorter ones (a line that was pasted by mistake) name nothing. */
const LEAST = 40;

type Named = Pick<Document, "title" | "adjustments"> & {
  readonly articles: readonly { readonly id: ArticleId; readonly text: string }[];
};

/**
 * What names a comparison (text/firstWords.ts): its title, and the texts that are compared, in the order of the columns. Without a
 * comparison at hand those that the reader did not set apart; all of them where that leaves none.
 */
export function titled(
  { title, adjustments, articles }: Named,
  comparison: Comparison | null = null,
): { readonly title: string; readonly articles: readonly { readonly text: string }[] } {
  const first = comparison?.events[0];
  const apart = adjustments.setApart ?? [];
  const compared = articles.filter(({ id }) => first?.includes(id) ?? !apart.includes(id));
  const telling = compared.filter(({ text }) => text.trim().length >= LEAST);
  const named = [telling, compared, articles].find(({ length }) => length > 0) ?? [];
  return { title, articles: named };
}
