import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";

/** Does something once the articles that came in are compared, or will not be: they are gone, or the analysis broke off. */
export function whenCompared(arrived: readonly ArticleId[], then: () => void): void {
  if (arrived.length === 0) return;
  const stop = useApp.subscribe(({ analysis, document, comparison }) => {
    const compared = new Set(comparison?.articles.map(({ id }) => id));
    const waiting = document.articles.some(({ id }) => arrived.includes(id) && !compared.has(id));
    if (waiting && analysis.status !== "cancelled" && analysis.status !== "failed") return;
    stop();
    then();
  });
}
