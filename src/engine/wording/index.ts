import type { NamingAdjustments } from "../../model/adjustments.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { WordingReport } from "../../model/wording.ts";
import type { Lexicon } from "../../text/lexicon.ts";

export interface WordingOptions {
  /** Lexica by language; without one, words of one meaning are told by their places alone. */
  readonly lexica?: ReadonlyMap<string, Lexicon>;
  readonly naming?: NamingAdjustments | undefined;
}

/** How the outlets of a finished comparison word the same. Pure: the same comparison gives the same bytes. */
export function wordingOf(comparison: Comparison, _options: WordingOptions = {}): WordingReport {
  return {
    format: "muqabala-wording/1",
    articles: comparison.articles.map(({ id }) => id),
    claims: [],
    naming: [],
    reporting: [],
    tone: [],
    values: [],
  };
}
