import { useMemo } from "react";
import { useMessages } from "../../i18n/messages.tsx";
import type { ArticleId } from "../../model/article.ts";
import { useApp } from "../../store/app.ts";
import { siglumOf } from "../../store/sigla.ts";
import type { LoadedArticle } from "../../store/state.ts";
import { copiesAmong, type Copy } from "../../text/copies.ts";

/** The last answer: bar, tray, dialog and notice ask about the same texts. */
let last: { readonly key: string; readonly copies: ReadonlyMap<ArticleId, FoundCopy> } | null = null;

/** Characters of all texts together up to which copies are looked for: a larger set would hold up the page. */
const MOST_CHARACTERS = 600_000;

export interface FoundCopy extends Copy {
  /** The article that the words stand in. */
  readonly other: ArticleId;
}

/** By article, the one that it has at least half of its words from. */
export function copiesOf(articles: readonly LoadedArticle[]): ReadonlyMap<ArticleId, FoundCopy> {
  const key = articles.map(({ id }) => id).join(" ");
  if (last?.key === key) return last.copies;
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  const found = length > MOST_CHARACTERS ? [] : copiesAmong(articles.map(({ text }) => text));
  const copies = new Map(
    articles.flatMap(({ id }, i) => {
      const copy = found[i] ?? null;
      const other = copy === null ? undefined : articles[copy.of]?.id;
      return copy === null || other === undefined ? [] : [[id, { ...copy, other }] as const];
    }),
  );
  last = { key, copies };
  return copies;
}

/** What an article has word for word from another, in the words of the interface; null where it is nothing much. */
export function useCopyText(article: LoadedArticle): string | null {
  const { arriving, sigla, views } = useMessages();
  const articles = useApp((state) => state.document.articles);
  const copy = useMemo(() => copiesOf(articles).get(article.id), [articles, article.id]);
  const at = articles.findIndex(({ id }) => id === copy?.other);
  if (copy === undefined || at < 0) return null;
  const other = views.outlet(siglumOf(at, sigla), articles[at]?.outlet ?? "");
  return copy.whole
    ? arriving.copyWhole(copy.words, other)
    : arriving.copyPart(copy.shared, copy.words, copy.shared / copy.words, other);
}
