import type { ArticleId } from "../../model/article.ts";
import { withOnlyPoint, withoutArticles, withoutNotes } from "../../store/parts.ts";
import { type AppState, FIRST_CHOICES, FIRST_SELECTION } from "../../store/state.ts";
import { writeTail } from "../address.ts";
import type { Filed } from "../ports.ts";

/** What of a comparison goes along. */
export interface Part {
  readonly withNotes: boolean;
  readonly leftOut: ReadonlySet<ArticleId>;
  /** Claim of the one point that is sent; null for all of them. */
  readonly point: string | null;
}

export const WHOLE: Part = { withNotes: true, leftOut: new Set(), point: null };

export type Shareable = Pick<AppState, "document" | "comparison" | "choices" | "selection">;

/**
 * A part of the comparison at hand as links and files hold it. One point is sent with the whole articles, opened at it: sentences
 * alone could not be checked, and compared by themselves they would say other things of each outlet than the articles do
 * (docs/decisions/0013). Without some articles the points are other ones; then only the view is said.
 */
export function partOf({ document, comparison, choices, selection }: Shareable, part: Part): Filed {
  const methodVersion = comparison?.method.version ?? "";
  const claim = comparison?.claims.find(({ id }) => id === part.point);
  const noted = part.withNotes ? document : withoutNotes(document);
  const sent = withoutArticles(claim ? withOnlyPoint(noted, claim) : noted, part.leftOut);
  if (part.leftOut.size > 0) {
    const shared = { ...sent, selection: { ...FIRST_SELECTION, view: selection.view } };
    return { shared, methodVersion, tail: new URLSearchParams({ v: selection.view }).toString() };
  }
  const shown = claim
    ? { selection: { ...FIRST_SELECTION, claim: claim.id }, choices: FIRST_CHOICES }
    : { selection, choices };
  const context = comparison && { articles: document.articles, comparison };
  return {
    shared: { ...sent, selection: shown.selection },
    methodVersion,
    tail: context ? writeTail(shown, context) : "",
  };
}
