import { isolate } from "../i18n/format.ts";
import { escapedMarkdown } from "../text/markdown.ts";
import { countsLine } from "../views/print/words.ts";
import { markdownTable } from "../views/wording/markdownTable.ts";
import { cellLine, hasWords, outletLine, quoted } from "./phrases.ts";
import { pointsIn } from "./report.ts";
import type { Passage, Report, ReportCell, ReportOutlet, ReportPoint } from "./types.ts";

/**
 * The whole comparison as Markdown: what is compared, a table of states, each point with every outlet's sentences. Markdown has
 * no direction, and CommonMark takes HTML: the report stands in an element with its own, and so does each quotation that runs
 * the other way. What readers and texts say is escaped.
 */
export function markdownReport(report: Report): string {
  const { messages, sections } = report;
  const { views } = messages;
  return [
    `<div lang="${report.language}" dir="${report.direction}">`,
    `# ${escapedMarkdown(report.title)}`,
    report.about.join(" · "),
    countsLine(messages, report.counts),
    `> ${report.notice}`,
    `## ${views.print.articles}`,
    report.outlets.map((outlet) => articleEntry(report, outlet)).join("\n"),
    `## ${views.points.heading}`,
    escapedMarkdown(report.shown.join(" · ")),
    stateTable(report),
    ...sections.flatMap(({ heading, points }) => [
      ...(heading === null ? [] : [`## ${heading}`]),
      ...points.flatMap((point) => pointPart(report, point)),
    ]),
    "</div>",
  ]
    .join("\n\n")
    .concat("\n");
}

function articleEntry(report: Report, outlet: ReportOutlet): string {
  const line = [
    `**${escapedMarkdown(outletLine(report, outlet))}**`,
    ...outlet.details.map((detail) => isolate(escapedMarkdown(detail))),
  ];
  return [`- ${line.join(" · ")}`, ...noteLines(report, outlet.note ? [outlet.note] : [])].join("\n");
}

/** The points by outlet, in words: no sign stands for a state. */
function stateTable(report: Report): string {
  const { views } = report.messages;
  const heading = ["", views.points.column, ...report.outlets.map((outlet) => outletLine(report, outlet))];
  return markdownTable(
    heading,
    pointsIn(report).map((point) => [
      String(point.number),
      point.title.text,
      ...point.cells.map((cell) => (cell ? cellLine(report, cell) : "")),
    ]),
  );
}

function pointPart(report: Report, point: ReportPoint): string[] {
  const facts = [point.summary, ...point.marks].join(" · ");
  return [
    `### ${point.number}. ${escapedMarkdown(oneLine(point.title.text))}`,
    escapedMarkdown(facts),
    ...noteParagraphs(report, point.notes),
    ...report.outlets.flatMap((outlet, i) => {
      const cell = point.cells[i];
      return cell && hasWords(cell) ? outletPart(report, outlet, cell) : [];
    }),
  ];
}

function outletPart(report: Report, outlet: ReportOutlet, cell: ReportCell): string[] {
  const head = `**${escapedMarkdown(outletLine(report, outlet))}** · ${escapedMarkdown(cellLine(report, cell))}`;
  return [
    head,
    ...cell.quotes.flatMap(({ sentence, source }) => quotation(report, sentence, source)),
    ...(cell.near ? quotation(report, cell.near.words) : []),
  ];
}

/** In its own direction where that is not the report's. */
function quotation(report: Report, passage: Passage, source?: string): string[] {
  const said = escapedMarkdown(quoted(passage))
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const cited = source === undefined ? [] : [`— ${escapedMarkdown(source)}`];
  if (passage.direction === report.direction)
    return [[said, ...cited.map((line) => `>\n> ${line}`)].join("\n")];
  return [
    `<div lang="${passage.language}" dir="${passage.direction}">`,
    said,
    "</div>",
    ...cited.map((line) => `> ${line}`),
  ];
}

const noteLines = (report: Report, notes: readonly string[]): string[] =>
  notes.map(
    (note) =>
      `  ${report.messages.views.print.note}${report.messages.app.colon}${escapedMarkdown(note).replaceAll("\n", "  \n  ")}`,
  );

const noteParagraphs = (report: Report, notes: readonly string[]): string[] =>
  notes.map((note) => `**${report.messages.views.print.note}:** ${escapedMarkdown(note)}`);

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
