// npm run bench:stages: where the time of an analysis goes, stage by stage; the longest time in which no cancel is heard; and
// what one more article and one correction take with the worker's memory, against the whole. Of several rounds the lowest.
// Writes bench/results/stages.json.
import { Memory } from "../src/engine/memory.ts";
import { compare, compareInSteps } from "../src/engine/pipeline.ts";
import type { CompareOptions, Progress } from "../src/engine/stages.ts";
import type { ArticleInput } from "../src/model/article.ts";
import type { Comparison } from "../src/model/comparison.ts";
import { readAllLexica } from "./packs.ts";
import { writeResults } from "./results.ts";
import { makeSet } from "./sets.ts";

const SIZES = [5, 48, 192];
const GROWING = [5, 12, 48];
const WARM_UP = 5;
const ROUNDS = 7;
const lexica = readAllLexica();

/** What runs after a step was announced, in the words of docs/performance.md. */
function nameOf({ stage, done }: Progress, afterEvents: boolean): string {
  if (stage !== "alignment") return stage;
  if (done > 0) return "second look, links";
  return afterEvents ? "cuts" : "words, first look";
}

/** Milliseconds of each stage, and the longest time between two steps. */
function profile(articles: readonly ArticleInput[]): Map<string, number> {
  const times = new Map<string, number>([["longest step", 0]]);
  const steps = compareInSteps(articles, { lexica });
  let [name, afterEvents] = ["segmentation", false];
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const time = performance.now() - start;
    times.set(name, (times.get(name) ?? 0) + time);
    times.set("longest step", Math.max(times.get("longest step") ?? 0, time));
    if (step.done) return times;
    afterEvents ||= step.value.stage === "events";
    name = nameOf(step.value, afterEvents);
  }
}

function lowest<Key>(rounds: readonly ReadonlyMap<Key, number>[]): Map<Key, number> {
  const [first] = rounds;
  return new Map(
    [...(first?.keys() ?? [])].map((key) => [key, Math.min(...rounds.map((times) => times.get(key) ?? 0))]),
  );
}

const repeat = <Result>(rounds: number, work: () => Result): Result[] => Array.from({ length: rounds }, work);

function timeOf(articles: readonly ArticleInput[], options: CompareOptions): number {
  const start = performance.now();
  compare(articles, { lexica, ...options });
  return performance.now() - start;
}

/** The reader puts the first mentions of two points together. */
function correctionOf({ articles, claims }: Comparison): CompareOptions["adjustments"] {
  const [a, b] = [claims[0]?.mentions[0], claims.at(-1)?.mentions[0]].map((mention) => {
    const { article = "", start = 0, end = 0 } = mention ?? {};
    return {
      article,
      start,
      end,
      quote: articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "",
    };
  });
  return a && b ? { links: [{ a, b, same: true }] } : {};
}

function growing(size: number): Record<string, number> {
  const articles = makeSet(size + 1);
  const before = articles.slice(0, size);
  const adjustments = correctionOf(compare(before, { lexica })) ?? {};
  const rounds = repeat(ROUNDS, () => {
    const memory = new Memory();
    const whole = timeOf(before, { memory });
    const corrected = timeOf(before, { memory, adjustments });
    return new Map([
      ["whole", whole],
      ["a correction", corrected],
      ["one more article", timeOf(articles, { memory })],
    ]);
  });
  const { whole = 0, ...rest } = Object.fromEntries(lowest(rounds));
  const share = (name: string): number => Math.round((100 * (rest[name] ?? 0)) / whole);
  return {
    articles: size,
    "whole ms": Math.round(whole),
    ...Object.fromEntries(
      Object.keys(rest).flatMap((name) => [
        [`${name} ms`, Math.round(rest[name] ?? 0)],
        [`${name} %`, share(name)],
      ]),
    ),
  };
}

const profiles: Record<string, Record<string, number>> = {};
for (const size of SIZES) {
  const articles = makeSet(size);
  repeat(size > 48 ? 1 : WARM_UP, () => profile(articles));
  const times = lowest(repeat(size > 48 ? 3 : ROUNDS, () => profile(articles)));
  const total = [...times].reduce((sum, [name, time]) => (name === "longest step" ? sum : sum + time), 0);
  profiles[size] = Object.fromEntries(times);
  console.log(`${String(size)} articles: ${total.toFixed(0)} ms`);
  console.table(
    Object.fromEntries(
      [...times].map(([name, ms]) => [
        name,
        { ms: Math.round(ms * 10) / 10, "%": Math.round((100 * ms) / total) },
      ]),
    ),
  );
}
const grown = GROWING.map(growing);
console.table(grown);
writeResults("stages", { profiles, grown });
