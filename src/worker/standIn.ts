import type { Progress } from "../engine/stages.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import { identify } from "../model/identity.ts";
import { detectDirection, detectLanguage } from "../text/language.ts";

/** Stands in for the pipeline until its stages meet: every article whole, no points. */
export function* compareInSteps(articles: readonly ArticleInput[]): Generator<Progress, Comparison> {
  const known = identify(articles);
  yield { stage: "segmentation", done: 0, total: known.length };
  return {
    format: "muqabala-comparison/1",
    method: { version: "0", cutoffs: { clear: 1, likely: 1, check: 1, possible: 1 } },
    articles: known.map(({ id, name, text, language }) => ({
      id,
      name,
      text,
      language: language ?? detectLanguage(text),
      direction: detectDirection(text),
      sentences: [{ start: 0, end: text.length, kind: "body", paragraph: 0 }],
      clauses: [{ start: 0, end: text.length, sentence: 0 }],
      quotations: [],
      voices: [],
    })),
    voices: [],
    links: [],
    claims: [],
    events: [known.map(({ id }) => id)],
    apart: [],
  };
}
