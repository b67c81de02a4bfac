/**
 * How often the encoding of a text is told by its letters: pieces of 60 to 2,000 characters of the fixtures' reports and the
 * sample, written by iconv or Python. Run: npm run bench:encodings
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guessEncoding } from "../src/files/encodings/jschardet.ts";
import { OLD_ARABIC } from "../src/files/encodings/oldArabic.ts";
import { decodeWith } from "../src/files/encodings/text.ts";

const ROOT = join(import.meta.dirname, "..");
const SOURCE = join(ROOT, "src/files/fixtures/documents/source");
const SAMPLES = join(ROOT, "public/samples");
const LENGTHS = [60, 120, 300, 1000, 2000];
const PIECES = 12;
const SEED = 7;

/** Names of encodings, and the languages of their texts. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["windows-1256", ["ar", "sample"]],
  ["iso-8859-6", ["ar", "sample"]],
  ["cp720", ["ar", "sample"]],
  ["cp864", ["ar", "sample"]],
  ["x-mac-arabic", ["ar", "sample"]],
  ["windows-1251", ["ru"]],
  ["koi8-r", ["ru"]],
  ["ibm866", ["ru"]],
  ["windows-1252", ["fr", "en"]],
  ["utf-16le", ["ar", "en", "fr", "ru"]],
  ["utf-16be", ["ar", "en", "fr", "ru"]],
];

const textOf = (language: string): string =>
  language === "sample"
    ? readdirSync(SAMPLES)
        .map((name) => readFileSync(join(SAMPLES, name), "utf8"))
        .join("\n")
    : readFileSync(join(SOURCE, `${language}.txt`), "utf8");

/** The bytes of a piece, without the letters that the encoding lacks. */
const encoded = (text: string, encoding: string): Uint8Array =>
  new Uint8Array(
    OLD_ARABIC.includes(encoding)
      ? execFileSync("python3", [join(ROOT, "scripts/old-arabic.py"), encoding], { input: text })
      : execFileSync("iconv", ["-c", "-f", "utf-8", "-t", encoding], { input: text }),
  );

/** Places of pieces, the same in every run. */
function* places(most: number): Generator<number> {
  for (let i = 0, seed = SEED; i < PIECES; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield Math.floor((seed / 2_147_483_648) * Math.max(1, most));
  }
}

/** How many pieces came out letter by letter, of how many that do not read the same in ASCII. */
async function score(encoding: string, text: string, length: number): Promise<string> {
  let right = 0;
  let all = 0;
  for (const at of places(text.length - length)) {
    const bytes = encoded(text.slice(at, at + length).replace(/^\S*\s/, ""), encoding);
    if (!encoding.startsWith("utf-16") && bytes.every((byte) => byte < 0x80)) continue;
    const guess = (unknown: Uint8Array) => Promise.resolve(guessEncoding(unknown));
    const [found, wanted] = [await decodeWith(bytes, guess), await decodeWith(bytes, guess, encoding)];
    all++;
    if (found.ok && wanted.ok && found.text === wanted.text) right++;
  }
  return `${String(right)}/${String(all)}`;
}

console.log(["encoding", "text", ...LENGTHS.map(String)].map((cell) => cell.padEnd(14)).join(""));
for (const [encoding, languages] of CASES)
  for (const language of languages) {
    const text = textOf(language).replace(/\n+/g, "\n");
    const scores: string[] = [];
    for (const length of LENGTHS) scores.push(await score(encoding, text, length));
    console.log([encoding, language, ...scores].map((cell) => cell.padEnd(14)).join(""));
  }
