import { compactAdjustments, compactAnnotations } from "../compact.ts";
import type { Document } from "../state.ts";
import { ARTICLES } from "./articles.ts";
import { DECISIONS } from "./decisions.ts";
import type { Facet } from "./facets.ts";
import type { Difference, Pair, Side } from "./types.ts";

const FACETS: readonly Facet[] = [...ARTICLES, ...DECISIONS];

/** What one has and the other has not, or has otherwise: the articles first, then what was decided and noted. */
export const differencesOf = (pair: Pair): Difference[] => FACETS.flatMap((facet) => facet.differences(pair));

/** How many decisions and notes both have. */
export const agreementsOf = (pair: Pair): number =>
  DECISIONS.reduce((sum, facet) => sum + facet.agreements(pair), 0);

/**
 * One document of two. What both have stays; where they differ `sides` says whose decision counts, by the key of the
 * difference. What is not in it: of what one has alone nothing is lost, and mine counts where both have something.
 */
export function mergeDocuments(pair: Pair, sides: ReadonlyMap<string, Side>): Document {
  const choose = (key: string) => sides.get(key);
  const merged = FACETS.reduce((document, facet) => facet.merge(document, pair, choose), pair.mine);
  const annotations = compactAnnotations(merged.annotations ?? {});
  return {
    title: merged.title,
    articles: merged.articles,
    adjustments: compactAdjustments(merged.adjustments),
    ...(annotations ? { annotations } : {}),
  };
}
