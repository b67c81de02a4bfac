import { isolatedIn, marksFor } from "../views/board/citing.ts";
import type { Report, ReportCell, ReportOutlet, ReportPoint } from "./types.ts";

/** An outlet's state for a point in one line: state, other voice, by hand, voices. */
export function cellLine(report: Report, cell: ReportCell, withVoices = true): string {
  const { views, ladder } = report.messages;
  return [
    cell.said,
    ...(cell.near ? [cell.near.likeness] : []),
    ...(cell.otherVoice ? [ladder.otherVoice] : []),
    ...(cell.byHand && cell.state !== "absent" ? [views.corrections.byHand] : []),
    ...(withVoices ? cell.voices.map((voice) => isolatedIn(report.direction, voice)) : []),
  ].join(" · ");
}

/** The outlet under its letter, by its name or its first words. */
export const outletLine = (report: Report, { siglum, stands }: ReportOutlet): string =>
  `${siglum} ${isolatedIn(report.direction, stands)}`;

/** The sentence in the quotation marks of its language. */
export function quoted({ text, language }: ReportPoint["words"]): string {
  const [open, close] = marksFor(language);
  return `${open}${text}${close}`;
}

/** Whether there are words to quote; of the other outlets the sentence over the point says that they have none. */
export const hasWords = ({ quotes, near }: ReportCell): boolean => quotes.length > 0 || near !== null;
