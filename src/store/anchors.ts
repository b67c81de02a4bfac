import type { Anchor } from "../model/adjustments.ts";
import type { Place } from "../model/comparison.ts";
import type { Document } from "./state.ts";

/** A place with its words, taken from the article's text; null where the document has no such article. */
export function anchorOf(document: Document, { article, start, end }: Place): Anchor | null {
  const text = document.articles.find(({ id }) => id === article)?.text;
  return text === undefined ? null : { article, start, end, quote: text.slice(start, end) };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end;

/**
 * Whether an anchor belongs to one of these places: the one in which its words begin. Clauses do not overlap, so it belongs to
 * one at most, also after a clause was cut or joined.
 */
export const standsIn = (at: Place, places: readonly Place[]): boolean =>
  places.some(({ article, start, end }) => at.article === article && start <= at.start && at.start < end);

/** Finds spans of one text again in another that took its place. */
export type Finder = (span: { readonly start: number; readonly quote: string }) => number | null;

/**
 * `finderFor(before, after)` gives the offset in `after` at which the words of a span of `before` stand, or null where they are
 * gone. What lies before the first or after the last change keeps its place; of several occurrences elsewhere the nearest is
 * taken, whole words only.
 */
export function finderFor(before: string, after: string): Finder {
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const shift = after.length - before.length;
  return ({ start, quote }) => {
    const stays = (at: number): boolean => isWhole(after, at, at + quote.length);
    if (before.startsWith(quote, start)) {
      if (start + quote.length <= head && stays(start)) return start;
      if (start >= before.length - tail && stays(start + shift)) return start + shift;
    }
    return nearestOccurrence(after, quote, start);
  };
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function nearestOccurrence(text: string, quote: string, start: number): number | null {
  if (quote === "") return start === 0 ? 0 : null;
  let best: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!isWhole(text, at, at + quote.length)) continue;
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a stretch neither begins nor ends inside a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number): boolean =>
    ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && STARTS_IN_WORD.test(text.slice(at, at + 2));
  return !cut(start) && !cut(end);
}
