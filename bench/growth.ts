// npm run bench:growth: time and memory of the whole analysis against size, and the five samples against the character
// diff of their ten pairs (diff-match-patch) in the same process, in turns; the ratio is that of the lowest times. Memory is that
// of one analysis in a process of its own whose heap may not grow beyond the limit: a set that does not fit says so. Sets of 2 to 200
// articles are made from the dev packs by deleting, shuffling and swapping sentences and figures with a fixed seed; prints a table and writes bench/results/growth.json.
import { diff_match_patch as DiffMatchPatch } from "diff-match-patch";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../src/engine/pipeline.ts";
import { HEAP_LIMIT_MB, measureMemory } from "./memory.ts";
import { readAllLexica, readText } from "./packs.ts";
import { type Summary, summaryOf, writeResults } from "./results.ts";
import { makeSet } from "./sets.ts";

const SIZES = [2, 6, 12, 24, 48, 96, 200];
const ROUNDS = 5;
/** Analyses before the first that is timed: the app's worker rehearses too. */
const WARM_UP = 10;
const lexica = readAllLexica();

/** Milliseconds that some work takes. */
function time(work: () => void, rounds: number): Summary {
  return summaryOf(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function measureSize(size: number): Record<string, number> {
  const articles = makeSet(size);
  const result = compare(articles, { lexica });
  const clauses = result.articles.reduce((sum, article) => sum + article.clauses.length, 0);
  const sentences = result.articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const { median, low, high } = time(() => compare(articles, { lexica }), size > 48 ? 3 : ROUNDS);
  const times = { medianMs: median, lowMs: low, highMs: high };
  return { size, sentences, clauses, claims: result.claims.length, ...times, ...measureMemory(size) };
}

function samples(): Record<string, number> {
  const folder = join(import.meta.dirname, "../public/samples");
  const articles = readdirSync(folder).map((name) => ({ name, text: readText(join(folder, name)) }));
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = 0;
  const pairs = articles.flatMap((a, i) => articles.slice(i + 1).map((b) => [a.text, b.text] as const));
  const cold = time(() => compare(articles, { lexica }), 1);
  time(() => compare(articles, { lexica }), WARM_UP);
  // In turns, so that what else the machine does meets both alike.
  const turns = Array.from({ length: ROUNDS }, () => ({
    whole: time(() => compare(articles, { lexica }), 3),
    diff: time(() => {
      for (const [a, b] of pairs) differ.diff_main(a, b);
    }, 1),
  }));
  const wholeLowMs = Math.min(...turns.map(({ whole }) => whole.low));
  const diffLowMs = Math.min(...turns.map(({ diff }) => diff.low));
  return {
    coldMs: cold.median,
    wholeLowMs,
    wholeHighMs: Math.max(...turns.map(({ whole }) => whole.high)),
    diffLowMs,
    diffHighMs: Math.max(...turns.map(({ diff }) => diff.high)),
    ratio: wholeLowMs / diffLowMs,
    ratioHigh: Math.max(...turns.map(({ whole, diff }) => whole.median / diff.median)),
  };
}

const five = samples();
console.log(
  "five samples:",
  Object.entries(five)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join("  "),
);
const rows = SIZES.map(measureSize);
console.table(
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, Math.round(v * 10) / 10]))),
);
for (const { size = 0, fits } of rows)
  if (fits === 0) {
    console.error(`${String(size)} articles do not fit in a heap of ${String(HEAP_LIMIT_MB)} MB`);
    process.exitCode = 1;
  }
const [first, last] = [rows[0], rows[rows.length - 1]];
const exponent =
  Math.log((last?.medianMs ?? 1) / (first?.medianMs ?? 1)) /
  Math.log((last?.sentences ?? 1) / (first?.sentences ?? 1));
console.log(`growth exponent of time in the number of sentences: ${exponent.toFixed(2)}`);
writeResults("growth", { five, rows, exponent });
