import type { Messages } from "../../i18n/languages/en.ts";
import type { Comparison } from "../../model/comparison.ts";
import { outlinesOf } from "../../model/links.ts";
import type { HandmadeCounts } from "../../store/handmade.ts";
import type { Choices } from "../../store/state.ts";
import type { Board } from "../board/board.ts";
import { chosenOf } from "../points/chosen.ts";

/** The filters and the order in words, so that nobody takes a part for the whole. */
export function filtersIn(messages: Messages, board: Board, { filters, hidden, order }: Choices): string[] {
  const { points } = messages.views;
  const away = board.columns.filter(({ loaded }) => hidden.includes(loaded.id)).map(({ siglum }) => siglum);
  const as =
    typeof order === "object" ? board.columns.find(({ loaded }) => loaded.id === order.as) : undefined;
  return [
    ...(filters.group === null ? [] : [points.groups[filters.group] ?? ""]),
    ...(filters.toCheck ? [points.toCheck] : []),
    ...chosenOf(messages, board, filters).map(({ label }) => label),
    ...(filters.text.trim() === "" ? [] : [`“${filters.text.trim()}”`]),
    ...(away.length === 0 ? [] : [points.away(away)]),
    `${points.order}${messages.app.colon}${typeof order === "string" ? (points.orders[order] ?? "") : points.orderAs(as?.siglum ?? "")}`,
  ];
}

/** A number with the words for what is counted. */
export type Count = readonly [label: string, count: number];

/** How many matches are automatic and how many were decided by hand: both are said always. */
export function matchCounts({ about }: Messages, { links }: Comparison): readonly Count[] {
  let decided = 0;
  for (const outline of outlinesOf(links)) if (outline.decided !== undefined) decided++;
  return [
    [about.automatic, links.length - decided],
    [about.byHand, decided],
  ];
}

/** What the reader decided, counted; nothing where everything is as the analysis found it. */
export const handCounts = ({ views: { print } }: Messages, counts: HandmadeCounts): readonly Count[] =>
  Object.entries(print.counts)
    .map(([key, label]): Count => [label, counts[key as keyof HandmadeCounts]])
    .filter(([, count]) => count > 0);

/** "Automatic matches: 34 · Matches decided by you: 2" */
export const countsLine = ({ app, number }: Messages, counts: readonly Count[]): string =>
  counts.map(([label, count]) => `${label}${app.colon}${number(count)}`).join(" · ");
