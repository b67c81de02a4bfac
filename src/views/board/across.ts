import type { ArticleId } from "../../model/article.ts";
import type { Claim, Link, Mention, Place, SharedWords } from "../../model/comparison.ts";
import { overlapOf, type Span } from "../../model/span.ts";
import { type Languages } from "./languages.ts";

/** What words in two languages can share. */
const ACROSS_LANGUAGES: readonly SharedWords["kind"][] = ["name", "number", "concept"];

/** Words of an outlet that have their like in another language. */
export interface SharedAcross extends Span, Pick<SharedWords, "kind" | "means"> {
  /** Where the like of them stands. */
  readonly other: Place;
}

/** What the ends of a link in two languages share, seen from one of them. */
export function wordsAcross({ shared, a, b }: Link, own: "a" | "b"): SharedAcross[] {
  const there = own === "a" ? "b" : "a";
  const { article } = own === "a" ? b : a;
  return shared
    .filter(({ kind }) => ACROSS_LANGUAGES.includes(kind))
    .map(({ kind, means, ...words }) => ({
      ...words[own],
      kind,
      ...(means === undefined ? {} : { means }),
      other: { article, ...words[there] },
    }));
}

/** Everything that an article shares with articles in other languages where they have one claim. */
export function acrossIn(
  links: readonly Link[],
  { mentions }: Claim,
  id: ArticleId,
  languages: Languages,
): SharedAcross[] {
  const own = mentions.filter(({ article }) => article === id);
  const foreign = mentions.filter(({ article }) => languages.get(article) !== languages.get(id));
  return links.flatMap((link) => {
    if (touches(link.a, own) && touches(link.b, foreign)) return wordsAcross(link, "a");
    return touches(link.b, own) && touches(link.a, foreign) ? wordsAcross(link, "b") : [];
  });
}

const touches = (place: Place, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.article === place.article && overlapOf(mention, place) > 0);
