/**
 * Clause borders, page furniture and headlines against the packs' units: `npm run bench:segmentation [-- --gold DIR]… [-- --verbose]`.
 * A border is the first letter of a unit of running text; it counts as found where a clause begins with the same letter.
 */
import { basename, join } from "node:path";
import { segment } from "../src/engine/segmentation/index.ts";
import { identify } from "../src/model/identity.ts";
import type { SegmentedArticle } from "../src/model/article.ts";
import { GOLD_ROOT, optionValues, readPacks, type Gold, type Pack } from "./packs.ts";

type Unit = Gold["docs"][number]["sentences"][number];
interface Count {
  tp: number;
  fp: number;
  fn: number;
}

const verbose = process.argv.includes("--verbose");
const roots = optionValues(
  "--gold",
  ["dev", "cross"].map((folder) => join(GOLD_ROOT, folder)),
);

/** First letter or digit at or after a position: where borders meet whatever marks stand between. */
function letterAt(text: string, at: number): number {
  const found = /[\p{L}\p{N}]/u.exec(text.slice(at));
  return found ? at + found.index : text.length;
}

function compare(
  said: ReadonlySet<number>,
  gold: ReadonlySet<number>,
  count: Count,
  show: (at: number, kind: string) => void,
): void {
  for (const at of said)
    if (gold.has(at)) count.tp++;
    else {
      count.fp++;
      show(at, "+");
    }
  for (const at of gold)
    if (!said.has(at)) {
      count.fn++;
      show(at, "-");
    }
}

function borders(article: SegmentedArticle, units: readonly Unit[], count: Count): void {
  const { text } = article;
  const body = (start: number) => units.some((u) => u.kind === "s" && u.start <= start && start < u.end);
  const gold = new Set(units.filter((u) => u.kind === "s").map((u) => letterAt(text, u.start)));
  const said = new Set(article.clauses.map((c) => letterAt(text, c.start)).filter(body));
  compare(said, gold, count, (at, kind) => {
    if (verbose)
      console.log(
        `${kind} ${text.slice(Math.max(0, at - 60), at).replace(/\n/g, "⏎")}⟦${text.slice(at, at + 50).replace(/\n/g, "⏎")}`,
      );
  });
}

function characters(
  article: SegmentedArticle,
  units: readonly Unit[],
  kind: "furniture" | "headline",
  count: Count,
): void {
  const letter = kind === "furniture" ? "x" : "h";
  const said = new Uint8Array(article.text.length);
  for (const s of article.sentences) if (s.kind === kind) said.fill(1, s.start, s.end);
  for (const unit of units) {
    const of = { tp: 0, fp: 0, fn: 0 };
    for (let i = unit.start; i < unit.end; i++) {
      if (unit.kind === letter) of[said[i] ? "tp" : "fn"]++;
      else if (said[i]) of.fp++;
    }
    count.tp += of.tp;
    count.fp += of.fp;
    count.fn += of.fn;
    if (verbose && of.fp + of.fn > 0)
      console.log(
        `${kind} ${of.fp > 0 ? "+" : "-"} ${article.text.slice(unit.start, unit.end).slice(0, 100).replace(/\n/g, "⏎")}`,
      );
  }
}

const per = (c: Count): string => {
  const p = c.tp / Math.max(1, c.tp + c.fp);
  const r = c.tp / Math.max(1, c.tp + c.fn);
  const f1 = c.tp === 0 ? (c.fp + c.fn === 0 ? 1 : 0) : (2 * p * r) / (p + r);
  return [p, r, f1].map((x) => x.toFixed(3)).join(" ");
};

type Counts = readonly [border: Count, furniture: Count, headline: Count];
const noCounts = (): Counts => [0, 1, 2].map(() => ({ tp: 0, fp: 0, fn: 0 })) as unknown as Counts;
const row = (name: string, counts: Counts): void => {
  console.log(`${name.padEnd(24)}${counts.map(per).join("    ")}`);
};

function add(total: Counts, more: Counts): void {
  for (const [i, count] of total.entries()) {
    count.tp += more[i]?.tp ?? 0;
    count.fp += more[i]?.fp ?? 0;
    count.fn += more[i]?.fn ?? 0;
  }
}

function measure({ gold, articles }: Pack): Counts {
  const counts = noCounts();
  for (const [i, { sentences }] of gold.docs.entries())
    for (const article of identify(articles.slice(i, i + 1)).map((a) => segment(a))) {
      if (verbose) console.log(`== ${article.name}`);
      borders(article, sentences, counts[0]);
      characters(article, sentences, "furniture", counts[1]);
      characters(article, sentences, "headline", counts[2]);
    }
  return counts;
}

console.log(`${"pack".padEnd(24)}border P  R  F1      furniture P R F1     headline P R F1`);
const byLanguage = new Map<string, Counts>();
for (const pack of readPacks(roots)) {
  const { language } = pack.gold;
  const counts = measure(pack);
  row(basename(pack.folder), counts);
  const total = byLanguage.get(language) ?? noCounts();
  add(total, counts);
  byLanguage.set(language, total);
}
for (const [language, counts] of byLanguage) row(`all ${language}`, counts);
