import type { ReadableKind } from "../kinds.ts";
import type { FileReader } from "../reading.ts";
import { inWorker } from "../background/readers.ts";
import type { WorkerKind } from "./opening.ts";

const background = (kind: WorkerKind) => (): Promise<FileReader> => Promise.resolve(inWorker(kind));

/** The reader of each kind, loaded when the first file of its kind comes. */
export const READERS: Readonly<Record<ReadableKind, () => Promise<FileReader>>> = {
  text: async () => (await import("./text.ts")).readText,
  docx: background("docx"),
  odt: background("odt"),
  rtf: background("rtf"),
  pdf: background("pdf"),
  epub: background("epub"),
  markdown: background("markdown"),
  subtitles: background("subtitles"),
  webpage: async () => (await import("./web/page.ts")).readPage,
  savedPage: async () => (await import("./web/savedPage.ts")).readSavedPage,
  mail: async () => (await import("./mail/index.ts")).readMail,
  archive: background("archive"),
  list: async () => (await import("./list/index.ts")).readList,
};

/** Those that do part of their work on the page's own thread; the others are in the worker whole. */
const ON_PAGE: readonly ReadableKind[] = ["text", "webpage", "savedPage", "mail", "list"];

/** Loads these and starts the worker, so that files of the usual kinds ask the network for nothing. */
export const loadReaders = (): Promise<unknown> =>
  Promise.all([
    ...ON_PAGE.map((kind) => READERS[kind]()),
    inWorker("text")({ name: "", bytes: new Uint8Array() }),
  ]);
