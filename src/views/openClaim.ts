import type { ArticleId } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** Opens a point's card; `article` and `place` say from which outlet's words, where it was opened from such. */
export type OpenClaim = (claim: string, article?: ArticleId, place?: Span) => void;

/** On every control that opens a card, so that closing the card can return to it. */
export const openerProps = (claim: string, article?: ArticleId): Record<`data-${string}`, string> => ({
  "data-opens": claim,
  ...(article === undefined ? {} : { "data-from": article }),
});

/** The control from which a card was opened, or another one of the same point. */
export function openerIn(root: Element, claim: string, article: ArticleId | null): HTMLElement | null {
  const openers = [...root.querySelectorAll<HTMLElement>(`[data-opens="${CSS.escape(claim)}"]`)];
  return openers.find((opener) => (opener.dataset.from ?? null) === article) ?? openers[0] ?? null;
}
