/**
 * Length of links and time to make and read them, on the sample articles or any others, against what else could be
 * used: JSON in base64url after deflate, brotli, xz where the machine has it and lz-string where bench/peers is installed; the
 * same after letters were mapped to single bytes; and two bounds. "order 2" is the empirical entropy of a letter after two
 * others, as if the statistics themselves cost nothing; "bare" is our own model without a dictionary, a context-mixing
 * compressor stronger than any of these and the measure of what the dictionary gives.
 * "corrected" is the same articles with a reader's corrections and notes (`corrected` below).
 *
 *     npx tsx bench/links.ts [FILE…]
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, deflateRawSync } from "node:zlib";
import { compare } from "../src/engine/pipeline.ts";
import type { Anchor } from "../src/model/adjustments.ts";
import type { Comparison, Mention } from "../src/model/comparison.ts";
import { decodeLink, encodeLink } from "../src/share/link.ts";
import type { SharedComparison } from "../src/share/link.ts";
import { encodeFields } from "../src/share/v1/codec.ts";
import { detectDirection, detectLanguage } from "../src/text/language.ts";
import { readAllLexica } from "./packs.ts";

/** How much slower a phone is taken to be than this machine. */
const PHONE = 4;
const ROUNDS = 15;

/** The articles alone. */
function comparisonOf(files: readonly string[]): SharedComparison {
  const articles = files.map((file) => {
    const text = readFileSync(file, "utf8");
    const language = detectLanguage(text);
    return { name: basename(file), outlet: "", text, language, direction: detectDirection(text) };
  });
  const selection = { view: "points", claim: null, place: null };
  return { title: "", articles, adjustments: {}, selection, methodVersion: "1.0.0" };
}

/**
 * What a colleague makes of the articles in half an hour: outlets, days and addresses, two links, one place unlinked, two
 * cuts, a voice, a name, three notes, an absence, a quarter of the points checked. All but the words that a person types
 * follows from the analysis.
 */
function corrected(shared: SharedComparison): SharedComparison {
  const found = compare(shared.articles, { lexica: readAllLexica() });
  const anchor = anchorsIn(found);
  const places = found.claims.map(({ mentions }) => mentions.map(anchor));
  const pairs = places.flatMap(([a, b]) => (a && b ? [{ a, b }] : []));
  const alone = places.flatMap(([a, b]) => (a && !b ? [a] : []));
  const words = alone.map((at) => ({ ...at, end: at.start + 4, quote: at.quote.slice(0, 4) }));
  const take = <Item>(items: readonly Item[], count: number): readonly Item[] => items.slice(0, count);
  return {
    ...shared,
    title: "مكالمة ماكرون وبوتين",
    articles: shared.articles.map((article, i) => ({
      ...article,
      outlet: OUTLETS[i] ?? "",
      date: `2018-04-${String(14 + (i % 2))}`,
      ...(i < 2 ? { address: `https://www.example.org/news/2018/4/14/${String(4183027 + i)}` } : {}),
    })),
    adjustments: {
      links: [
        ...take(pairs, 2).map((pair) => ({ ...pair, same: true })),
        ...take(pairs.slice(2), 1).map((pair) => ({ ...pair, same: false })),
      ],
      cuts: take(words, 2).map((at, i) => ({ at, cut: i === 0 })),
      voices: {
        spans: take(alone, 1).map(({ article, start, end }) => ({ article, start, end, voice: "الكرملين" })),
      },
    },
    annotations: {
      notes: take(places.flat(), NOTES.length).map((at, i) => ({ scope: "point", at, text: NOTES[i] ?? "" })),
      names: take(alone, 1).map((at) => ({ at, name: "عودة تنظيم الدولة" })),
      absences: take(alone.slice(1), 1).map((at) => ({ at, article: found.articles[0]?.id ?? "" })),
      checked: places.flatMap(([at], i) => (at && i % 4 === 0 ? [at] : [])),
    },
  };
}

const OUTLETS = ["الشرق الأوسط", "بلدي نيوز", "تشرين", "العربي الجديد", "عنب بلدي"];
const NOTES = [
  "البيان الفرنسي لا يذكر المبادرة.",
  "تحقّق: هل صدر هذا عن الكرملين أم عن تاس؟",
  "الصياغة نفسها في البيان الأصلي.",
];

/** A mention with its words. */
function anchorsIn({ articles }: Comparison): (mention: Mention) => Anchor {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ({ article, start, end }) => ({
    article,
    start,
    end,
    quote: texts.get(article)?.slice(start, end) ?? "",
  });
}

const base64 = (bytes: number): number => Math.ceil((bytes * 4) / 3);
const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Letters as single bytes, the alphabet in front; null where there are more than 255. */
function singleBytes(text: string): Uint8Array | null {
  const alphabet = [...new Set(text.split(""))].sort();
  if (alphabet.length > 255) return null;
  const letters = Buffer.from(`${alphabet.join("")}\n`, "utf8");
  return Buffer.concat([letters, Uint8Array.from(text.split(""), (letter) => alphabet.indexOf(letter))]);
}

/** Characters of base64url that the letters take at their empirical entropy after the two before them. */
function bound(text: string): number {
  const pairs = new Map<string, number>();
  const triples = new Map<string, number>();
  for (let i = 2; i < text.length; i++) {
    for (const [counts, from, to] of [
      [pairs, i - 2, i],
      [triples, i - 2, i + 1],
    ] as const)
      counts.set(text.slice(from, to), (counts.get(text.slice(from, to)) ?? 0) + 1);
  }
  let bits = 0;
  for (const [triple, times] of triples)
    bits -= times * Math.log2(times / (pairs.get(triple.slice(0, 2)) ?? 1));
  return base64(bits / 8);
}

/** Our model with nothing read beforehand. */
const bare = (text: string): number => base64(encodeFields([text], "", []).length);

/** xz at its strongest, without its head and sums; null where the machine has none. */
function xz(bytes: Uint8Array): number | null {
  const { status, stdout } = spawnSync("xz", ["--format=lzma", "-9e", "--stdout"], { input: bytes });
  return status === 0 ? base64(stdout.length) : null;
}

/** lz-string's own form for addresses; null where `npm run bench:peers` has not installed it. */
function lzString(text: string): number | null {
  try {
    const { compressToEncodedURIComponent } = createRequire(new URL("peers/package.json", import.meta.url))(
      "lz-string",
    ) as { compressToEncodedURIComponent: (text: string) => string };
    return compressToEncodedURIComponent(text).length;
  } catch {
    return null;
  }
}

async function timed(work: () => Promise<unknown>): Promise<{ first: number; best: number; median: number }> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { first: times[0] ?? 0, best: sorted[0] ?? 0, median: sorted[ROUNDS >> 1] ?? 0 };
}

async function row(files: readonly string[]): Promise<Record<string, string | number>> {
  const shared = comparisonOf(files);
  const json = JSON.stringify(shared);
  const link = await encodeLink(shared);
  const full = await encodeLink(corrected(shared));
  const decode = await timed(() => decodeLink(link));
  const encode = await timed(() => encodeLink(shared));
  const bytes = singleBytes(json);
  const letters = shared.articles.reduce((sum, article) => sum + article.text.length, 0);
  return {
    articles: files.length,
    letters,
    ours: link.length,
    corrected: full.length,
    "bits/letter": ((link.length * 6) / letters).toFixed(2),
    deflate: base64(deflateRawSync(json, { level: 9, memLevel: 9 }).length),
    brotli: base64(brotli(Buffer.from(json, "utf8"))),
    "bytes+deflate": bytes === null ? "-" : base64(deflateRawSync(bytes, { level: 9, memLevel: 9 }).length),
    "bytes+brotli": bytes === null ? "-" : base64(brotli(bytes)),
    xz: xz(Buffer.from(json, "utf8")) ?? "-",
    "lz-string": lzString(json) ?? "-",
    "order 2": bound(json),
    bare: bare(json),
    "decode ms first": decode.first.toFixed(1),
    "decode ms": decode.median.toFixed(1),
    "best on a phone": (decode.best * PHONE).toFixed(0),
    "encode ms": encode.median.toFixed(1),
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
