import type { Messages } from "../i18n/languages/en.ts";
import type { Claim, Link, Mention, Place } from "../model/comparison.ts";
import { overlapOf, sliceOf } from "../model/span.ts";
import type { Column } from "../store/columns.ts";
import { fold } from "../text/fold.ts";
import type { Board } from "../views/board/board.ts";
import { rowsFor } from "../views/board/filters.ts";
import { shownColumns } from "../views/board/shownColumns.ts";
import { reasonsOf } from "../views/card/reasons.ts";
import type { ExportInput } from "./types.ts";

/** One end of a link. */
export interface LinkEnd {
  readonly column: Column;
  readonly place: Place;
  readonly words: string;
  /** The point in which it stands, and its mention there; null where it is part of none. */
  readonly point: { readonly number: number; readonly claim: Claim; readonly mention: Mention } | null;
}

/** A link with what the interface says of it. */
export interface SaidLink {
  readonly link: Link;
  readonly a: LinkEnd;
  readonly b: LinkEnd;
  /** Same words, reworded, attributed differently; empty where the ends are not in one point. */
  readonly states: readonly string[];
  /** Evidence that a reader can check, in words. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
  /** "words of a ~ words of b", once where they are the same. */
  readonly shared: readonly string[];
  /** "number: 12 ≠ 15" */
  readonly contrasts: readonly string[];
}

/** The links between the articles of a board, in the order of the points; those between what is on show where that is chosen. */
export function linksIn({ messages, comparison, choices }: ExportInput, board: Board): SaidLink[] {
  const rows = choices ? rowsFor(board, choices.filters) : board.rows;
  const columns = new Map(
    shownColumns(board, choices?.hidden ?? []).flatMap((i) => {
      const column = board.columns[i];
      return column ? [[column.loaded.id, column] as const] : [];
    }),
  );
  const pointAt = pointFinder(board);
  const shown = new Set(rows.map(({ number }) => number));
  const isAll = rows.length === board.rows.length;
  return [...comparison.links]
    .flatMap((link) => {
      const [a, b] = [columns.get(link.a.article), columns.get(link.b.article)];
      return a && b ? [said(messages, link, endOf(a, link.a, pointAt), endOf(b, link.b, pointAt))] : [];
    })
    .filter(({ a, b }) => isAll || [a, b].some(({ point }) => point !== null && shown.has(point.number)))
    .sort((x, y) => numberOf(x.a) - numberOf(y.a) || numberOf(x.b) - numberOf(y.b));
}

/** What is in no point comes last. */
const numberOf = ({ point }: LinkEnd): number => point?.number ?? Number.MAX_SAFE_INTEGER;

const endOf = (column: Column, place: Place, pointAt: (place: Place) => LinkEnd["point"]): LinkEnd => ({
  column,
  place,
  words: sliceOf(column.compared.text, place),
  point: pointAt(place),
});

/** Finds the point that has most of a place. One pass over the points, for a comparison has many links. */
function pointFinder({ rows }: Board): (place: Place) => LinkEnd["point"] {
  const spots = new Map<string, NonNullable<LinkEnd["point"]>[]>();
  for (const { claim, number } of rows)
    for (const mention of claim.mentions) {
      const list = spots.get(mention.article);
      if (list) list.push({ number, claim, mention });
      else spots.set(mention.article, [{ number, claim, mention }]);
    }
  return (place) => {
    const near = (spots.get(place.article) ?? []).filter(({ mention }) => overlapOf(mention, place) > 0);
    return near.sort((x, y) => overlapOf(y.mention, place) - overlapOf(x.mention, place))[0] ?? null;
  };
}

function said(messages: Messages, link: Link, a: LinkEnd, b: LinkEnd): SaidLink {
  const { features, card } = messages.views;
  const { speaksFor, speaksAgainst } = reasonsOf(link);
  const inWords = (names: readonly string[]) => names.flatMap((name) => features[name] ?? []);
  const wordsAt = ({ column }: LinkEnd, span: { start: number; end: number } | undefined) =>
    span ? sliceOf(column.compared.text, span) : "–";
  return {
    link,
    a,
    b,
    states: statesOf(messages, a, b),
    speaksFor: inWords(speaksFor),
    speaksAgainst: inWords(speaksAgainst),
    shared: [
      ...new Set(
        [...link.shared]
          .sort((x, y) => y.weight - x.weight)
          .map((one) => {
            const [mine, theirs] = [wordsAt(a, one.a), wordsAt(b, one.b)];
            return fold(mine) === fold(theirs) ? mine : `${mine} ~ ${theirs}`;
          }),
      ),
    ],
    contrasts: link.contrasts.map(
      (one) =>
        `${card.contrast[one.kind] ?? one.kind}${messages.app.colon}${wordsAt(a, one.a)} ≠ ${wordsAt(b, one.b)}`,
    ),
  };
}

/** Other voices are said only where the point says so: not on a voice that is inferred. */
function statesOf({ ladder }: Messages, { point: a }: LinkEnd, { point: b }: LinkEnd): string[] {
  if (a === null || b === null || a.claim !== b.claim) return [];
  return [
    a.mention.wording === b.mention.wording ? ladder.same : ladder.reworded,
    ...(a.mention.voice !== b.mention.voice && differsIn(a) && differsIn(b) ? [ladder.otherVoice] : []),
  ];
}

const differsIn = ({ claim, mention }: NonNullable<LinkEnd["point"]>): boolean =>
  claim.cells.some(({ article, voiceDiffers }) => article === mention.article && voiceDiffers);

/** How a reader decided a link, in words; "" where the score alone speaks. */
export const decidedIn = ({ app, merge, views }: Messages, { decided }: Link): string =>
  decided === undefined ? "" : `${views.corrections.byHand}${app.colon}${merge.states[decided]}`;
