import type { Clause, SegmentedArticle, Sentence } from "../../model/article.ts";
import type { ClauseSource } from "../alignment/index.ts";
import type { Lexicon } from "../../text/lexicon.ts";

/** An article of which each string is a clause and a sentence of running text, under an id of the test's choice. */
export function sourceOf(
  id: string,
  language: string,
  texts: readonly string[],
  lexica?: ReadonlyMap<string, Lexicon>,
): ClauseSource {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  let start = 0;
  for (const text of texts) {
    const span = { start, end: start + text.length };
    clauses.push({ ...span, sentence: sentences.length });
    sentences.push({ ...span, kind: "body", paragraph: sentences.length });
    start = span.end + 2;
  }
  const article: SegmentedArticle = {
    id,
    name: `${id}.txt`,
    text: texts.join("\n\n"),
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    sentences,
    clauses,
    quotations: [],
  };
  return { article, attributed: undefined, lexicon: lexica?.get(language) };
}
