/**
 * Links that chats, mails and people maltreated: each has to end in a reason or in the exact original, within a second.
 *
 *     npx tsx bench/fuzz-links.ts [COUNT] [SEED]
 */
import { isDeepStrictEqual } from "node:util";
import { damage, generateComparison, seeded } from "../src/share/fixtures/generate.ts";
import { decodeLink, encodeLink, type SharedComparison } from "../src/share/link.ts";

/** Links that are made from one comparison before the next one is generated. */
const PER_COMPARISON = 100;
const HANG_MS = 1000;

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 8);
const random = seeded(seed);
const outcomes = new Map<string, number>();
/** Comparisons by the version of their links. */
const versions = new Map<string, number>();
let slowest = 0;

async function outcomeOf(link: string, original: SharedComparison): Promise<string> {
  const start = performance.now();
  const result = await decodeLink(link);
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > HANG_MS) return "HANG";
  if (!result.ok) return result.reason;
  return isDeepStrictEqual(result.shared, original) ? "the original" : "ANOTHER COMPARISON";
}

for (let done = 0; done < count; done += PER_COMPARISON) {
  const shared = generateComparison(random, 3);
  // Half of them go with the state of the view behind them, which is no part of the link.
  const link = `${await encodeLink(shared)}${random() < 0.5 ? "&v=points&only=B" : ""}`;
  versions.set(link.slice(0, 2), (versions.get(link.slice(0, 2)) ?? 0) + 1);
  for (let i = 0; i < Math.min(PER_COMPARISON, count - done); i++) {
    const outcome = await outcomeOf(damage(link, random), shared);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
}

console.log(`${String(count)} links, seed ${String(seed)}, slowest ${slowest.toFixed(0)} ms`);
console.log(`comparisons by version: ${[...versions].map((pair) => pair.join(" ")).join(", ")}`);
console.table(Object.fromEntries([...outcomes].sort()));
process.exitCode = outcomes.has("HANG") || outcomes.has("ANOTHER COMPARISON") ? 1 : 0;
