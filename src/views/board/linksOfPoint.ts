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
const indexes = new WeakMap<Links, Index | Generator<void, Index>>();

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

/** Goes on with the index of all links for one step; null until it is done. For the time in which nothing else is to be done. */
export function indexInSteps(links: Links): Index | null {
  const known = indexes.get(links) ?? indexing(links);
  if (!("next" in known)) return known;
  const { done, value } = known.next();
  indexes.set(links, done === true ? value : known);
  return done === true ? value : null;
}

function indexOf(links: Links): Index {
  for (;;) {
    const index = indexInSteps(links);
    if (index) return index;
  }
}

/** The links that touch a mention of a point, in their order. */
export function linksOfPoint(links: Links, { mentions }: Claim): Link[] {
  const touched = new Set(mentions.flatMap((mention) => touching(links, mention)));
  return [...touched].sort((a, b) => a - b).flatMap((i) => links.at(i) ?? []);
}

/** To how many of the other mentions of a point one of them has a link. */
export function linkedTimes(links: Links, mentions: Claim["mentions"], index: number): number {
  const own = new Set(mentions.slice(index, index + 1).flatMap((mention) => touching(links, mention)));
  return mentions.filter((other, i) => i !== index && touching(links, other).some((link) => own.has(link)))
    .length;
}

/** Places in the list of all links. */
function touching(links: Links, mention: Place): number[] {
  const found: number[] = [];
  for (const [clause, own] of indexOf(links).get(mention.article) ?? [])
    if (overlapOf(clause, mention) > 0) found.push(...own);
  return found;
}
