import type { ArticleId } from "../../model/article.ts";
import type { Claim, Link, Links, Place } from "../../model/comparison.ts";
import { outlinesOf } from "../../model/links.ts";
import { overlapOf, type Span } from "../../model/span.ts";

/** The clauses of one article that have links, with the places of those in the list of all links. */
type Linked = Map<Span, number[]>;

type Index = ReadonlyMap<ArticleId, Linked>;

/** Links that are gone through between two chances to do something else. */
const STEP = 2_000;

/** A large set has a hundred thousand links: they are gone through once, not for every point that is opened. */
const indexes = new WeakMap<Links, Generator<void, Index>>();
const finished = new WeakMap<Links, Index>();

/** Clauses are told apart as objects: one that is there twice is merely looked at twice. */
function* indexing(links: Links): Generator<void, Index> {
  const index = new Map<ArticleId, Linked>();
  let i = 0;
  for (const { a, b } of outlinesOf(links)) {
    for (const clause of [a, b]) {
      const clauses = index.get(clause.article) ?? new Map<Span, number[]>();
      index.set(clause.article, clauses);
      const known = clauses.get(clause);
      if (known) known.push(i);
      else clauses.set(clause, [i]);
    }
    if (++i % STEP === 0) yield;
  }
  return index;
}

/** Goes on with the index of all links for one step; false when it is done. For the time in which nothing else is to be done. */
export function indexLinks(links: Links): boolean {
  if (finished.has(links)) return false;
  const begun = indexes.get(links) ?? indexing(links);
  indexes.set(links, begun);
  const { done, value } = begun.next();
  if (done === true) finished.set(links, value);
  return done !== true;
}

function indexOf(links: Links): Index {
  while (indexLinks(links));
  return finished.get(links) ?? new Map<ArticleId, Linked>();
}

/** The links that touch a mention of a point, in their order. */
export function linksOfPoint(links: Links, { mentions }: Claim): Link[] {
  const touched = new Set(mentions.flatMap((mention) => touching(links, mention)));
  return [...touched].sort((a, b) => a - b).flatMap((i) => links.at(i) ?? []);
}

/** To how many of the other mentions each mention of a point has a link. */
export function linkedTimes(links: Links, mentions: Claim["mentions"]): number[] {
  const own = mentions.map((mention) => new Set(touching(links, mention)));
  return own.map(
    (some, i) => own.filter((others, k) => k !== i && [...some].some((link) => others.has(link))).length,
  );
}

/** Places in the list of all links. */
function touching(links: Links, mention: Place): number[] {
  const clauses = [...(indexOf(links).get(mention.article) ?? [])];
  return clauses.flatMap(([clause, own]) => (overlapOf(clause, mention) > 0 ? own : []));
}
