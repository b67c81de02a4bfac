/**
 * Tables for spreadsheets: RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. The table begins in the first line;
 * what every export carries follows after an empty row, so that a program finds the columns by their names.
 */
import Papa from "papaparse";
import { isolate } from "../i18n/format.ts";
import { positionOf } from "../views/board/sentences.ts";
import { countsLine } from "../views/print/words.ts";
import { FORMULA } from "./formula.ts";
import { decidedIn, type LinkEnd, type SaidLink } from "./links.ts";
import { pointsIn } from "./report.ts";
import type { Passage, Report, ReportCell, ReportOutlet } from "./types.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Semicolons are for spreadsheets whose language writes decimals with a comma: they expect them in a double-clicked file. */
export type Separator = "," | ";";

type Value = string | number;

/** One row a point; for each outlet its state, its words, its voice and the number of the sentence. */
export function pointsTable(report: Report, separator: Separator = ","): string {
  const { app, exports, views } = report.messages;
  const { columns } = exports;
  const heading = [
    columns.number,
    views.points.column,
    columns.lead,
    columns.name,
    columns.group,
    columns.marks,
    ...report.outlets.flatMap((outlet) =>
      [columns.state, columns.words, columns.voice, columns.sentence].map(
        (what) => `${headOf(outlet)}${app.colon}${what}`,
      ),
    ),
    columns.notes,
  ];
  const rows = pointsIn(report).map((point) => [
    point.number,
    point.words.text,
    point.lead,
    point.name,
    point.group,
    point.marks.join("; "),
    ...point.cells.flatMap((cell) => cellValues(report, cell)),
    point.notes.join("\n"),
  ]);
  return written(report, [heading, ...rows], separator);
}

/** "أ AFP": the letter under which the report cites an outlet, and its name. */
const headOf = ({ siglum, name }: Pick<ReportOutlet, "siglum" | "name">): string =>
  [siglum, name].filter((part) => part !== "").join(" ");

function cellValues(report: Report, cell: ReportCell | null): Value[] {
  if (cell === null) return ["", "", "", ""];
  const { views, ladder } = report.messages;
  const state = [
    cell.said,
    ...(cell.otherVoice ? [ladder.otherVoice] : []),
    ...(cell.byHand && cell.state !== "absent" ? [views.corrections.byHand] : []),
  ];
  const words = cell.near ? [cell.near.words] : cell.mentions;
  return [
    state.join("; "),
    words.map(({ text }: Passage) => text).join("\n"),
    cell.voices.join("; "),
    cell.sentence?.at ?? "",
  ];
}

/** One row a link: where both ends stand, how sure it is, and what it rests on. */
export function linksTable(report: Report, links: readonly SaidLink[]): string {
  const { messages } = report;
  const { exports, views } = messages;
  const { columns } = exports;
  const ends = [1, 2].flatMap((end) =>
    [views.points.column, exports.outlet, columns.sentence, columns.words].map((what) => `${what} ${end}`),
  );
  const heading = [...ends, ...exports.linkColumns];
  const rows = links.map((said) => {
    const { link, a, b, states, speaksFor, speaksAgainst, shared, contrasts } = said;
    return [
      ...[a, b].flatMap(endValues),
      link.score,
      views.card.steps[link.confidence] ?? link.confidence,
      decidedIn(messages, link),
      states.join("; "),
      views.card.relation[link.relation] ?? link.relation,
      speaksFor.join(" "),
      speaksAgainst.join(" "),
      shared.join("; "),
      contrasts.join("; "),
    ];
  });
  return written(report, [heading, ...rows], ",");
}

const endValues = ({ column, place, words, point }: LinkEnd): Value[] => [
  point?.number ?? "",
  headOf({ siglum: column.siglum, name: column.loaded.outlet }),
  positionOf(column.compared, place)?.at ?? "",
  words,
];

/** The rows as one file; all have as many fields as the first. */
function written(report: Report, table: readonly (readonly Value[])[], separator: Separator): string {
  const width = table[0]?.length ?? 0;
  const rows = [...table, [], ...aboutRows(report)].map((row) => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, () => ""),
  ]);
  const options = { delimiter: separator, newline: "\r\n", escapeFormulae: FORMULA };
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, options)}\r\n`;
}

/** What every export carries. */
function aboutRows(report: Report): Value[][] {
  const { messages, outlets } = report;
  return [
    [report.title],
    [report.about.join(" · ")],
    [countsLine(messages, report.counts)],
    [report.shown.join(" · ")],
    ...outlets.map((outlet) => [
      [headOf(outlet), ...outlet.details.map(isolate)].join(" · "),
      ...(outlet.note === "" ? [] : [`${messages.views.print.note}${messages.app.colon}${outlet.note}`]),
    ]),
    [report.notice],
  ];
}
