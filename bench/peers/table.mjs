// The table of npm run bench:peers: time and quality of the analysis and of what people would use instead, in one process.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../src/engine/pipeline.ts";
import { GOLD_ROOT, readAllLexica, readPacks, readText } from "../packs.ts";
import { rangeOf, summaryOf, writeResults } from "../results.ts";
import { makeSet } from "../sets.ts";
import { claimsOf, linksOf, sentencesOf } from "./comparison.mjs";
import { PEERS } from "./matchers.mjs";

const ROOT = join(import.meta.dirname, "../..");
const OURS = "Muqabala";
/** Pairs of articles that are timed at most; more are reckoned from an even choice of so many. */
const MOST_PAIRS = 20;
/** Runs of each measurement. */
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Likenesses from which a peer's link counts; each gets the one that suits it best on the packs it is scored on. */
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const lexica = readAllLexica();

/** Milliseconds for a set, once. */
function timeOnce(method, articles, sentences) {
  const start = performance.now();
  if (method === OURS) {
    compare(articles, { lexica });
    return performance.now() - start;
  }
  const pairs = articles.flatMap((_, x) => articles.slice(x + 1).map((_, k) => [x, x + 1 + k]));
  const step = Math.max(1, pairs.length / MOST_PAIRS);
  const chosen = Array.from(
    { length: Math.min(pairs.length, MOST_PAIRS) },
    (_, i) => pairs[Math.floor(i * step)],
  );
  for (const [x, y] of chosen) PEERS[method](articles[x].text, articles[y].text, sentences[x], sentences[y]);
  return ((performance.now() - start) * pairs.length) / chosen.length;
}

/** Times of all methods in turns, so that what else the machine does falls on all of them; as ratios to ours. */
function timesOf(articles) {
  const sentences = articles.map(sentencesOf);
  const methods = [OURS, ...Object.keys(PEERS)];
  for (const method of methods) timeOnce(method, articles, sentences);
  const runs = Array.from({ length: ROUNDS }, () =>
    methods.map((method) => timeOnce(method, articles, sentences)),
  );
  return Object.fromEntries(
    methods.map((method, m) => [
      method,
      { ms: summaryOf(runs.map((run) => run[m])), ratio: summaryOf(runs.map((run) => run[m] / run[0])) },
    ]),
  );
}

/** F1 of the pairs of gold units that links put together (as gold/score.mjs has it). */
function pairF1(packs, likeness) {
  let [said, right, meant] = [0, 0, 0];
  for (const { gold, sentences, links } of packs) {
    const unitsOf = ({ article, start, end }) =>
      gold.docs[article].sentences
        .filter(
          (u) => u.kind === "s" && Math.min(u.end, end) - Math.max(u.start, start) >= 0.5 * (u.end - u.start),
        )
        .map((u) => [gold.docs[article].id, u.id]);
    const pairsOf = (units) =>
      units.flatMap(([d, u]) => units.flatMap(([e, v]) => (d < e ? [`${u}|${v}`] : [])));
    const truth = new Set(
      gold.claims.flatMap((claim) => {
        const units = claim.mentions.flatMap((m) =>
          gold.docs
            .find(({ id }) => id === m.doc)
            .sentences.filter(
              (u) => u.kind === "s" && Math.min(u.end, m.end) - Math.max(u.start, m.start) > 0,
            )
            .map((u) => [m.doc, u.id]),
        );
        return pairsOf(units);
      }),
    );
    const claims = claimsOf(
      links.filter((link) => link.likeness >= likeness),
      sentences,
    );
    const found = new Set(claims.flatMap(({ mentions }) => pairsOf(mentions.flatMap(unitsOf))));
    said += found.size;
    meant += truth.size;
    right += [...found].filter((pair) => truth.has(pair)).length;
  }
  return (2 * right) / (said + meant);
}

function bestThreshold(peer, packs) {
  const linked = packs.map((pack) => ({ ...pack, links: linksOf(peer, pack.articles, pack.sentences) }));
  return THRESHOLDS.map((likeness) => ({ likeness, f1: pairF1(linked, likeness) })).reduce((best, one) =>
    one.f1 > best.f1 ? one : best,
  ).likeness;
}

function scoreOf(command) {
  const run = spawnSync(process.execPath, [join(GOLD_ROOT, "score.mjs"), "--json", "--", ...command], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout).mean;
}

const samples = join(ROOT, "public/samples");
const sets = {
  "5 samples": readdirSync(samples).map((name) => ({ name, text: readText(join(samples, name)) })),
  "12 articles": makeSet(12),
  "48 articles": makeSet(48),
};
const times = Object.fromEntries(Object.entries(sets).map(([name, articles]) => [name, timesOf(articles)]));
const packs = readPacks([join(GOLD_ROOT, "dev")]).map((pack) => ({
  ...pack,
  sentences: pack.articles.map(sentencesOf),
}));
const own = [process.execPath, "--import", "tsx"];
const quality = {
  [OURS]: scoreOf([...own, "src/cli/compare.ts"]),
  ...Object.fromEntries(
    Object.keys(PEERS).map((peer) => {
      const threshold = bestThreshold(peer, packs);
      return [
        peer,
        { threshold, ...scoreOf([...own, "bench/peers/comparison.mjs", peer, String(threshold)]) },
      ];
    }),
  ),
};

const two = (value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
console.log("Time as a multiple of ours, median (range); score of gold/score.mjs on gold/dev.");
console.table(
  Object.fromEntries(
    Object.entries(quality).map(([method, { threshold, pairF1: pair, coverF1, absentWrong }]) => [
      method,
      {
        ...Object.fromEntries(Object.keys(sets).map((name) => [name, rangeOf(times[name][method].ratio, 2)])),
        pairF1: two(pair),
        coverF1: two(coverF1),
        absentWrong: two(absentWrong),
        "from likeness": threshold ?? "",
      },
    ]),
  ),
);
console.log(
  Object.keys(sets)
    .map((name) => `${name}: ours takes ${rangeOf(times[name][OURS].ms, 0)} ms`)
    .join("; "),
);
writeResults("peers", { times, quality });
