/** The title, the articles, and what a reader says about an article as a whole. */
import type { ArticleId, Direction, Language } from "../../model/article.ts";
import { compactArticle, withAdjustments } from "../compact.ts";
import type { ArticleDetails, Document, LoadedArticle } from "../state.ts";
import { told } from "./decisions.ts";
import { facet, type Facet } from "./facets.ts";
import type { DifferenceKind, Pair } from "./types.ts";

const has = (document: Document, id: ArticleId): boolean => document.articles.some((one) => one.id === id);
const isShared = ({ mine, theirs }: Pair, id: ArticleId): boolean => has(mine, id) && has(theirs, id);
const whole = (article: ArticleId) => ({ article, words: "" });

const title = facet<string>({
  kind: "title",
  items: (document) => (document.title === "" ? [] : [document.title]),
  keyOf: () => "",
  put: (document, [chosen = ""]) => ({ ...document, title: chosen }),
  tell: (text) => told([], { text }),
});

/** Articles that one of both has; they come and go with the names that were given to them. */
const articles = facet<LoadedArticle>({
  kind: "article",
  items: (document, pair) => document.articles.filter(({ id }) => !isShared(pair, id)),
  keyOf: ({ id }) => id,
  put: (document, items, pair) => {
    const wanted = new Map(items.map((article) => [article.id, article]));
    const kept = pair.mine.articles.filter(({ id }) => isShared(pair, id) || wanted.has(id));
    const added = items.filter(({ id }) => !has(pair.mine, id));
    return { ...document, articles: [...kept, ...added] };
  },
  tell: ({ id, name }) => told([whole(id)], { text: name }),
});

/** The order of the columns that both have; those of one alone stay where they are, or come last. */
const order = facet<readonly ArticleId[]>({
  kind: "order",
  items: (document, pair) => [document.articles.map(({ id }) => id).filter((id) => isShared(pair, id))],
  keyOf: () => "",
  put: (document, [ids = []], pair) => {
    const next = ids.values();
    const byId = new Map(document.articles.map((article) => [article.id, article]));
    const places = document.articles.map(({ id }) => (isShared(pair, id) ? (next.next().value ?? id) : id));
    return { ...document, articles: places.flatMap((id) => byId.get(id) ?? []) };
  },
  tell: (ids) => told(ids.map(whole)),
});

/** A name that the reader gave to an article that both have. */
const detail = (kind: DifferenceKind, field: keyof ArticleDetails): Facet =>
  facet<{ readonly article: ArticleId; readonly value: string }>({
    kind,
    items: (document, pair) =>
      document.articles.flatMap((article) => {
        const value = article[field] ?? "";
        return value === "" || !isShared(pair, article.id) ? [] : [{ article: article.id, value }];
      }),
    keyOf: ({ article }) => article,
    put: (document, items, pair) => {
      const values = new Map(items.map(({ article, value }) => [article, value]));
      return withEach(document, pair, (article) => ({ ...article, [field]: values.get(article.id) ?? "" }));
    },
    tell: ({ article, value }) => told([whole(article)], { text: value }),
  });

interface Tongue {
  readonly article: ArticleId;
  readonly language: Language;
  readonly direction: Direction;
  /** Set by a reader, not found from the text. */
  readonly decided: boolean;
}

const tongues = facet<Tongue>({
  kind: "language",
  items: (document, pair) => {
    const decided = new Set((document.adjustments.languages ?? []).map(({ article }) => article));
    return document.articles
      .filter(({ id }) => isShared(pair, id))
      .map(({ id, language, direction }) => ({ article: id, language, direction, decided: decided.has(id) }));
  },
  keyOf: ({ article }) => article,
  put: (document, items, pair) => {
    const chosen = new Map(items.map((tongue) => [tongue.article, tongue]));
    const named = withEach(document, pair, (article) => {
      const { language, direction } = chosen.get(article.id) ?? article;
      return { ...article, language, direction };
    });
    return withAdjustments(named, { languages: languagesOf(items, pair) });
  },
  tell: ({ article, language }) => told([whole(article)], { text: language }),
});

/** What was decided about the shared articles, and what either side decided about others, gone ones among them. */
function languagesOf(items: readonly Tongue[], pair: Pair) {
  const decided = items.filter((tongue) => tongue.decided);
  const others = [pair.mine, pair.theirs].flatMap(({ adjustments }) => adjustments.languages ?? []);
  const languages = new Map(
    others.filter(({ article }) => !isShared(pair, article)).map((one) => [one.article, one]),
  );
  return [...decided.map(({ article, language }) => ({ article, language })), ...languages.values()];
}

const withEach = (
  document: Document,
  pair: Pair,
  change: (article: LoadedArticle) => LoadedArticle,
): Document => ({
  ...document,
  articles: document.articles.map((article) =>
    isShared(pair, article.id) ? compactArticle(change(article)) : article,
  ),
});

/** In the order in which they are shown; which articles there are is settled before their order. */
export const ARTICLES: readonly Facet[] = [
  title,
  articles,
  order,
  detail("outlet", "outlet"),
  detail("headline", "title"),
  detail("author", "author"),
  detail("date", "date"),
  detail("address", "address"),
  tongues,
];
