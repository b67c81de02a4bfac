import PostalMime from "postal-mime";
import { refused, type FileReader } from "../../reading.ts";
import { articleOf } from "./article.ts";
import { readMarkup } from "./encoding.ts";
import { readingOf } from "./page.ts";
import { turn } from "./turns.ts";

/**
 * A page with its parts in one file (MHTML, RFC 2557), as Chromium, Word and others save it: its first part of HTML is the
 * page, the next ones are frames in it.
 */
export const readSavedPage: FileReader = async ({ name, bytes, encoding }) => {
  const mail = await PostalMime.parse(withPagesAsBytes(bytes));
  const page = mail.attachments.find(({ mimeType }) => mimeType === PAGE_PART);
  const content = page?.content;
  const read =
    content && typeof content !== "string" ? await readMarkup(new Uint8Array(content), encoding) : null;
  if (!read) return refused({ kind: "damaged", file: name });
  const saved = mail.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  const article = await turn(() => articleOf(read.markup, saved ? { address: saved } : {}));
  return readingOf(name, article, read.guessed);
};

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
