import type { DocumentKind, ReadableKind } from "../kinds.ts";
import type { FileReader } from "../reading.ts";
import { inWorker } from "../background/readers.ts";

const document = (kind: DocumentKind) => (): Promise<FileReader> => Promise.resolve(inWorker(kind));

/** The reader of each kind, loaded when the first file of its kind comes. */
export const READERS: Readonly<Record<ReadableKind, () => Promise<FileReader>>> = {
  text: async () => (await import("./text.ts")).readText,
  docx: document("docx"),
  odt: document("odt"),
  rtf: document("rtf"),
  pdf: document("pdf"),
  epub: document("epub"),
  markdown: document("markdown"),
  subtitles: document("subtitles"),
  webpage: async () => (await import("./web/page.ts")).readPage,
  savedPage: async () => (await import("./web/savedPage.ts")).readSavedPage,
  mail: async () => (await import("./mail/index.ts")).readMail,
  archive: async () => (await import("./archive/index.ts")).readArchive,
  list: async () => (await import("./list/index.ts")).readList,
};

/** Those that are small. The others run in a worker that is started for the first document. */
const SMALL: readonly ReadableKind[] = ["text", "webpage", "savedPage", "mail", "archive", "list"];

/** Loads the small ones, so that files of their kinds ask the network for nothing. */
export const loadReaders = (): Promise<unknown> => Promise.all(SMALL.map((kind) => READERS[kind]()));
