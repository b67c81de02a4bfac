import PostalMime from "postal-mime";
import { refused, type ReadableFile } from "../../reading.ts";
import type { Opened } from "../opening.ts";

/** The page out of a file that holds it with its parts. */
export interface OpenedPage {
  readonly bytes: Uint8Array;
  /** Where the page was saved from, as the file says it. */
  readonly saved?: string;
}

/**
 * Takes a page with its parts in one file (MHTML, RFC 2557) apart, as Chromium, Word and others save it: its first part of
 * HTML is the page, the next ones are frames in it.
 */
export async function openSavedPage({ name, bytes }: ReadableFile): Promise<Opened> {
  const mail = await PostalMime.parse(withPagesAsBytes(bytes)).catch(() => null);
  const content = mail?.attachments.find(({ mimeType }) => mimeType === PAGE_PART)?.content;
  if (!content || typeof content === "string") return refused({ kind: "damaged", file: name });
  const saved = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  const page = { bytes: new Uint8Array(content), ...(saved ? { saved } : {}) };
  return { articles: [], notes: [], page };
}

const PAGE_PART = "text/page";
const HTML_PART = /^(content-type:\s*)text\/html/gim;

/**
 * A mail says the encoding of its HTML in its headers, a page often only in its markup. Under a type of the same length that
 * the parser does not know, pages come out of it as the bytes they are.
 */
function withPagesAsBytes(bytes: Uint8Array): Uint8Array {
  const renamed = bytes.slice();
  const letters = new TextDecoder("windows-1252").decode(bytes);
  for (const { index, 1: header = "" } of letters.matchAll(HTML_PART))
    renamed.set(new TextEncoder().encode(PAGE_PART), index + header.length);
  return renamed;
}
