import { type IParagraphOptions, type IRunOptions, Paragraph } from "docx";
import type { Direction } from "../../model/article.ts";
import type { Report } from "../types.ts";
import { runsOf } from "./runs.ts";

type Way = { readonly language: string; readonly direction: Direction };
type Look = Omit<IParagraphOptions, "children" | "text" | "bidirectional"> & { readonly run?: IRunOptions };

/** How heads and words that are told from others are set. */
export const BOLD: IRunOptions = { bold: true };

/** A paragraph of several texts, all in the language and the direction that are given. */
export function paragraph(
  way: Way,
  texts: readonly (string | readonly [text: string, look: IRunOptions])[],
  { run = {}, ...look }: Look = {},
): Paragraph {
  return new Paragraph({
    ...look,
    bidirectional: way.direction === "rtl",
    children: texts.flatMap((text) => {
      const [said, own] = typeof text === "string" ? [text, {}] : text;
      return runsOf(said, way, { ...run, ...own });
    }),
  });
}

/** Under its word, so that it is told from what outlets wrote. */
export const notesOf = (report: Report, notes: readonly string[]): Paragraph[] =>
  notes.map((note) =>
    paragraph(report, [[`${report.messages.views.print.note}${report.messages.app.colon}`, BOLD], note], {
      spacing: { after: 80 },
    }),
  );
