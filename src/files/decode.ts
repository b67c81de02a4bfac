import { kindOf, type ForeignKind } from "./kinds.ts";

/** A file's text, or what it is instead. */
export type Decoded =
  | {
      readonly ok: true;
      /** BOM off, line ends LF; nothing else is changed. */
      readonly text: string;
      /** Name after the Encoding Standard: "utf-8", "utf-16le", "windows-1256", … */
      readonly encoding: string;
      /** True where the encoding was neither declared nor proved, only guessed. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly kind: ForeignKind };

/** Byte order marks. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Encodings tried for bytes that are not UTF-8, with the shape of a word beyond ASCII that proves them: one script
 * throughout, capitals only at the front or throughout, in Latin not without a plain letter (in French "été" is as far
 * as it goes, where Russian read as Latin has none at all). On a tie the first wins: windows-1256 holds "é" too.
 */
const GUESSES: readonly (readonly [string, RegExp])[] = [
  ["windows-1252", /^(?:\p{Script=Latin}|(?=.*[A-Za-z])(?=\p{Script=Latin}+$)(?:\p{Lu}?\p{Ll}+|\p{Lu}+))$/u],
  ["windows-1251", /^(?=\p{Script=Cyrillic}+$)(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u],
  ["windows-1256", /^[\p{Script=Arabic}\p{M}ـ]+$/u],
];
/** Words with a letter beyond ASCII: the only ones that tell these encodings apart. */
const WORD = /[\p{L}\p{M}ـ]*[^\p{ASCII}\P{L}][\p{L}\p{M}ـ]*/gu;

/** Least share of words with the right shape for a guess to be taken; lower lets noise pass for text. */
const LEAST_SHAPE = 0.6;
/** Most control characters in a text, as a share; higher lets binary files pass for text. */
const MOST_CONTROLS = 0.002;

/** Strict UTF-8 first, then byte order marks, then a guess by the shape of the words. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return textOf(bytes.subarray(marked[1].length), marked[0], false);
  const kind = kindOf(bytes);
  if (kind !== "text") return { ok: false, kind };
  const plain = textOf(bytes, "utf-8", false);
  return plain.ok || plain.kind !== "binary" || hasControls(latin1(bytes)) ? plain : guess(bytes);
}

/** Line ends as every part of the app has them; also for pasted text. */
export const withLineFeeds = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");

function textOf(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const text = tryDecode(bytes, encoding);
  return text === null || hasControls(text)
    ? { ok: false, kind: "binary" }
    : { ok: true, text: withLineFeeds(text), encoding, guessed };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" ? withTypography(text) : text;
  } catch {
    return null;
  }
}

/** What windows-1252 has at 80–9F. Browsers know; Node 20 leaves control characters there. */
const TYPOGRAPHY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const withTypography = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => TYPOGRAPHY.charAt(sign.charCodeAt(0) - 0x80));

function guess(bytes: Uint8Array): Decoded {
  const scored = GUESSES.map(([encoding, shape]) => ({
    encoding,
    share: shareOf(tryDecode(bytes, encoding), shape),
  }));
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share < LEAST_SHAPE ? { ok: false, kind: "binary" } : textOf(bytes, best.encoding, true);
}

/** Share of the telling words that have the shape; 0 where there are none. */
function shareOf(text: string | null, shape: RegExp): number {
  const words = text?.match(WORD) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => shape.test(word)).length / words.length;
}

/** Only those below 80: above stand letters or typography in some encodings. */
const hasControls = (text: string): boolean =>
  (text.match(/\p{Cc}/gu) ?? []).filter((sign) => sign < "\u0080" && !/\s/.test(sign)).length >
  text.length * MOST_CONTROLS;

const latin1 = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);
