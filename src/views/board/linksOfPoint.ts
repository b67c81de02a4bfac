import type { ArticleId } from "../../model/article.ts";
import type { Claim, Link, Links } from "../../model/comparison.ts";
import { outlinesOf } from "../../model/links.ts";
import { overlapOf, type Span } from "../../model/span.ts";

/** A clause and the links that it has, by their place in the list of all links. */
interface Linked {
  readonly clause: Span;
  readonly links: number[];
}

type Index = ReadonlyMap<ArticleId, readonly Linked[]>;

/** A large set has a hundred thousand links: they are gone through once, not for every point that is opened. */
const indexes = new WeakMap<Links, Index>();

function indexOf(links: Links): Index {
  const known = indexes.get(links);
  if (known) return known;
  const byArticle = new Map<ArticleId, Map<string, Linked>>();
  let i = 0;
  for (const { a, b } of outlinesOf(links)) {
    for (const { article, start, end } of [a, b]) {
      const clauses = byArticle.get(article) ?? new Map<string, Linked>();
      byArticle.set(article, clauses);
      const key = `${String(start)} ${String(end)}`;
      const linked = clauses.get(key) ?? { clause: { start, end }, links: [] };
      clauses.set(key, linked);
      linked.links.push(i);
    }
    i++;
  }
  const index: Index = new Map([...byArticle].map(([id, clauses]) => [id, [...clauses.values()]]));
  indexes.set(links, index);
  return index;
}

/** The links that touch a mention of a point, in their order. */
export function linksOfPoint(links: Links, { mentions }: Claim): Link[] {
  const index = indexOf(links);
  const touched = new Set<number>();
  for (const mention of mentions)
    for (const { clause, links: own } of index.get(mention.article) ?? [])
      if (overlapOf(clause, mention) > 0) for (const i of own) touched.add(i);
  return [...touched].sort((a, b) => a - b).flatMap((i) => links.at(i) ?? []);
}
