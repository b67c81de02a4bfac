import { decodeOldArabic } from "./oldArabic.ts";
import { decodeUtf7 } from "./utf7.ts";

/** Encodings that a reader can choose, by the names of the Encoding Standard where it has them, the likeliest for the press first. */
export const ENCODINGS = [
  "utf-8",
  "windows-1256",
  "iso-8859-6",
  "cp720",
  "cp864",
  "x-mac-arabic",
  "windows-1252",
  "windows-1251",
  "koi8-r",
  "ibm866",
  "iso-8859-5",
  "koi8-u",
  "x-mac-cyrillic",
  "macintosh",
  "windows-1250",
  "iso-8859-2",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "utf-16le",
  "utf-16be",
  "utf-7",
] as const;
/** What windows-1252 has at 80–9F. Browsers know; Node 20 leaves control characters there. */
const TYPOGRAPHY = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes in an encoding; null where they are none in it, or the encoding is not known. BOM kept. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string | null {
  const old = decodeOldArabic(bytes, encoding);
  if (old !== undefined) return old;
  try {
    if (encoding === "utf-7")
      return decodeUtf7(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" ? withTypography(text) : text;
  } catch {
    return null;
  }
}

const withTypography = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => TYPOGRAPHY.charAt(sign.charCodeAt(0) - 0x80));
