import type { ArticleId } from "../../model/article.ts";
import type { Link, Mention, Place } from "../../model/comparison.ts";
import { overlapOf } from "../../model/span.ts";
import type { SelectedPlace } from "../../store/state.ts";
import { mentionsIn, type Row } from "../board/board.ts";

/**
 * Where each other article states what a place of one states: of several mentions of the point the one with the best link
 * to it, else the one of the same rank. Starts of mentions by article.
 */
export function counterpartsOf(
  links: readonly Link[],
  { claim }: Row,
  place: SelectedPlace,
): ReadonlyMap<ArticleId, number> {
  const own = mentionsIn(claim, place.article);
  const rank = Math.max(
    0,
    own.findIndex(({ start, end }) => start <= place.start && place.start < end),
  );
  const chosen = own[rank];
  const others = new Set(claim.mentions.map(({ article }) => article).filter((id) => id !== place.article));
  return new Map(
    [...others].flatMap((article) => {
      const mentions = mentionsIn(claim, article);
      const best = (chosen && bestOf(links, chosen, mentions)) ?? mentions[rank] ?? mentions[0];
      return best ? [[article, best.start] as const] : [];
    }),
  );
}

function bestOf(links: readonly Link[], chosen: Mention, mentions: readonly Mention[]): Mention | undefined {
  const scored = mentions
    .map((mention) => ({ mention, score: scoreOf(links, chosen, mention) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.mention;
}

/** The best link between two mentions; 0 where none joins them. */
function scoreOf(links: readonly Link[], one: Mention, other: Mention): number {
  const joins = ({ a, b }: Link) =>
    (touches(a, one) && touches(b, other)) || (touches(b, one) && touches(a, other));
  return Math.max(0, ...links.filter(joins).map(({ score }) => score));
}

const touches = (place: Place, mention: Mention): boolean =>
  place.article === mention.article && overlapOf(place, mention) > 0;
