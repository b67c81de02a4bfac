import { inertDocument } from "../safe/trustedTypes.ts";
import { isBuildable } from "./readers/web/markup.ts";
import { textOf } from "./readers/web/text.ts";

/** A piece of a web page as it lies on the clipboard. */
export interface PastedPage {
  /** Paragraphs on lines of their own; links, styles and scripts are gone. */
  readonly text: string;
  /** Where the clipboard says it. */
  readonly address?: string;
}

/** The head that Windows puts before the markup (CF_HTML). */
const SOURCE = /^SourceURL:(https?:\S+)/im;

/** Reads rich text from the clipboard; null where it has no words, or is no page that can be built. */
export function pastedPage(markup: string): PastedPage | null {
  if (!isBuildable(markup)) return null;
  const { body } = inertDocument(markup.replace(/^[^<]*(?=<)/, ""));
  const text = textOf(body);
  if (text === "") return null;
  const address = addressIn(markup, body.ownerDocument);
  return address === null ? { text } : { text, address };
}

/** A page's own word for its address, never one of the links in its text. */
function addressIn(markup: string, page: Document): string | null {
  const base = page.querySelector("base[href]")?.getAttribute("href");
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
  const address = SOURCE.exec(markup)?.[1] ?? canonical ?? base ?? "";
  return /^https?:\/\//.test(address) ? address : null;
}
