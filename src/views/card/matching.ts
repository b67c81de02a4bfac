import type { Link, Mention, Place } from "../../model/comparison.ts";
import { overlapOf } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { type SharedAcross, wordsAcross } from "../board/across.ts";
import { type Board, columnOf, type Row } from "../board/board.ts";
import type { Base, Quote } from "./entries.ts";

/** A link seen from one of its ends: `own` is the span in the outlet that is being read. */
export interface SeenLink {
  readonly link: Link;
  readonly own: "a" | "b";
}

const otherEnd = ({ link, own }: SeenLink): Place => link[own === "a" ? "b" : "a"];

/** The best link between a quote and the other mentions of its claim; those with `preferred` come first. */
export function linkOf(
  links: readonly Link[],
  quote: Quote,
  { claim }: Row,
  preferred: Column | undefined,
): SeenLink | null {
  const rank = (seen: SeenLink) =>
    (otherEnd(seen).article === preferred?.loaded.id ? 1 : 0) + seen.link.score;
  return (
    linksFrom(links, quote)
      .filter((seen) => isAmong(otherEnd(seen), claim.mentions))
      .sort((a, b) => rank(b) - rank(a))[0] ?? null
  );
}

/** Places of other points that a quote resembles most, or that may state its point; the likest first. */
export interface NextBest {
  readonly place: Place;
  readonly score: number;
}

/** So many next-best candidates are shown. */
const NEXT_BEST_SHOWN = 3;

export function nextBestOf(links: readonly Link[], quote: Quote, { claim }: Row): NextBest[] {
  const linked = linksFrom(links, quote)
    .filter((seen) => !isAmong(otherEnd(seen), claim.mentions))
    .map((seen) => ({ place: otherEnd(seen), score: seen.link.score }));
  const possible = claim.possible
    .filter(({ of }) => quote.mentions.some((mention) => mention === claim.mentions[of]))
    .map(({ score, ...place }) => ({ place, score }));
  const found: NextBest[] = [];
  for (const one of [...linked, ...possible].sort((a, b) => b.score - a.score)) {
    if (!found.some(({ place }) => touches(place, one.place))) found.push(one);
  }
  return found.slice(0, NEXT_BEST_SHOWN);
}

/** Names, numbers and meanings that a quote shares with the outlet in another language that it is compared with. */
export function sharedAcross(
  board: Board,
  links: readonly Link[],
  quote: Quote,
  { claim }: Row,
  against: Base | null,
): SharedAcross[] {
  if (against === null) return [];
  const languageOf = (place: Place) => columnOf(board, place.article)?.compared.language;
  const isBase = against.column === quote.column;
  return linksFrom(links, quote)
    .filter(
      (seen) =>
        isAmong(otherEnd(seen), claim.mentions) &&
        languageOf(otherEnd(seen)) !== quote.column.compared.language &&
        (isBase || otherEnd(seen).article === against.column.loaded.id),
    )
    .flatMap(({ link, own }) => wordsAcross(link, own));
}

const linksFrom = (links: readonly Link[], quote: Quote): SeenLink[] =>
  links.flatMap((link): SeenLink[] => {
    if (isAmong(link.a, quote.mentions)) return [{ link, own: "a" }];
    return isAmong(link.b, quote.mentions) ? [{ link, own: "b" }] : [];
  });

const isAmong = (place: Place, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => touches(place, mention));

const touches = (a: Place, b: Place): boolean => a.article === b.article && overlapOf(a, b) > 0;
