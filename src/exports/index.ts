/** A comparison as files for other programs. Loaded when one is asked for; what makes a Word document is loaded apart. */
import { placedAnnotations } from "../store/notes.ts";
import { boardFor } from "../views/board/boardFor.ts";
import { annotationsOf } from "./annotations.ts";
import { linksTable, pointsTable } from "./csv.ts";
import { htmlTable, plainTable } from "./html.ts";
import { withPlainLabels } from "./labels.ts";
import { linksIn } from "./links.ts";
import { markdownReport } from "./markdown.ts";
import { reportOf } from "./report.ts";
import type { ExportInput } from "./types.ts";

export type { ExportInput } from "./types.ts";

/** What an export can be; `semicolons` is the table of points for spreadsheets that expect them. */
export type Format = "docx" | "markdown" | "table" | "semicolons" | "links" | "annotations";

/** A file without its name. */
export interface Exported {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Media type. */
  readonly type: string;
  /** What its name ends with, without the dot. */
  readonly ending: string;
}

const CSV = { type: "text/csv;charset=utf-8", ending: "csv" };

/** Makes the file. The same input gives the same bytes. Rejects where a part of the app cannot be loaded. */
export async function exportAs(format: Format, input: ExportInput): Promise<Exported> {
  switch (format) {
    case "docx": {
      const { wordDocument } = await import("./docx/docxFile.ts");
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      return { content: await wordDocument(reportOf(input)), type, ending: "docx" };
    }
    case "markdown":
      return { content: markdownReport(reportOf(input)), type: "text/markdown;charset=utf-8", ending: "md" };
    case "table":
      return { content: pointsTable(reportOf(input)), ...CSV };
    case "semicolons":
      return { content: pointsTable(reportOf(input), ";"), ...CSV };
    case "links":
      return { content: linksCsv(input), ...CSV, ending: "links.csv" };
    case "annotations":
      return { content: annotationsJson(input), type: "application/ld+json", ending: "jsonld" };
  }
}

/** The table of points for the clipboard: with structure, and as plain text with tabs. */
export function tableToCopy(input: ExportInput): { readonly html: string; readonly plain: string } {
  const report = reportOf(input);
  return { html: htmlTable(report), plain: plainTable(report) };
}

function linksCsv(input: ExportInput): string {
  const { report, links } = linkedReport(input);
  return linksTable(report, links);
}

function annotationsJson(input: ExportInput): string {
  const { report, board, links, document } = linkedReport(input);
  const collection = annotationsOf(report, board, {
    annotations: placedAnnotations(document),
    links,
    method: input.comparison.method.version,
  });
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function linkedReport(input: ExportInput) {
  const document = withPlainLabels(input.document);
  const board = boardFor(document, input.comparison, input.messages.sigla, input.language);
  return { document, board, report: reportOf(input), links: linksIn(input, board) };
}
