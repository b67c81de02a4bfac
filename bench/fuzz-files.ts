/**
 * Files that disks, mail programs and editors maltreated: each has to end in a reason or in the exact original, within a
 * second. Half of them are pages around a comparison, half are data.
 *
 *     npx tsx bench/fuzz-files.ts [COUNT] [SEED]
 */
import { isDeepStrictEqual } from "node:util";
import { fillPage, readComparisonFile, writeRecord } from "../src/share/file/index.ts";
import { pageOf } from "../src/share/file/page.ts";
import type { FiledComparison } from "../src/share/file/record.ts";
import { damageFile } from "../src/share/fixtures/damage.ts";
import { generateComparison, generateText, seeded } from "../src/share/fixtures/generate.ts";

/** Files that are made from one comparison before the next one is generated. */
const PER_COMPARISON = 50;
const HANG_MS = 1000;
/** What stands around a comparison; its length is that of a small app, so that damage hits both. */
const TEMPLATE = pageOf({
  policy: "default-src 'none'",
  style: "p { color: red }\n".repeat(40),
  script: "const answer = 6 * 7;\n".repeat(200),
  licences: "MIT\n".repeat(40),
});

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 8);
const random = seeded(seed);
const outcomes: Record<string, Record<string, number>> = {};
let slowest = 0;

function outcomeOf(bytes: Uint8Array, original: FiledComparison): string {
  const start = performance.now();
  const result = readComparisonFile(bytes);
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > HANG_MS) return "HANG";
  if (!result.ok) return result.reason;
  return isDeepStrictEqual(result.filed, original) ? "the original" : "ANOTHER COMPARISON";
}

for (let done = 0; done < count; done += PER_COMPARISON) {
  const shared = { ...generateComparison(random, 4), shown: generateText(random, 2) };
  const kind = (done / PER_COMPARISON) % 2 === 0 ? ".json" : ".html";
  const text = kind === ".json" ? writeRecord(shared, 1) : fillPage(TEMPLATE, writeRecord(shared));
  for (let i = 0; i < Math.min(PER_COMPARISON, count - done); i++) {
    const outcome = outcomeOf(damageFile(text, random), shared);
    const counts = (outcomes[outcome] ??= {});
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
}

console.log(`${String(count)} files, seed ${String(seed)}, slowest ${slowest.toFixed(0)} ms`);
console.table(outcomes);
process.exitCode = "HANG" in outcomes || "ANOTHER COMPARISON" in outcomes ? 1 : 0;
