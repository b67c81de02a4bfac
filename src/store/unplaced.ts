import type { ArticleId } from "../model/article.ts";
import type { Comparison, Place } from "../model/comparison.ts";
import { overlapOf } from "../model/span.ts";
import { correctionsOf, placesOf, type Correction } from "./corrections.ts";
import type { Document } from "./state.ts";

/**
 * Why a correction has no effect on the comparison at hand. article: its article is not loaded; words: the text no longer has
 * its words at a place that could be told; event: its articles report different events; point: its words are no running text.
 */
export type WhyUnplaced = "article" | "words" | "event" | "point";

export interface Unplaced {
  readonly correction: Correction;
  readonly why: WhyUnplaced;
}

/** Corrections and notes that cannot be placed: kept and shown, for they may hold again. Null: nothing was compared yet. */
export function unplacedIn(document: Document, comparison: Comparison | null): Unplaced[] {
  const place = placerFor(document, comparison);
  return correctionsOf(document).flatMap((correction) => {
    const why = place(correction);
    return why === null ? [] : [{ correction, why }];
  });
}

/** Tells of each correction why it has no effect; null where it has. */
export function placerFor(
  document: Document,
  comparison: Comparison | null,
): (correction: Correction) => WhyUnplaced | null {
  const texts = new Map(document.articles.map(({ id, text }) => [id, text]));
  const stands = comparison === null ? () => true : standsInPoint(comparison);
  const eventOf = new Map(
    (comparison?.events ?? []).flatMap((event, number) => event.map((id) => [id, number] as const)),
  );
  return (correction) => {
    const places = placesOf(correction);
    const articles = [...places.map(({ article }) => article), ...articlesBeside(correction)];
    if (articles.some((id) => !texts.has(id))) return "article";
    const wrong = places.some(
      ({ article, start, end, quote }) =>
        quote !== undefined && texts.get(article)?.slice(start, end) !== quote,
    );
    if (wrong) return "words";
    if (new Set(articles.map((id) => eventOf.get(id)).filter((event) => event !== undefined)).size > 1)
      return "event";
    return isAboutPoint(correction) && !places.every(stands) ? "point" : null;
  };
}

/** Articles that a correction names without a place in them. */
const articlesBeside = (correction: Correction): ArticleId[] =>
  correction.kind === "absence" ? [correction.absence.article] : [];

function isAboutPoint(correction: Correction): boolean {
  if (correction.kind === "note") return correction.note.scope !== "article";
  return correction.kind !== "sentence" && correction.kind !== "voice";
}

/** Whether a place overlaps a mention; places in articles that are still to be compared are taken to. */
function standsInPoint({ articles, claims }: Comparison): (place: Place) => boolean {
  const mentions = new Map<ArticleId, Place[]>(articles.map(({ id }) => [id, []]));
  for (const mention of claims.flatMap((claim) => claim.mentions))
    mentions.get(mention.article)?.push(mention);
  return (place) => mentions.get(place.article)?.some((mention) => overlapOf(mention, place) > 0) ?? true;
}
