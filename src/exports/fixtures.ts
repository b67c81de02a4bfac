import { messages as ar } from "../i18n/languages/ar.ts";
import { messages as en, type Messages } from "../i18n/languages/en.ts";
import type { Annotations } from "../model/annotations.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Document, LoadedArticle } from "../store/state.ts";
import { comparisonOf } from "../views/fixtures.ts";
import type { ExportInput } from "./types.ts";

const MESSAGES: Readonly<Record<string, Messages>> = { ar, en };

/** The hand-made comparison of the views with names and notes, as an export gets it. For tests only. */
export function exportInput({
  language = "en",
  comparison = comparisonOf(),
  details = {},
  annotations = {},
  title = "",
  order = comparison.articles.map(({ id }) => id),
}: {
  readonly language?: "ar" | "en";
  readonly comparison?: Comparison;
  readonly details?: Readonly<Record<string, Partial<LoadedArticle>>>;
  readonly annotations?: Annotations;
  readonly title?: string;
  /** Ids of the articles in the order of the columns. */
  readonly order?: readonly string[];
} = {}): ExportInput {
  const document: Document = {
    title,
    articles: order.flatMap((id) => {
      const article = comparison.articles.find((one) => one.id === id);
      if (!article) return [];
      const { name, text, language: own, direction } = article;
      return [{ id, name, text, language: own, direction, outlet: "", ...details[id] }];
    }),
    adjustments: {},
    annotations,
  };
  const messages = MESSAGES[language] ?? en;
  return {
    messages,
    language,
    document,
    comparison,
    choices: null,
    date: new Date(Date.UTC(2018, 3, 13, 12)),
  };
}

/** The first words of an article that stand for something, as an anchor. */
export function anchorIn({ comparison }: Pick<ExportInput, "comparison">, article: string, quote: string) {
  const text = comparison.articles.find(({ id }) => id === article)?.text ?? "";
  const start = text.indexOf(quote);
  return { article, start, end: start + quote.length, quote };
}
