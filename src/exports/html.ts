import { countsLine } from "../views/print/words.ts";
import { harmless } from "./formula.ts";
import { cellLine, outletLine } from "./phrases.ts";
import { pointsIn } from "./report.ts";
import type { Passage, Report, ReportPoint } from "./types.ts";

/** The table of points as word processors and spreadsheets take it from the clipboard: HTML without style, every text escaped. */
export function htmlTable(report: Report): string {
  const { messages, outlets } = report;
  const heads = ["", messages.views.points.column, ...outlets.map((outlet) => outletLine(report, outlet))];
  return [
    `<div lang="${report.language}" dir="${report.direction}">`,
    `<h1>${escaped(report.title)}</h1>`,
    ...aboutLines(report).map((line) => `<p>${escaped(line)}</p>`),
    `<table dir="${report.direction}"><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>`,
    ...pointsIn(report).map((point) => rowOf(report, point)),
    "</tbody></table></div>",
  ].join("\n");
}

/** The same for plain text: tabs between the cells. */
export function plainTable(report: Report): string {
  const { messages, outlets } = report;
  const line = (cells: readonly string[]) =>
    cells.map((cell) => harmless(cell.replace(/\s+/gu, " ").trim())).join("\t");
  return [
    line([report.title]),
    ...aboutLines(report),
    "",
    line(["", messages.views.points.column, ...outlets.map((outlet) => outletLine(report, outlet))]),
    ...pointsIn(report).map((point) =>
      line([
        String(point.number),
        point.title.text,
        ...point.cells.map((cell) => (cell ? cellLine(report, cell) : "")),
      ]),
    ),
    "",
  ].join("\n");
}

const aboutLines = (report: Report): string[] => [
  report.about.join(" · "),
  countsLine(report.messages, report.counts),
  report.shown.join(" · "),
  report.notice,
];

function rowOf(report: Report, point: ReportPoint): string {
  const cells = point.cells.map((cell) => {
    if (cell === null) return "<td></td>";
    const words = cell.near ? [cell.near.words] : cell.mentions;
    return `<td>${escaped(cellLine(report, cell))}${words.map((passage) => `<br>${marked(passage)}`).join("")}</td>`;
  });
  return `<tr><td>${point.number}</td><th scope="row">${marked(point.title)}</th>${cells.join("")}</tr>`;
}

const marked = ({ text, language, direction }: Passage): string =>
  `<span lang="${escaped(language)}" dir="${direction}">${escaped(text)}</span>`;

const escaped = (text: string): string =>
  harmless(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
