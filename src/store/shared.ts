import type { ArticleId } from "../model/article.ts";
import { withAdjustments, withAnnotations } from "./compact.ts";
import { withArticles } from "./document.ts";
import type { Entry } from "./keptForm.ts";
import type { Document, SharedDocument } from "./state.ts";

/** The document of a comparison that came from outside. */
export function documentOf({ title, articles, adjustments, annotations }: SharedDocument): Document {
  const empty = { title, articles: [], adjustments: {} };
  return withArticles(withAnnotations(withAdjustments(empty, adjustments), annotations ?? {}), articles);
}

/** Texts that two comparisons have in common from which on they may be two readers' work on one. */
const LEAST_SHARED = 2;

/** Whether two comparisons are about the same articles: all of them, or at least two. */
export function isAboutSame(a: readonly ArticleId[], b: readonly ArticleId[]): boolean {
  const shared = sharedWith(a, b);
  return shared >= LEAST_SHARED || (shared > 0 && shared === a.length && shared === b.length);
}

/** The kept comparison that has most articles in common with these; of several the one that was changed last. */
export function nearestEntry(articles: readonly ArticleId[], entries: readonly Entry[]): Entry | null {
  const near = entries.filter((entry) => isAboutSame(articles, entry.articles));
  return near.reduce<Entry | null>(
    (best, entry) =>
      best === null || sharedWith(articles, entry.articles) > sharedWith(articles, best.articles)
        ? entry
        : best,
    null,
  );
}

const sharedWith = (a: readonly ArticleId[], b: readonly ArticleId[]): number =>
  a.filter((id) => b.includes(id)).length;
