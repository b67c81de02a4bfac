import { decode, withLineFeeds } from "../../decode.ts";
import { decodeOldArabic } from "../../encodings/oldArabic.ts";

/** A page's markup. */
export interface Markup {
  readonly markup: string;
  /** Set where the encoding was neither declared nor proved, only guessed. */
  readonly guessed?: string;
}

/** How far into a page its encoding is declared, in bytes; browsers look at the first 1,024 and some pages are late. */
const HEAD = 8192;
/** https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const DECLARED =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;
const COMMENT = /<!--[^]*?-->/g;

/**
 * The markup of a page by its byte order mark, by UTF-8 where it is nothing else, by what it declares, or by a guess from
 * its words; `chosen` goes before all of them, and before a guess what was `told` beside the page. Null where the bytes are
 * no text.
 */
export async function readMarkup(bytes: Uint8Array, chosen?: string, told = ""): Promise<Markup | null> {
  const sure = chosen ?? markOf(bytes);
  if (sure) return inEncoding(bytes, sure);
  const utf8 = inEncoding(bytes, "utf-8", true);
  if (utf8) return utf8;
  return inEncoding(bytes, declaredIn(bytes)) ?? inEncoding(bytes, told) ?? guess(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

function declaredIn(bytes: Uint8Array): string {
  const found = DECLARED.exec(latin1(bytes.subarray(0, HEAD)).replace(COMMENT, ""));
  const name = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  // What says of itself in one-byte letters that it is UTF-16 is not.
  return name.startsWith("utf-16") ? "utf-8" : name;
}

function inEncoding(bytes: Uint8Array, encoding: string, fatal = false): Markup | null {
  try {
    const text = decodeOldArabic(bytes, encoding) ?? new TextDecoder(encoding, { fatal }).decode(bytes);
    return { markup: withLineFeeds(text) };
  } catch {
    return null;
  }
}

/** By the page's words alone: tags and styles are the same in every encoding. */
async function guess(bytes: Uint8Array): Promise<Markup | null> {
  const words = latin1(bytes)
    .replace(/<(script|style)\b[^]*?<\/\1/gi, " ")
    .replace(/<[^>]*>/g, " ");
  const decoded = await decode(Uint8Array.from(words, (letter) => letter.charCodeAt(0)));
  if (!decoded.ok) return null;
  const read = inEncoding(bytes, decoded.encoding);
  return read && { ...read, guessed: decoded.encoding };
}

/** One letter a byte, unlike what the Encoding Standard calls latin1. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += HEAD) text += String.fromCharCode(...bytes.subarray(i, i + HEAD));
  return text;
}
