import type { Document } from "../state.ts";
import type { Difference, DifferenceKind, Pair, Side, Told } from "./types.ts";

/** One kind of thing that documents hold: how it is found, told apart and put back. */
export interface FacetOf<Item> {
  readonly kind: DifferenceKind;
  /** In the order in which they were decided. */
  items(document: Document, pair: Pair): readonly Item[];
  /** Two items with one key speak of one thing. */
  keyOf(item: Item): string;
  /** `document` with these items in the place of its own. */
  put(document: Document, items: readonly Item[], pair: Pair): Document;
  tell(item: Item, document: Document): Told;
  /** Makes one of two that differ, where both can stand. */
  join?(mine: Item, theirs: Item): Item;
}

/** Whose decision counts under a key; undefined where it was not asked. */
export type Choose = (key: string) => Side | undefined;

/** A facet whatever its items are. */
export interface Facet {
  differences(pair: Pair): Difference[];
  /** How many things both have. */
  agreements(pair: Pair): number;
  /** `document` with what both have, what one of them has alone, and what was chosen where they differ. */
  merge(document: Document, pair: Pair, choose: Choose): Document;
}

interface Match<Item> {
  readonly key: string;
  readonly mine: Item | undefined;
  readonly theirs: Item | undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function facet<Item>(of: FacetOf<Item>): Facet {
  const told = (item: Item | undefined, document: Document) =>
    item === undefined ? null : of.tell(item, document);
  return {
    differences: (pair) =>
      matches(of, pair)
        .filter(({ mine, theirs }) => !same(mine, theirs))
        .map(({ key, mine, theirs }) => ({
          key,
          kind: of.kind,
          mine: told(mine, pair.mine),
          theirs: told(theirs, pair.theirs),
        })),
    agreements: (pair) => matches(of, pair).filter(({ mine, theirs }) => same(mine, theirs)).length,
    merge: (document, pair, choose) => {
      const items = matches(of, pair).flatMap((match) => chosen(of, match, choose(match.key)));
      return of.put(document, items, pair);
    },
  };
}

/** Mine in their order, then what they have alone. Of two under one key the later counts, as in the document. */
function matches<Item>(of: FacetOf<Item>, pair: Pair): Match<Item>[] {
  const keyed = (document: Document) =>
    new Map(of.items(document, pair).map((item) => [`${of.kind} ${of.keyOf(item)}`, item]));
  const [mine, theirs] = [keyed(pair.mine), keyed(pair.theirs)];
  const keys = [...mine.keys(), ...[...theirs.keys()].filter((key) => !mine.has(key))];
  return keys.map((key) => ({ key, mine: mine.get(key), theirs: theirs.get(key) }));
}

/** Without a choice nothing is lost: what one has alone stays, and mine where both have something. */
function chosen<Item>(of: FacetOf<Item>, { mine, theirs }: Match<Item>, side: Side | undefined): Item[] {
  const item =
    side === undefined || side === "both"
      ? (bothOf(of, mine, theirs, side) ?? mine ?? theirs)
      : side === "mine"
        ? mine
        : theirs;
  return item === undefined ? [] : [item];
}

const bothOf = <Item>(
  of: FacetOf<Item>,
  mine: Item | undefined,
  theirs: Item | undefined,
  side: Side | undefined,
): Item | undefined =>
  side === "both" && mine !== undefined && theirs !== undefined && !same(mine, theirs)
    ? of.join?.(mine, theirs)
    : undefined;
