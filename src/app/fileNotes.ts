import type { FileNote } from "../files/reading.ts";
import type { ArticleId } from "../model/article.ts";
import type { Messages } from "../i18n/languages/en.ts";

/**
 * What a reader is told about a file, with its name and the way out. `nameOf` says what an article is called now, or null
 * where it is gone.
 */
export function fileText(
  note: FileNote,
  files: Messages["files"],
  nameOf: (article: ArticleId) => string | null,
): string {
  switch (note.kind) {
    case "tooLong":
    case "tooLarge":
    case "folderCut":
      return files[note.kind](note.file, note.limit);
    case "duplicate":
      return files.duplicate(note.file, nameOf(note.same) ?? note.other, note.outlet);
    case "stopped":
      return files.stopped(note.read, note.total, note.left);
    case "encoding":
      return files.encoding(note.file, note.encoding);
    case "tooMany":
      return files.tooMany(note.taken, note.limit, note.left);
    case "tooMuch":
      // Nobody counts single characters.
      return files.tooMuch(note.count, Math.floor(note.limit / 1000) * 1000, note.left, note.taken);
    case "lockedParts":
      return files.lockedParts(note.file, note.parts.length, note.parts);
    case "archiveCut":
      return files.archiveCut(note.file, note.limit, note.left);
    case "listColumns":
      return files.listColumns(note.file, note.found.length, note.found);
    case "listCut":
      return files.listCut(note.file, note.taken, note.total);
    case "short":
    case "severalArticles":
    case "listTextless":
    case "listExcerpts":
      return files[note.kind](note.file, note.count);
    default:
      return files[note.kind](note.file);
  }
}
