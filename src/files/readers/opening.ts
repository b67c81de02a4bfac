import type { DocumentKind } from "../kinds.ts";
import type { ReadableFile, Reading } from "../reading.ts";
import { readArchive } from "./archive/index.ts";
import { readDocument } from "./documents/index.ts";
import { openList, type OpenedList } from "./list/open.ts";
import { openMail, type OpenedMail } from "./mail/open.ts";
import { openSavedPage, type OpenedPage } from "./web/open.ts";

/** What the worker works on: all but pages, of which only the packing is no work for the page's own thread. */
export type WorkerKind = DocumentKind | "text" | "archive" | "list" | "mail" | "savedPage";

/** What the worker made of a file. What needs elements, which no worker has, comes as data that the page goes on with. */
export interface Opened extends Reading {
  readonly mail?: OpenedMail;
  readonly list?: OpenedList;
  readonly page?: OpenedPage;
}

/** Reads a file of a kind as far as a worker can. Rejects where a library cannot be loaded. */
export function open(kind: WorkerKind, file: ReadableFile): Promise<Opened> {
  switch (kind) {
    case "archive":
      return readArchive(file);
    case "list":
      return openList(file);
    case "mail":
      return openMail(file);
    case "savedPage":
      return openSavedPage(file);
    default:
      return readDocument(kind, file);
  }
}
