import type { ArticleInput } from "../../model/article.ts";
import type { Comparison, Mention } from "../../model/comparison.ts";
import { hashText } from "../../model/identity.ts";
import { contains, sliceOf, type Span } from "../../model/span.ts";
import { segment } from "../segmentation/index.ts";

/** An article taken to pieces: what stands above its running text, and the sentences of that, one string each. */
export interface Pieces {
  readonly top: readonly string[];
  readonly body: readonly string[];
  /** The body with every clause a sentence of its own, still one string for each string of the body. */
  readonly clauses: readonly string[];
}

/** Page furniture is left away, line breaks inside a sentence too, and what one quotation holds together stays together. */
export function piecesOf({ name, text }: ArticleInput): Pieces {
  const { sentences, clauses, quotations } = segment({ id: hashText(text), name, text });
  const unbroken = (span: Span): string => sliceOf(text, span).replace(/\s+/g, " ");
  const body: Span[] = [];
  for (const sentence of sentences.filter(({ kind }) => kind === "body")) {
    const last = body.at(-1);
    const quoted = last && quotations.some(({ start, end }) => start < last.end && sentence.start < end);
    if (quoted) body.splice(-1, 1, { start: last.start, end: sentence.end });
    else body.push(sentence);
  }
  const cut = (span: Span): string =>
    clauses
      .filter((clause) => contains(span, clause))
      .map((clause) => unbroken(clause).replace(/[,،;]$/u, "."))
      .join(" ");
  return {
    top: sentences.filter(({ kind }) => kind === "headline").map(unbroken),
    body: body.map(unbroken),
    clauses: body.map(cut),
  };
}

/** Lines above, then a paragraph for each sentence: no sentence leans on the one before it. */
export const toArticle = ({ top, body }: Pick<Pieces, "top" | "body">, name: string): ArticleInput => ({
  name,
  text: `${[...top, ...body].join("\n\n")}\n`,
});

/** The words of each mention in an article, by the state of its cell. */
export function wordsByState(comparison: Comparison, name: string): ReadonlyMap<string, readonly string[]> {
  const article = comparison.articles.find((candidate) => candidate.name === name);
  const words = new Map<string, string[]>();
  for (const { mentions, cells } of comparison.claims) {
    const state = cells.find((cell) => cell.article === article?.id)?.state;
    if (!article || state === undefined) continue;
    const own = mentions.filter((mention) => mention.article === article.id);
    words.set(state, [...(words.get(state) ?? []), ...own.map((mention) => sliceOf(article.text, mention))]);
  }
  return words;
}

/** For each claim of both articles, the words of one and of the other. */
export function pairedWords(comparison: Comparison, names: readonly [string, string]): [string, string][] {
  const [a, b] = names.map((name) => comparison.articles.find((article) => article.name === name));
  const wordsIn = (mentions: readonly Mention[], article: typeof a): string =>
    mentions
      .filter((mention) => mention.article === article?.id)
      .map((mention) => sliceOf(article?.text ?? "", mention))
      .join(" … ");
  return comparison.claims
    .map(({ mentions }): [string, string] => [wordsIn(mentions, a), wordsIn(mentions, b)])
    .filter(([x, y]) => x !== "" && y !== "");
}
