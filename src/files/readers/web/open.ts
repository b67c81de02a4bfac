import PostalMime from "postal-mime";
import { refused, type ReadableFile } from "../../reading.ts";
import type { Opened } from "../opening.ts";

/** The page out of a file that holds it with its parts. */
export interface OpenedPage {
  readonly bytes: Uint8Array;
  /** Where the page was saved from, as the file says it. */
  readonly saved?: string;
  /** The encoding that the head of the page's part names, for a page that names none itself. */
  readonly encoding?: string;
}

/**
 * Takes a page with its parts in one file (MHTML, RFC 2557) apart, as Chromium, Word and others save it: its first part of
 * HTML is the page, the next ones are frames in it.
 */
export async function openSavedPage({ name, bytes }: ReadableFile): Promise<Opened> {
  const letters = new TextDecoder("windows-1252").decode(bytes);
  const mail = await PostalMime.parse(withPagesAsBytes(bytes, letters)).catch(() => null);
  const content = mail?.attachments.find(({ mimeType }) => mimeType === PAGE_PART)?.content;
  if (!content || typeof content === "string") return refused({ kind: "damaged", file: name });
  const snapshot = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  const head = headOfPage(letters);
  const saved = snapshot ?? LOCATION.exec(head)?.[1];
  const encoding = CHARSET.exec(head)?.[1];
  const page = {
    bytes: new Uint8Array(content),
    ...(saved ? { saved } : {}),
    ...(encoding ? { encoding } : {}),
  };
  return { articles: [], notes: [], page };
}

const PAGE_PART = "text/page";
const HTML_PART = /^(content-type:\s*)text\/html/gim;
const LOCATION = /^content-location:\s*(\S+)/im;
const CHARSET = /^\s*(?:content-type:.*;\s*)?charset\s*=\s*"?([\w.:-]+)/im;
/** Characters of the head of a part that are looked at, around the line with its type. */
const HEAD = 2000;

/** The headers of the first part of HTML: the lines around its type up to the empty ones. */
function headOfPage(letters: string): string {
  const at = letters.search(new RegExp(HTML_PART, "im"));
  if (at < 0) return "";
  const before = letters.slice(Math.max(0, at - HEAD), at).split(/\r?\n\r?\n/);
  const after = letters.slice(at, at + HEAD).split(/\r?\n\r?\n/, 1);
  return `${before.at(-1) ?? ""}${after[0] ?? ""}`;
}

/**
 * A mail says the encoding of its HTML in its headers, a page often only in its markup. Under a type of the same length that
 * the parser does not know, pages come out of it as the bytes they are.
 */
function withPagesAsBytes(bytes: Uint8Array, letters: string): Uint8Array {
  const renamed = bytes.slice();
  for (const { index, 1: header = "" } of letters.matchAll(HTML_PART))
    renamed.set(new TextEncoder().encode(PAGE_PART), index + header.length);
  return renamed;
}
