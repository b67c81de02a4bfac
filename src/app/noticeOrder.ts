import type { FileNote } from "../files/reading.ts";
import type { Notice } from "./shell.ts";

/** Notes on files whose articles were taken. */
const TAKEN: ReadonlySet<FileNote["kind"]> = new Set<FileNote["kind"]>([
  "short",
  "noBody",
  "fromPdf",
  "pdfDoubtful",
  "pageWhole",
  "severalArticles",
  "lockedParts",
  "archiveCut",
  "listCut",
  "listTextless",
  "listExcerpts",
  "encoding",
  "duplicate",
]);

/** Whether a message is about a file that was not read. */
export const isUnread = (notice: Notice): boolean =>
  notice.kind === "savedFile" || (notice.kind === "file" && !TAKEN.has(notice.note.kind));

/** What was not read first; in both parts the newest first, for of many messages the first alone stands open. */
export function unreadFirst<One extends Notice>(notices: readonly One[]): One[] {
  const newest = notices.toReversed();
  return [...newest.filter(isUnread), ...newest.filter((notice) => !isUnread(notice))];
}
