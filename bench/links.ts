/**
 * Length of links and time to make and read them, on the sample articles or any others, against what else could be
 * used: JSON in base64url after deflate, brotli, xz where the machine has it and lz-string where bench/peers is installed; the
 * same after letters were mapped to single bytes; and two bounds. "order 2" is the empirical entropy of a letter after two
 * others, as if the statistics themselves cost nothing; "bare" is our own model without a dictionary, a context-mixing
 * compressor stronger than any of these and the measure of what the dictionary gives.
 * "corrected" is the same articles with a reader's corrections and notes (bench/corrected.ts). Times are medians and ranges.
 *
 *     npm run bench:links [-- FILE…]
 *
 * Writes bench/results/links.json.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeLink, encodeLink } from "../src/share/link.ts";
import { lengthsOf } from "./compressors.ts";
import { comparisonOf, corrected } from "./corrected.ts";
import { rangeOf, type Summary, summaryOf, writeResults } from "./results.ts";

/** How much slower a phone is taken to be than this machine. */
const PHONE = 4;
const ROUNDS = 15;

/** Milliseconds of the first time, which finds the code cold, and of all. */
async function timed(work: () => Promise<unknown>): Promise<{ first: number; all: Summary }> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? NaN, all: summaryOf(times) };
}

async function row(files: readonly string[]): Promise<Record<string, string | number>> {
  const shared = comparisonOf(files);
  const link = await encodeLink(shared);
  const full = await encodeLink(corrected(shared));
  const decode = await timed(() => decodeLink(link));
  const encode = await timed(() => encodeLink(shared));
  const letters = shared.articles.reduce((sum, article) => sum + article.text.length, 0);
  return {
    articles: files.length,
    letters,
    ours: link.length,
    corrected: full.length,
    "bits/letter": ((link.length * 6) / letters).toFixed(2),
    ...lengthsOf(JSON.stringify(shared)),
    "decode ms first": decode.first.toFixed(1),
    "decode ms": rangeOf(decode.all),
    "best on a phone": (decode.all.low * PHONE).toFixed(0),
    "encode ms": rangeOf(encode.all),
  };
}

const samples = fileURLToPath(new URL("../public/samples/", import.meta.url));
const names = readdirSync(samples)
  .sort()
  .map((name) => join(samples, name));
const chosen = (places: readonly number[]): string[] => places.map((place) => names[place] ?? "");
const given = process.argv.slice(2);
const sets = given.length > 0 ? [given] : [chosen([0, 1]), chosen([0, 1, 3]), names];

const rows: Record<string, string | number>[] = [];
for (const files of sets.toReversed()) rows.unshift(await row(files));
console.table(rows);
writeResults("links", rows);
