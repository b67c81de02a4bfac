import type { ArticleId } from "../../model/article.ts";

/** Puts the focus on the head of an outlet's column, after what had it went. */
export function focusHead(article: ArticleId | undefined): void {
  if (article !== undefined)
    document.querySelector<HTMLElement>(`[data-head="${CSS.escape(article)}"]`)?.focus();
}
