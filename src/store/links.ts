import type { CutAdjustment, LinkAdjustment } from "../model/adjustments.ts";
import type { Place } from "../model/comparison.ts";
import { contains } from "../model/span.ts";
import { anchorOf, comparePlaces, samePlace } from "./anchors.ts";
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
  withDecisions(document, each(into, from, true));

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
  places.flatMap((a, i) => places.slice(i + 1).map((b) => ({ a, b, same: true })));

const withDecisions = (document: Document, decisions: readonly Decision[]): Document =>
  withAdjustments(document, { links: decisions.reduce(decided(document), document.adjustments.links ?? []) });

/** Adds one decision; those on the same pair, or on a part of it, give way. */
const decided =
  (document: Document) =>
  (links: readonly LinkAdjustment[], decision: Decision): readonly LinkAdjustment[] => {
    const [a, b] = [decision.a, decision.b].sort(comparePlaces).map((place) => anchorOf(document, place));
    if (!a || !b || stands(links, { a, b, same: decision.same })) return links;
    const others = links.filter((link) => !within(link, a, b));
    return [...others, { a, b, same: decision.same }];
  };

/** Whether the list says so already and nothing later says otherwise of anything. */
function stands(links: readonly LinkAdjustment[], { a, b, same }: LinkAdjustment): boolean {
  const at = links.findLastIndex((link) => samePlace(link.a, a) && samePlace(link.b, b));
  return links[at]?.same === same && links.slice(at).every((link) => link.same === same);
}

function within({ a, b }: LinkAdjustment, x: Place, y: Place): boolean {
  const inside = (outer: Place, inner: Place) => outer.article === inner.article && contains(outer, inner);
  return (inside(x, a) && inside(y, b)) || (inside(x, b) && inside(y, a));
}

/**
 * Sets a clause border before a word, or takes it away. Where the reader decided the opposite before, that is taken back
 * instead: the border is as the analysis has it.
 */
export function withCut(document: Document, word: Place, cut: boolean): Document {
  const { cuts = [] } = document.adjustments;
  const at = anchorOf(document, word);
  const before = cuts.find((one) => sameBorder(one, word));
  if (!at || before?.cut === cut) return document;
  const others = cuts.filter((one) => one !== before);
  return withAdjustments(document, { cuts: before ? others : [...others, { at, cut }] });
}

const sameBorder = ({ at }: CutAdjustment, word: Place): boolean =>
  at.article === word.article && at.start === word.start;
