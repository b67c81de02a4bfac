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

/** A page may set the base of its addresses; ours may not be set, and the browser would complain (CSP base-uri). */
const BASE = /<base\b[^>]*?\bhref\s*=\s*["']?(https?:[^"'\s>]+)[^>]*>/i;

/** Reads rich text from the clipboard; null where it has no words, or is no page that can be built. */
export function pastedPage(markup: string): PastedPage | null {
  if (!isBuildable(markup)) return null;
  const page = inertDocument(markup.replace(/^[^<]*(?=<)/, "").replace(/<base\b[^>]*>/gi, ""));
  const text = textOf(page.body);
  if (text === "") return null;
  const address = addressIn(markup, page);
  return address === null ? { text } : { text, address };
}

/** A page's own word for its address, never one of the links in its text. */
function addressIn(markup: string, page: Document): string | null {
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
  const own = /^https?:\/\//.test(canonical) ? canonical : undefined;
  return SOURCE.exec(markup)?.[1] ?? own ?? BASE.exec(markup)?.[1] ?? null;
}
