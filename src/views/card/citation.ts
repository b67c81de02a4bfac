import { isolate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/languages/en.ts";
import type { Column } from "../../store/columns.ts";
import type { Board, Row } from "../board/board.ts";
import { positionOf } from "../board/sentences.ts";
import { stateLabel } from "../parts/stateLabel.ts";
import { type Quote, voicedMentions, wordingGroupsOf, wordsAt } from "./entries.ts";
import { summaryOf } from "./summary.ts";

/** Quotation marks by the language of the article; others take those of English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ["«", "»"],
  ru: ["«", "»"],
  es: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
};
const OTHER_MARKS = ["“", "”"] as const;

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Isolated where it runs against the line, so that neither reorders the other (UAX 9); else as it is. */
const within = (line: string, text: string): string =>
  (line === "rtl" ? LTR_LETTER : RTL_LETTER).test(text) ? isolate(text) : text;

/** The point's sentences, each in quotation marks with its source: for a text that cites them. */
export function pointAsQuotation(messages: Messages, board: Board, row: Row): string {
  return quotesOf(board, row)
    .map((quote) => {
      const { language, direction } = quote.column.compared;
      const [open, close] = MARKS[language] ?? OTHER_MARKS;
      const said = `${open}${wordsAt(quote.column, quote.sentence)}${close}`;
      return `${direction === messages.direction ? said : isolate(said)}\n— ${sourceOf(messages, quote)}`;
    })
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
    `  > — ${sourceOf(messages, quote, escaped)}`,
  ].join("\n");
}

/** Outlet, title, date, number of the sentence and address, as far as they are known. */
function sourceOf(messages: Messages, { column, sentence }: Quote, write = (text: string) => text): string {
  const { loaded, compared } = column;
  const position = positionOf(compared, sentence);
  const own = [outletOf(column), loaded.title, loaded.date].map((text) => text && write(text));
  const parts = [
    ...own,
    position && messages.views.positionInWords(position.at, position.of),
    loaded.address,
  ].filter((part) => typeof part === "string" && part !== "");
  const comma = messages.direction === "rtl" ? "، " : ", ";
  return parts.map((part) => within(messages.direction, String(part))).join(comma);
}

const nameOf = (messages: Messages, column: Column): string =>
  [column.siglum, escaped(column.loaded.outlet)]
    .filter((part) => part !== "")
    .map((part) => within(messages.direction, part))
    .join(" ");

/** What the reader calls the outlet; the file's name where there is nothing better. */
const outletOf = ({ loaded }: Column): string => (loaded.outlet === "" ? loaded.name : loaded.outlet);

const quotesOf = (board: Board, row: Row): Quote[] =>
  board.columns.flatMap((column) =>
    wordingGroupsOf(board, row)
      .flatMap((group) => group.quotes)
      .filter((quote) => quote.column === column),
  );

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, "\\$&");
