import type { KindAdjustment } from "../../model/adjustments.ts";
import type { Language, SegmentedArticle, Sentence } from "../../model/article.ts";
import type { IdentifiedArticle } from "../../model/identity.ts";
import { lengthOf, overlapOf, type Span } from "../../model/span.ts";
import { detectDirection, detectLanguage } from "../../text/language.ts";
import { splitClauses } from "./clauses.ts";
import { findDateline } from "./dateline.ts";
import { classifyLines, type KnownLine } from "./kinds.ts";
import { rulesFor } from "../grammar/language.ts";
import { readLines } from "./lines.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences, trimmed } from "./sentences.ts";
import { findTail } from "./tail.ts";

/**
 * Headline, sentences, clauses, quotations and page furniture of one article, by the rules in SPEC.md.
 * Every position points into `article.text`; the sentences cover all of it but white space. Linear in its length.
 * `kinds` is what the reader decided about this or other articles' sentences; it wins over what was found.
 */
export function segment(article: IdentifiedArticle, kinds: readonly KindAdjustment[] = []): SegmentedArticle {
  const { id, name, text } = article;
  const language = article.language ?? detectLanguage(text);
  const lines = classifyLines(text, readLines(text), language);
  const own = kinds.filter((adjustment) => adjustment.article === id);
  const sentences = readSentences(text, lines, language).map((sentence) => adjusted(sentence, own));
  return {
    id,
    name,
    text,
    language,
    direction: detectDirection(text),
    sentences,
    clauses: splitClauses(text, sentences, rulesFor(language)),
    quotations: findQuotations(text, sentences),
  };
}

/** S3: running text is cut into sentences; a headline or a line of furniture is one. Each line is a paragraph. */
function readSentences(text: string, lines: readonly KnownLine[], language: Language): Sentence[] {
  const first = lines.findIndex((line) => line.kind === "body");
  const last = lines.findLastIndex((line) => line.kind === "body");
  return lines.flatMap((line, paragraph): Sentence[] => {
    const { start, end, kind, furniture } = line;
    if (kind !== "body") return [{ start, end, kind, paragraph, ...(furniture ? { furniture } : {}) }];
    const dateline = paragraph === first ? findDateline(text, line, rulesFor(language)) : null;
    const rest = dateline ? trimmed(text, dateline.end, end) : line;
    const spans = splitSentences(text, rest ?? line, rulesFor(language));
    const body =
      paragraph === last
        ? endOf(text, spans, paragraph, language)
        : spans.map((span) => bodyOf(span, paragraph));
    return dateline ? [{ ...dateline, kind: "headline", paragraph }, ...body] : body;
  });
}

const bodyOf = ({ start, end }: Span, paragraph: number): Sentence => ({
  start,
  end,
  kind: "body",
  paragraph,
});

/** The last paragraph's sentences, with the furniture that stands in one line with them. */
function endOf(text: string, spans: readonly Span[], paragraph: number, language: Language): Sentence[] {
  const tail = findTail(text, spans, language);
  return spans.map((span, i) => {
    const furniture = tail.reasons[i - tail.body];
    return furniture ? { ...span, kind: "furniture", paragraph, furniture } : bodyOf(span, paragraph);
  });
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
