import { detect } from "jschardet";
import { decodeBytes, ENCODINGS } from "./encodings.ts";
import { articlesIn, guessOldArabic, OLD_ARABIC } from "./oldArabic.ts";

/** Bytes that a guess is made from; more makes it slower and hardly surer. Even, for encodings of two bytes. */
const SAMPLE = 65_536;

/** Names of the detector's that are others than those of the Encoding Standard, also without their signs. */
const DETECTOR_NAMES: Readonly<Record<string, string>> = {
  "utf-16le": "utf-16-le",
  "utf-16be": "utf-16-be",
  "x-mac-cyrillic": "mac-cyrillic",
  macintosh: "mac-roman",
};
const detectorName = (encoding: string): string => DETECTOR_NAMES[encoding] ?? encoding;
const options = {
  detectEncodings: ENCODINGS.filter((one) => !OLD_ARABIC.includes(one) && one !== "utf-7").map(detectorName),
};
/** The detector writes a name now with signs and now without, as "utf-16-le" and "IBM866". */
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/**
 * The likeliest encoding of a text among those that a reader can choose; null where none fits. By the statistics of
 * letters in jschardet, which does not know the old Arabic ones: these are taken where they alone give Arabic words.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const { encoding } = detect(bytes.subarray(0, SAMPLE), options);
  const found = ENCODINGS.find((one) => letters(detectorName(one)) === letters(encoding ?? "")) ?? null;
  const isArabic = found !== null && articlesIn(decodeBytes(bytes, found) ?? "") > 0;
  return isArabic ? found : (guessOldArabic(bytes) ?? found);
}
