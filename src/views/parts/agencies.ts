import { agenciesIn, agencyCalled, type AgencyCredit } from "../../press/credits.ts";
import type { ArticleId } from "../../model/article.ts";
import type { LoadedArticle } from "../../store/state.ts";

/** The agencies that an article gives as the source of its text; one that is its outlet is none. */
export const agenciesOf = (article: LoadedArticle): readonly AgencyCredit[] => {
  const own = agencyCalled(article.outlet);
  return creditsOf(article).filter(({ id }) => id !== own);
};

/** Several parts of the page ask for the same article. */
const known = new WeakMap<LoadedArticle, readonly AgencyCredit[]>();

/** The author that a page names is a byline: "AFP", "Le Figaro avec AFP". */
function creditsOf(article: LoadedArticle): readonly AgencyCredit[] {
  const before = known.get(article);
  if (before) return before;
  const { text, author = "" } = article;
  const credits = agenciesIn(text);
  const byAuthor = author === "" ? [] : agenciesIn(`\u2014\n${author}`);
  const all = [...credits, ...byAuthor.filter(({ id }) => !credits.some((one) => one.id === id))];
  known.set(article, all);
  return all;
}

/** Articles whose text is from one agency. */
export interface SharedAgency {
  /** Id of the agency (press/agencies.ts). */
  readonly agency: string;
  /** At least two, in the order of the columns; the agency's own article is among them. */
  readonly articles: readonly ArticleId[];
}

/** The agencies that several articles give as their source, in the order of their ids. */
export function sharedAgencies(articles: readonly LoadedArticle[]): readonly SharedAgency[] {
  const byAgency = new Map<string, ArticleId[]>();
  for (const article of articles) {
    const own = agencyCalled(article.outlet);
    const all = new Set([...(own === null ? [] : [own]), ...creditsOf(article).map(({ id }) => id)]);
    for (const agency of all) byAgency.set(agency, [...(byAgency.get(agency) ?? []), article.id]);
  }
  return [...byAgency]
    .filter(([, carriers]) => carriers.length > 1)
    .map(([agency, carriers]) => ({ agency, articles: carriers }))
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}
