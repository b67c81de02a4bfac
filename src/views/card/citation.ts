import type { Messages } from "../../i18n/languages/en.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { isolatedIn, quotationOf, sourceOf } from "../board/citing.ts";
import { stateLabel } from "../parts/stateLabel.ts";
import { type Quote, voicedMentions, wordingGroupsOf, wordsAt } from "./entries.ts";
import { summaryOf } from "./summary.ts";

/** The point's sentences, each in quotation marks with its source: for a text that cites them. */
export function pointAsQuotation(messages: Messages, board: Board, row: Row): string {
  return quotesOf(board, row)
    .map(({ column, sentence }) => quotationOf(messages, column, sentence))
    .join("\n\n");
}

/** The whole point as Markdown: what it comes to, each outlet's sentences and where nothing was found. */
export function pointAsMarkdown(messages: Messages, board: Board, row: Row): string {
  const { views } = messages;
  const found = quotesOf(board, row).map((quote) => entryOf(messages, board, row, quote));
  const missing = board.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    if (!cell || (cell.state !== "not-found" && cell.state !== "possible")) return [];
    const state = [stateLabel(messages, cell.state), cell.nearest && views.card.likeness(cell.nearest.score)];
    return [`- **${nameOf(messages, column)}** · ${state.filter(Boolean).join(" · ")}`];
  });
  const heading = `**${views.point(row.number)}** · ${summaryOf(messages, board, row)}`;
  return [heading, [...found, ...missing].join("\n")].join("\n\n");
}

function entryOf(messages: Messages, board: Board, row: Row, quote: Quote): string {
  const { column } = quote;
  const cell = row.claim.cells.find(({ article }) => article === column.loaded.id);
  const voices = voicedMentions(quote).map(({ voice }) =>
    voice === null
      ? messages.views.ownText
      : messages.views.saidBy(board.voices.get(voice)?.voice.label ?? voice),
  );
  const head = [cell && stateLabel(messages, cell.state), ...voices].filter(Boolean).join(" · ");
  const words = escaped(wordsAt(column, quote.sentence)).split("\n");
  return [
    `- **${nameOf(messages, column)}** · ${head}`,
    ...words.map((line) => `  > ${line}`),
    "  >",
    `  > — ${sourceOf(messages, column, quote.sentence, escaped)}`,
  ].join("\n");
}

const nameOf = (messages: Messages, column: Column): string =>
  [column.siglum, escaped(column.loaded.outlet)]
    .filter((part) => part !== "")
    .map((part) => isolatedIn(messages.direction, part))
    .join(" ");

const quotesOf = (board: Board, row: Row): Quote[] =>
  board.columns.flatMap((column) =>
    wordingGroupsOf(board, row)
      .flatMap((group) => group.quotes)
      .filter((quote) => quote.column === column),
  );

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, "\\$&");
