import { decodeBytes } from "./encodings.ts";
import { decodeUtf7 } from "./utf7.ts";

/** A file's text, if it is one. */
export type Decoded = DecodedText | { readonly ok: false };

interface DecodedText {
  readonly ok: true;
  /** BOM off, line ends LF; nothing else is changed. */
  readonly text: string;
  /** Name after the Encoding Standard: "utf-8", "utf-16le", "windows-1256", … */
  readonly encoding: string;
  /** True where the encoding was neither declared nor proved, only guessed. */
  readonly guessed: boolean;
}

/** Byte order marks. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Least share of words in one script for a guess to be taken; lower lets noise pass for text. */
const LEAST_WORDS = 0.6;
/** Most control characters in a text, as a share; higher lets binary files pass for text. */
const MOST_CONTROLS = 0.002;
/** Words with a letter beyond ASCII. */
const WORD = /[\p{L}\p{M}ـ]*[^\p{ASCII}\P{L}][\p{L}\p{M}ـ]*/gu;
const ONE_SCRIPT =
  /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|[\p{Script=Greek}\p{M}]+|[\p{Script=Hebrew}\p{M}]+|[\p{Script=Arabic}\p{M}ـ]+)$/u;

/** Names the likeliest encoding of bytes; null where none fits. */
export type Guess = (bytes: Uint8Array) => Promise<string | null>;

/**
 * Byte order marks first, then strict UTF-8, then a guess; or the encoding that a reader chose. The page has
 * `decode` (decode.ts), which has guesses made in the worker.
 */
export async function decodeWith(bytes: Uint8Array, guess: Guess, chosen?: string): Promise<Decoded> {
  if (chosen !== undefined) return textIn(bytes, chosen);
  const sure = decodeSurely(bytes);
  if (sure) return sure;
  const encoding = await guess(bytes);
  const decoded = encoding === null ? null : textIn(bytes, encoding);
  return decoded?.ok && isWords(decoded.text) ? { ...decoded, guessed: true } : { ok: false };
}

/** The text where the bytes themselves say their encoding; null where it can only be guessed. */
export function decodeSurely(bytes: Uint8Array): DecodedText | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const decoded = textIn(bytes, marked?.[0] ?? "utf-8");
  // UTF-7 is ASCII too, in which none of its words can be read.
  return decoded.ok && (marked || decodeUtf7(decoded.text) === null) ? decoded : null;
}

/** The text in an encoding that is known. */
function textIn(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeBytes(bytes, encoding);
  return text === null || hasControls(text)
    ? { ok: false }
    : { ok: true, text: withLineFeeds(text), encoding, guessed: false };
}

/** Line ends as every part of the app has them; also for pasted text. */
export const withLineFeeds = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

function isWords(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.filter((word) => ONE_SCRIPT.test(word)).length >= words.length * LEAST_WORDS;
}

/** Only those below 80: above stand letters or typography in some encodings. */
const hasControls = (text: string): boolean =>
  (text.match(/\p{Cc}/gu) ?? []).filter((sign) => sign < "\u0080" && !/\s/.test(sign)).length >
  text.length * MOST_CONTROLS;
