import type { Column } from "../../store/columns.ts";
import type { VoiceId } from "../../model/voice.ts";
import { sliceOf } from "../../model/span.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Board, mentionsIn, type Row } from "../board/board.ts";
import { onceFor } from "../board/onceFor.ts";
import { positionOf, sentenceSpanAt } from "../board/sentences.ts";
import { depthOf, havingOf } from "./presence.ts";

/** How many differences of one kind are in reach at once. */
const MOST = 3;
/** The part of an article that counts as its top, 0–1. */
const TOP = 0.25;
/** Fewer words than this are no statement to show by itself. */
const LEAST_WORDS = 6;

/** A point that outlets put into different mouths. */
export interface VoiceDifference {
  readonly row: Row;
  /** The outlets that have it under the voices that they name; null is the outlet's own text. */
  readonly said: readonly {
    readonly columns: readonly Column[];
    readonly voices: readonly (VoiceId | null)[];
  }[];
}

/** A point that one outlet alone has, near its top. */
export interface LeadAlone {
  readonly row: Row;
  readonly column: Column;
}

/** Figures of one point on which outlets disagree, in the words of each; outlets with the same words stand together. */
export interface FigureDifference {
  readonly row: Row;
  readonly given: readonly { readonly columns: readonly Column[]; readonly words: readonly string[] }[];
}

/** Those with most outlets first where named voices differ, then a voice against an outlet's own text. */
export const voiceDifferencesOf = onceFor((board: Board): VoiceDifference[] =>
  ranked(
    board.rows.filter((row) => row.voiceDiffers),
    (row) => [-namedVoices(row), -havingOf(board, row).length, depthIn(board, row)],
  ).map((row) => ({
    row,
    said: together(board, (_, i) => row.cells[i]?.voices ?? []).map(({ columns, of }) => ({
      columns,
      voices: of,
    })),
  })),
);

/** One for each outlet before a second of any, whole sentences before ends of sentences; points with a possible match elsewhere are left to the list of points. */
export const leadsAloneOf = onceFor((board: Board): LeadAlone[] => {
  const perOutlet = board.columns.map((column) =>
    sorted(
      board.rows.filter((row) => row.group === "one" && !row.toCheck && standsNearTop(column, row)),
      (row) => [opensSentence(column, row) ? 0 : 1, depthOf(column, row) ?? 1],
    ).map((row) => ({ row, column })),
  );
  const rounds = perOutlet.flatMap((found) => found.map((lead, round) => ({ lead, round })));
  return rounds
    .sort((a, b) => a.round - b.round)
    .slice(0, MOST)
    .map(({ lead }) => lead);
});

export const figureDifferencesOf = onceFor((board: Board): FigureDifference[] =>
  ranked(
    board.rows.filter(({ claim }) => claim.disagreements.length > 0),
    (row) => [-havingOf(board, row).length, depthIn(board, row)],
  ).map((row) => ({
    row,
    given: together(board, (column) => {
      const values = row.claim.disagreements
        .flatMap((disagreement) => disagreement.values)
        .filter(({ article }) => article === column.loaded.id);
      return [
        ...new Map(values.map((value) => [value.value, sliceOf(column.compared.text, value)])).values(),
      ];
    }).map(({ columns, of }) => ({ columns, words: of })),
  })),
);

/** Outlets of which the same is to be said, in the order of the columns; those of which there is nothing are left out. */
function together<Item extends string | null>(
  board: Board,
  of: (column: Column, index: number) => readonly Item[],
): { columns: Column[]; of: readonly Item[] }[] {
  const groups = new Map<string, { columns: Column[]; of: readonly Item[] }>();
  board.columns.forEach((column, i) => {
    const items = of(column, i);
    if (items.length === 0) return;
    const key = JSON.stringify(items);
    const group = groups.get(key) ?? { columns: [], of: items };
    group.columns.push(column);
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** The first few by keys of which the earlier count more; equal ones keep the order of the event. */
const ranked = (rows: readonly Row[], keysOf: (row: Row) => readonly number[]): Row[] =>
  sorted(rows, keysOf).slice(0, MOST);

/** Keys are worked out once for each row: there may be a thousand of them. */
const sorted = (rows: readonly Row[], keysOf: (row: Row) => readonly number[]): Row[] =>
  rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((a, b) => a.keys.map((key, i) => key - (b.keys[i] ?? 0)).find((by) => by !== 0) ?? 0)
    .map(({ row }) => row);

/** How many different voices that have a name say the point. */
const namedVoices = ({ claim }: Row): number =>
  new Set(claim.mentions.flatMap(({ voice }) => (voice === null ? [] : [voice]))).size;

/** How far down the outlet stands that has the point highest. */
const depthIn = (board: Board, row: Row): number =>
  Math.min(
    1,
    ...havingOf(board, row).map((i) => {
      const column = board.columns[i];
      return (column && depthOf(column, row)) ?? 1;
    }),
  );

/** Whether an outlet's words for a point begin where a sentence does, marks aside. */
function opensSentence({ compared }: Column, { claim }: Row): boolean {
  return mentionsIn(claim, compared.id).some((mention) => {
    const { start } = sentenceSpanAt(compared, mention);
    return !/[\p{L}\p{N}]/u.test(compared.text.slice(start, mention.start));
  });
}

function standsNearTop(column: Column, { claim }: Row): boolean {
  const { compared } = column;
  return mentionsIn(claim, compared.id).some((mention) => {
    const position = positionOf(compared, mention);
    const depth = position ? (position.at - 1) / position.of : 1;
    return depth < TOP && tokenize(compared.text, mention.start, mention.end).length >= LEAST_WORDS;
  });
}
