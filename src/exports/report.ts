import type { Messages } from "../i18n/languages/en.ts";
import { sliceOf, type Span } from "../model/span.ts";
import type { Annotations } from "../model/annotations.ts";
import type { Column } from "../store/columns.ts";
import { handmadeOf } from "../store/handmade.ts";
import { placedAnnotations } from "../store/notes.ts";
import { titled } from "../store/titled.ts";
import { titleOf } from "../text/firstWords.ts";
import { detectDirection } from "../text/language.ts";
import { noteOnArticle, noteOnMention, noteOnPoint } from "../views/board/annotated.ts";
import { type Board, columnOf, mentionsIn, representativeOf, type Row } from "../views/board/board.ts";
import type { ShownCell } from "../views/board/states.ts";
import { boardFor } from "../views/board/boardFor.ts";
import { sourceOf } from "../views/board/citing.ts";
import { rowsFor } from "../views/board/filters.ts";
import { firstWordsOf } from "../views/board/firstWords.ts";
import { leaningOf } from "../views/board/leaning.ts";
import { nameIn } from "../views/board/voiceKeys.ts";
import { sectionsOf } from "../views/board/sections.ts";
import { positionOf } from "../views/board/sentences.ts";
import { shownColumns } from "../views/board/shownColumns.ts";
import { voicedMentions, wordingGroupsOf } from "../views/card/entries.ts";
import { summaryOf } from "../views/card/summary.ts";
import { cellLabel } from "../views/parts/stateLabel.ts";
import { headingOf } from "../views/points/headings.ts";
import { filtersIn, handCounts, matchCounts } from "../views/print/words.ts";
import { withPlainLabels } from "./labels.ts";
import type {
  ExportInput,
  Passage,
  Report,
  ReportCell,
  ReportOutlet,
  ReportPoint,
  ReportQuote,
} from "./types.ts";

/** Lays a comparison out in the words of the interface. Pure: the same input gives the same report. */
export function reportOf(input: ExportInput): Report {
  const { messages, language, comparison, choices, date } = input;
  const { views, header, app, exports } = messages;
  const document = withPlainLabels(input.document);
  const whole = boardFor(document, comparison, messages.sigla, language);
  const rows = choices ? rowsFor(whole, choices.filters) : whole.rows;
  const columns = shownColumns(whole, choices?.hidden ?? []);
  const annotations = placedAnnotations(document);
  const context = { messages, board: whole, columns, annotations };
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "long" }).format(date);
  return {
    messages,
    language,
    direction: messages.direction === "rtl" ? "rtl" : "ltr",
    title: titleOf(titled(document, comparison)) || header.untitled,
    date,
    about: [app.name, views.print.method(comparison.method.version), exports.made(day)],
    counts: [
      ...matchCounts(messages, comparison),
      ...handCounts(messages, handmadeOf(document, comparison).counts),
    ],
    shown: [
      views.points.shown(rows.length, whole.rows.length),
      ...(choices ? filtersIn(messages, whole, choices) : []),
    ],
    notice: views.points.notice,
    outlets: columns.flatMap((i) => {
      const column = whole.columns[i];
      return column ? [outletOf(column, annotations)] : [];
    }),
    sections: sectionsOf(whole, rows, choices?.order ?? "event").map((section) => ({
      heading: section.heading && headingOf(messages, section.heading),
      points: section.rows.map((row) => pointOf(context, row)),
    })),
  };
}

/** All points in the order of the report. */
export const pointsIn = ({ sections }: Report): ReportPoint[] => sections.flatMap(({ points }) => points);

interface Context {
  readonly messages: Messages;
  readonly board: Board;
  /** Those of the board that the report has, in their order. */
  readonly columns: readonly number[];
  readonly annotations: Annotations;
}

function outletOf(column: Column, annotations: Annotations): ReportOutlet {
  const { outlet, title, author, date, address, name, id } = column.loaded;
  return {
    siglum: column.siglum,
    name: outlet,
    stands: outlet === "" ? firstWordsOf(column) : outlet,
    details: [title, author, date, address, name].filter((one): one is string => (one ?? "") !== ""),
    note: noteOnArticle(annotations, id),
  };
}

function pointOf(context: Context, row: Row): ReportPoint {
  const { messages, board, columns, annotations } = context;
  const { views } = messages;
  const said = saidFor(board, row);
  const quotes = wordingGroupsOf(board, row).flatMap((group) => group.quotes);
  return {
    number: row.number,
    ...said,
    title:
      row.name === "" ? said.title : { ...said.words, text: row.name, direction: detectDirection(row.name) },
    name: row.name,
    group: views.points.groups[row.group] ?? "",
    summary: summaryOf(messages, board, row),
    marks: [
      ...(row.claim.disagreements.length > 0 ? [views.points.figures] : []),
      ...(row.toCheck ? [views.points.toCheck] : []),
      ...(row.checked ? [views.corrections.checked] : []),
      ...(row.edited ? [views.points.edited] : []),
    ],
    notes: [
      noteOnPoint(annotations, row.claim),
      ...row.claim.mentions.map((mention) => noteOnMention(annotations, mention)),
    ].filter((note) => note !== ""),
    cells: columns.map((i) => {
      const [column, cell] = [board.columns[i], row.cells[i]];
      if (!column || !cell) return null;
      const own = quotes.filter((quote) => quote.column === column);
      return cellOf(
        context,
        { row, column, cell },
        own.map((quote): ReportQuote => ({
          sentence: passage(column, quote.sentence),
          source: sourceOf(messages, column, quote.sentence),
          voices: voicedMentions(quote).map(({ voice }) => voiceName(context, voice, column)),
        })),
      );
    }),
  };
}

interface Place {
  readonly row: Row;
  readonly column: Column;
  readonly cell: ShownCell;
}

function cellOf(context: Context, { row, column, cell }: Place, quotes: readonly ReportQuote[]): ReportCell {
  const { messages } = context;
  const mentions = mentionsIn(row.claim, column.loaded.id);
  const near = cell.state === "possible" ? cell.nearest : undefined;
  return {
    state: cell.state,
    said: cellLabel(messages, cell),
    byHand: cell.byReader,
    otherVoice: cell.voiceDiffers,
    voices:
      mentions.length > 0 ? [...new Set(cell.voices)].map((voice) => voiceName(context, voice, column)) : [],
    sentence: mentions[0] ? positionOf(column.compared, mentions[0]) : null,
    mentions: mentions.map((mention) => passage(column, mention)),
    quotes,
    near: near ? { words: passage(column, near), likeness: messages.views.card.likeness(near.score) } : null,
  };
}

const voiceName = ({ messages, board }: Context, voice: string | null, { compared }: Column): string =>
  voice === null ? messages.views.ownText : nameIn(board.voices.get(voice), compared.id) || voice;

/** The words that stand for a point, in the language of their article, alone and as they are shown. */
function saidFor(board: Board, { claim }: Row): Pick<ReportPoint, "title" | "words" | "lead"> {
  const mention = representativeOf(claim);
  const column = mention && columnOf(board, mention.article);
  if (!column) return { title: NO_WORDS, words: NO_WORDS, lead: "" };
  const words = passage(column, mention);
  const { before, lead, after } = leaningOf(column, mention);
  const leading = lead === "" ? "" : `[${lead}] `;
  return { title: { ...words, text: `${before}${leading}${words.text}${after}` }, words, lead };
}

const NO_WORDS: Passage = { text: "", language: "und", direction: "ltr" };

const passage = ({ compared }: Column, span: Span): Passage => ({
  text: sliceOf(compared.text, span),
  language: compared.language,
  direction: compared.direction,
});
