import { isolate } from "../../format.ts";
import { leftOut, number, plural } from "./say.ts";

/** English strings of what is told of files: why one was not read, and what is to be known of one that was. */
export const files = {
  label: "About the files",
  empty: (file: string) => `${isolate(file)} is empty. Save the article’s text into it and drop it again.`,
  wordless: (file: string) =>
    `${isolate(file)} has no words, only figures or signs. Drop the file that holds the article, or paste its text.`,
  short: (file: string, count: number) =>
    `${isolate(file)} has only ${plural(count, { one: "{n} word", other: "{n} words" })}: hardly a point to compare. It was taken; if the article is longer, drop its whole text or paste it, and remove this one.`,
  noBody: (file: string) =>
    `Nothing in ${isolate(file)} reads as the text of a report: only headlines, or words around it such as menus. It was taken, but has no points to compare. Drop the whole article or paste its text.`,
  image: (file: string) =>
    `${isolate(file)} is an image. Copy the article’s text out of the page and paste it, or save it as a text file.`,
  media: (file: string) =>
    `${isolate(file)} is sound or video. Paste a transcript of it, or drop its subtitles (.srt, .vtt).`,
  locked: (file: string) =>
    `${isolate(file)} is protected by a password. Open it with the password, save it without one and drop it again; or copy the article’s text and paste it.`,
  oldOffice: (file: string) =>
    `${isolate(file)} is in the format of Office before 2007 (.doc, .xls, .ppt), or has a password. Open it and save it as .docx, or as plain text.`,
  outlookMail: (file: string) =>
    `${isolate(file)} is a message as Outlook saves it (.msg). Save it there as text or HTML and drop that file; or copy the article’s text and paste it.`,
  webArchive: (file: string) =>
    `${isolate(file)} is a page as Safari archives it. Save the page there as “Page Source” and drop that file; or copy the article’s text and paste it.`,
  shortcut: (file: string) =>
    `${isolate(file)} holds only the address of a page, and Muqabala fetches nothing from the web. Open the page, save it as a file and drop that; or copy the article’s text and paste it.`,
  spreadsheet: (file: string) =>
    `${isolate(file)} is a spreadsheet. If it is a list of articles, save it as CSV and drop that file.`,
  slides: (file: string) =>
    `${isolate(file)} is a presentation. Copy the article’s text out of it and paste it here.`,
  pages: (file: string) =>
    `${isolate(file)} is a document of Apple’s iWork. Export it there as Word (.docx) or plain text and drop that file.`,
  scan: (file: string) =>
    `The PDF ${isolate(file)} holds pictures of pages and no letters; it may be a scan. Have its text recognised by another program, or paste the article’s text.`,
  slow: (file: string) =>
    `Reading ${isolate(file)} took too long and was given up. Copy the article’s text and paste it, or save it as plain text.`,
  readerMissing: (file: string) =>
    `The part of the app that reads files such as ${isolate(file)} could not be loaded. Connect to the network and drop the file again, or paste its text.`,
  leftOut: (file: string) =>
    `${isolate(file)} is a PDF, which a page saved as one file cannot read. Open this comparison in Muqabala itself and drop the PDF there, or paste the article’s text.`,
  fromPdf: (file: string) =>
    `The text of ${isolate(file)} was taken out of a PDF, which knows lines but no paragraphs. Compare the beginnings of its paragraphs with the PDF.`,
  pdfDoubtful: (file: string) =>
    `Some letters of ${isolate(file)} could not be told: the PDF does not say which they are or in what order. Compare the text with the PDF, or paste it from the article itself.`,
  binary: (file: string) =>
    `${isolate(file)} is not text. Copy the article’s text and paste it, or save it as a text file.`,
  unreadable: (file: string) =>
    `${isolate(file)} could not be read. Check that it still exists and that you may open it.`,
  compressed: (file: string) =>
    `${isolate(file)} is an archive of a kind that is not read here (RAR, 7z, gzip). Unpack it and drop the files, or pack them as .zip.`,
  nested: (file: string) =>
    `${isolate(file)} is packed inside other archives more than once. Unpack it and drop the files that it holds.`,
  damaged: (file: string) =>
    `${isolate(file)} is damaged or cut off. Get it once more or save it again; or copy the article’s text and paste it.`,
  tooLarge: (file: string, limit: number) =>
    `${isolate(file)} is larger than ${number(limit / 1e6)} MB, the most that is read of its kind. Drop the article alone, or copy its text and paste it.`,
  tooComplex: (file: string) =>
    `The page ${isolate(file)} has more parts than can be read. Copy the article’s text and paste it.`,
  pageWhole: (file: string) =>
    `No article stands out on the page ${isolate(file)}, so all of its text was taken. If menus are among it, paste the article’s text instead.`,
  pageEmpty: (file: string) =>
    `The page ${isolate(file)} holds no text; scripts may have written it. Open the page, wait for its text and save it again as a single file, or copy the text and paste it.`,
  severalArticles: (file: string, count: number) =>
    `${isolate(file)} looks like a page of ${plural(count, { one: "{n} headline", other: "{n} headlines" })} that lead to articles. All of its text was taken. Open the article that you want and save that page.`,
  lockedParts: (file: string, count: number, parts: readonly string[]) =>
    `${isolate(file)} holds ${plural(count, { one: "{n} file", other: "{n} files" })} behind a password; not read: ${leftOut(parts)}. Unpack it with the password and drop the files.`,
  archiveEmpty: (file: string) =>
    `${isolate(file)} holds no file that could be an article. Pack text files, saved pages or documents and drop it again.`,
  folderEmpty: (folder: string) =>
    `The folder ${isolate(folder)} holds no file that could be an article. Put text files, saved pages or documents into it and drop it again.`,
  folderCut: (folder: string, limit: number) =>
    `The folder ${isolate(folder)} holds more than ${number(limit)} files; those after them were not looked at. Drop a smaller folder, or the articles themselves.`,
  archiveCut: (file: string, limit: number, left: readonly string[]) =>
    `${isolate(file)} unpacks to more than the ${number(limit / 1e6)} MB that are read of one archive; not read: ${leftOut(left)}. Unpack it and drop the articles that you need.`,
  mailEmpty: (file: string) =>
    `The mail ${isolate(file)} has no text. Open it, copy the article’s text and paste it.`,
  listColumns: (file: string, count: number, found: readonly string[]) =>
    `The list ${isolate(file)} has ${plural(count, { one: "{n} column", other: "{n} columns" })}, none with the articles’ texts. Looked for: text, full text, content, body and the like; found: ${leftOut(found)}. Name the column of the texts so and drop the list again.`,
  listEmpty: (file: string) =>
    `The list ${isolate(file)} has no articles. Check that the export was complete and drop it again.`,
  listTextless: (file: string, count: number) =>
    `In the list ${isolate(file)}, ${plural(count, { one: "{n} entry has no text and was left out", other: "{n} entries have no text and were left out" })}. Add the text there, or save those articles as pages.`,
  listCut: (file: string, taken: number, total: number) =>
    `The list ${isolate(file)} has ${number(total)} entries; the first ${number(taken)} articles were read. Keep in it those that you need and drop it again.`,
  listExcerpts: (file: string, count: number) =>
    `In the list ${isolate(file)}, ${plural(count, { one: "{n} text breaks off", other: "{n} texts break off" })}: the export holds only the beginning. For the whole article, save its page and drop that.`,
  tooLong: (file: string, limit: number) =>
    `${isolate(file)} is too long: one article may have up to ${number(limit)} characters. Cut it to the article itself and add it again.`,
  duplicate: (file: string, other: string, outlet?: string) =>
    `${isolate(file)}${outlet ? ` (${isolate(outlet)})` : ""} has the same text as ${isolate(other)}; it was loaded once.`,
  stopped: (read: number, total: number, left: readonly string[]) =>
    `You stopped the reading: ${number(read)} of ${number(total)} files were read; not read: ${leftOut(left)}. Drop them again to add them.`,
  tooMuch: (count: number, limit: number, left: readonly string[], taken: number) =>
    `Together these articles would be too long to be compared: ${number(count)} articles may have up to ${number(limit)} characters in all. ${taken > 0 ? `Taken: ${number(taken)}; not taken` : "Not taken"}: ${leftOut(left)}. Cut them to the articles themselves, or compare fewer.`,
  tooMany: (taken: number, limit: number, left: readonly string[]) =>
    `A comparison holds up to ${number(limit)} articles. The first ${number(taken)} were taken; not taken: ${leftOut(left)}.`,
  encoding: (file: string, encoding: string) =>
    `${isolate(file)} is not in UTF-8 and was read as ${isolate(encoding)}. If its letters look wrong, choose another encoding.`,
  folded: (unread: number, notes: number) =>
    [
      ...(unread > 0 ? [plural(unread, { one: "{n} file not read", other: "{n} files not read" })] : []),
      ...(notes > 0 ? [plural(notes, { one: "{n} note", other: "{n} notes" })] : []),
    ].join(", "),
  dismissAll: "Dismiss all messages",
};
