import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import type { Column } from "../../store/columns.ts";

/** Moves a column past its neighbour on show; what is put away or set apart in between is passed as well. */
export function moveColumn(shown: readonly Column[], article: ArticleId, by: -1 | 1): void {
  const at = shown.findIndex(({ loaded }) => loaded.id === article);
  const neighbour = shown[at + by]?.loaded.id;
  const app = useApp.getState();
  const to = app.document.articles.findIndex(({ id }) => id === neighbour);
  if (to >= 0) app.moveArticle(article, to);
}
