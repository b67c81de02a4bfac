import type { KindAdjustment } from "../../model/adjustments.ts";
import type { SegmentedArticle, Sentence } from "../../model/article.ts";
import type { IdentifiedArticle } from "../../model/identity.ts";
import { lengthOf, overlapOf } from "../../model/span.ts";
import { detectDirection, detectLanguage } from "../../text/language.ts";
import { splitClauses } from "./clauses.ts";
import { findDateline } from "./dateline.ts";
import { classifyLines, type KnownLine } from "./kinds.ts";
import { rulesFor } from "./language.ts";
import { readLines } from "./lines.ts";
import { findQuotations } from "./quotations.ts";
import type { LanguageRules } from "./rules.ts";
import { splitSentences, trimmed } from "./sentences.ts";

/**
 * Headline, sentences, clauses, quotations and page furniture of one article, by the rules in SPEC.md.
 * Every position points into `article.text`; the sentences cover all of it but white space. Linear in its length.
 * `kinds` is what the reader decided about this or other articles' sentences; it wins over what was found.
 */
export function segment(article: IdentifiedArticle, kinds: readonly KindAdjustment[] = []): SegmentedArticle {
  const { id, name, text } = article;
  const language = article.language ?? detectLanguage(text);
  const rules = rulesFor(language);
  const lines = withDateline(text, classifyLines(text, readLines(text), language));
  const found = lines.flatMap((line, paragraph) => sentencesOf(text, line, paragraph, rules));
  const own = kinds.filter((adjustment) => adjustment.article === id);
  const sentences = found.map((sentence) => adjusted(sentence, own));
  return {
    id,
    name,
    text,
    language,
    direction: detectDirection(text),
    sentences,
    clauses: splitClauses(text, sentences, rules),
    quotations: findQuotations(text, lines),
  };
}

/** S12: the date line before the first sentence is a headline of its own, in the same paragraph. */
function withDateline(text: string, lines: readonly KnownLine[]): readonly KnownLine[] {
  const first = lines.findIndex((line) => line.kind === "body");
  const line = lines[first];
  const dateline = line && findDateline(text, line);
  const rest = line && dateline && trimmed(text, dateline.end, line.end);
  if (!rest) return lines;
  return lines.toSpliced(first, 1, { ...dateline, kind: "headline" }, { ...rest, kind: "body" });
}

/** S9: running text is cut into sentences; a headline or a line of furniture is one. */
function sentencesOf(text: string, line: KnownLine, paragraph: number, rules: LanguageRules): Sentence[] {
  const spans =
    line.kind === "body" ? splitSentences(text, line, rules) : [{ start: line.start, end: line.end }];
  const furniture = line.furniture === undefined ? {} : { furniture: line.furniture };
  return spans.map((span) => ({
    start: span.start,
    end: span.end,
    kind: line.kind,
    paragraph,
    ...furniture,
  }));
}

/** S19: the last decision about at least half of the sentence. */
function adjusted(sentence: Sentence, kinds: readonly KindAdjustment[]): Sentence {
  const decided = kinds.findLast((kind) => overlapOf(kind, sentence) * 2 >= lengthOf(sentence));
  if (!decided) return sentence;
  const { start, end, paragraph } = sentence;
  return decided.kind === "furniture"
    ? { start, end, paragraph, kind: "furniture", furniture: "reader" }
    : { start, end, paragraph, kind: "body" };
}
