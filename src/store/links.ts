import type { CutAdjustment, LinkAdjustment } from "../model/adjustments.ts";
import type { Claim, Place } from "../model/comparison.ts";
import { contains } from "../model/span.ts";
import { anchorOf, samePlace } from "./anchors.ts";
import { withAdjustments } from "./compact.ts";
import type { Document } from "./state.ts";

/** A point as the store knows it: the places of its mentions, the representative first. */
export type Point = readonly Place[];

interface Decision {
  readonly a: Place;
  readonly b: Place;
  readonly same: boolean;
}

const each = (places: Point, others: Point, same: boolean): Decision[] =>
  places.flatMap((a) => others.filter((b) => !samePlace(a, b)).map((b) => ({ a, b, same })));

/** A place states what a point states. */
export const withLinked = (document: Document, place: Place, point: Point): Document =>
  withDecisions(document, each([place], point, true));

/** A place does not state what the others of its point state. */
export const withUnlinked = (document: Document, place: Place, point: Point): Document =>
  withDecisions(document, each([place], point, false));

export const withPointsMerged = (document: Document, into: Point, from: Point): Document =>
  withDecisions(document, each(from, into, true));

/** The chosen mentions leave their point and stay together; `rest` are the mentions that remain. */
export function withPointSplit(document: Document, chosen: Point, rest: Point): Document {
  const staying = rest.filter((place) => !chosen.some((other) => samePlace(place, other)));
  return withDecisions(document, [...each(chosen, staying, false), ...pairsOf(chosen)]);
}

export function withMentionMoved(document: Document, place: Place, from: Point, to: Point): Document {
  const left = from.filter((other) => !to.some((one) => samePlace(one, other)));
  return withDecisions(document, [...each([place], left, false), ...each([place], to, true)]);
}

const pairsOf = (places: Point): Decision[] =>
  places.flatMap((a, i) => places.slice(0, i).map((b) => ({ a, b, same: true })));

const withDecisions = (document: Document, decisions: readonly Decision[]): Document =>
  withAdjustments(document, { links: decisions.reduce(decided(document), document.adjustments.links ?? []) });

/** Adds one decision; those on the same pair, or on a part of it, give way. */
const decided =
  (document: Document) =>
  (links: readonly LinkAdjustment[], decision: Decision): readonly LinkAdjustment[] => {
    const [a, b] = [anchorOf(document, decision.a), anchorOf(document, decision.b)];
    if (!a || !b || stands(links, decision)) return links;
    return [...links.filter((link) => !isWithin(link, a, b)), { a, b, same: decision.same }];
  };

/** Whether the list says so already and nothing later says otherwise of anything. */
function stands(links: readonly LinkAdjustment[], { a, b, same }: Decision): boolean {
  const at = links.findLastIndex((link) => samePlace(link.a, a) && samePlace(link.b, b));
  return links[at]?.same === same && links.slice(at).every((link) => link.same === same);
}

function isWithin({ a, b }: LinkAdjustment, x: Place, y: Place): boolean {
  const inside = (outer: Place, inner: Place) => outer.article === inner.article && contains(outer, inner);
  return (inside(x, a) && inside(y, b)) || (inside(x, b) && inside(y, a));
}

/**
 * Sets a clause border before a word, or takes it away. Where the reader decided the opposite before, that is taken back
 * instead: the border is as the analysis has it. A border that a decided place asks for has to be taken away by name.
 */
export function withCut(document: Document, word: Place, cut: boolean): Document {
  const { cuts = [] } = document.adjustments;
  const at = anchorOf(document, word);
  const before = cuts.find((one) => sameBorder(one, word));
  if (!at || before?.cut === cut) return document;
  const others = cuts.filter((one) => one !== before);
  const isEnough = before !== undefined && (cut || !asksForBorder(document, word));
  return withAdjustments(document, { cuts: isEnough ? others : [...others, { at, cut }] });
}

/** Whether a place that the reader decided on begins or ends at a word. */
function asksForBorder({ articles, adjustments }: Document, { article, start }: Place): boolean {
  const text = articles.find(({ id }) => id === article)?.text ?? "";
  const places = (adjustments.links ?? []).flatMap(({ a, b }) => [a, b]);
  return places.some(
    (place) =>
      place.article === article &&
      (place.start === start || (place.end <= start && !WORD.test(text.slice(place.end, start)))),
  );
}
const WORD = /[\p{L}\p{N}]/u;

const sameBorder = ({ at }: CutAdjustment, word: Place): boolean =>
  at.article === word.article && at.start === word.start;

/** The point that a claim is to the store's commands. */
export function pointOf({ mentions, representative }: Claim): Point {
  const places = mentions.map(({ article, start, end }) => ({ article, start, end }));
  return [
    ...places.slice(representative, representative + 1),
    ...places.filter((_, i) => i !== representative),
  ];
}
