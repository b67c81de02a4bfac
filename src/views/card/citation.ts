import type { Messages } from "../../i18n/languages/en.ts";
import type { Column } from "../../store/columns.ts";
import { escapedMarkdown } from "../../text/markdown.ts";
import type { Board, Row } from "../board/board.ts";
import type { ShownState } from "../board/states.ts";
import { isolatedIn, quotationOf, sourceOf } from "../board/citing.ts";
import { nameIn } from "../board/voiceKeys.ts";
import { cellLabel } from "../parts/stateLabel.ts";
import { type Quote, voicedMentions, wordingGroupsOf, wordsAt } from "./entries.ts";
import { summaryOf } from "./summary.ts";

/** The point's sentences, each in quotation marks with its source: for a text that cites them. */
export function pointAsQuotation(messages: Messages, board: Board, row: Row): string {
  return quotesOf(board, row)
    .map(({ column, sentence }) => quotationOf(messages, column, sentence))
    .join("\n\n");
}

/** States in which an outlet has no words for the point. */
const MISSING: ReadonlySet<ShownState> = new Set<ShownState>(["not-found", "possible", "absent"]);

/** The whole point as Markdown: what it comes to, each outlet's sentences and where nothing was found. */
export function pointAsMarkdown(messages: Messages, board: Board, row: Row): string {
  const { views } = messages;
  const found = quotesOf(board, row).map((quote) => entryOf(messages, board, row, quote));
  const missing = board.columns.flatMap((column, i) => {
    const cell = row.cells[i];
    if (!cell || !MISSING.has(cell.state)) return [];
    const near = cell.state === "absent" ? undefined : cell.nearest;
    const state = [cellLabel(messages, cell), near && views.card.likeness(near.score)];
    return [`- **${nameOf(messages, column)}** · ${state.filter(Boolean).join(" · ")}`];
  });
  const heading = `**${views.point(row.number)}** · ${summaryOf(messages, board, row)}`;
  return [heading, [...found, ...missing].join("\n")].join("\n\n");
}

function entryOf(messages: Messages, board: Board, row: Row, quote: Quote): string {
  const { column } = quote;
  const cell = row.cells.find((one) => one?.article === column.loaded.id);
  const voices = voicedMentions(quote).map(({ voice }) =>
    voice === null
      ? messages.views.ownText
      : messages.views.saidBy(nameIn(board.voices.get(voice), column.loaded.id) || voice),
  );
  const head = [cell && cellLabel(messages, cell), ...voices].filter(Boolean).join(" · ");
  const words = escapedMarkdown(wordsAt(column, quote.sentence)).split("\n");
  return [
    `- **${nameOf(messages, column)}** · ${head}`,
    ...words.map((line) => `  > ${line}`),
    "  >",
    `  > — ${sourceOf(messages, column, quote.sentence, escapedMarkdown)}`,
  ].join("\n");
}

const nameOf = (messages: Messages, column: Column): string =>
  [column.siglum, escapedMarkdown(column.loaded.outlet)]
    .filter((part) => part !== "")
    .map((part) => isolatedIn(messages.direction, part))
    .join(" ");

const quotesOf = (board: Board, row: Row): Quote[] =>
  board.columns.flatMap((column) =>
    wordingGroupsOf(board, row)
      .flatMap((group) => group.quotes)
      .filter((quote) => quote.column === column),
  );
