/**
 * Figures that disagree, judged with the gold's claims taken as given: what the stage finds when alignment makes no mistake.
 *
 *     npx tsx bench/figures.ts [--gold DIR]… [--verbose]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findDisagreements } from "../src/engine/figures/index.ts";
import { runThrough } from "../src/engine/stages.ts";
import type { SegmentedArticle } from "../src/model/article.ts";
import type { Claim } from "../src/model/comparison.ts";
import { detectDirection, detectLanguage } from "../src/text/language.ts";

interface GoldClaim {
  readonly id: string;
  readonly mentions: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
}
interface Gold {
  readonly docs: readonly { readonly id: string; readonly file: string }[];
  readonly claims: readonly GoldClaim[];
  readonly conflicts?: readonly {
    readonly claim: string;
    readonly figures: readonly string[];
    readonly what: string;
  }[];
}

const SCALES = [1, 1e3, 1e6, 1e9];
const sameFigure = (said: string, figure: string): boolean =>
  SCALES.some((scale) => Math.abs(Number(said) - Number(figure) * scale) < 1e-6 * Math.max(1, Number(said)));

function articleOf(folder: string, doc: Gold["docs"][number]): SegmentedArticle {
  const text = readFileSync(join(folder, doc.file), "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  const parts = { sentences: [], clauses: [], quotations: [] };
  return {
    id: doc.id,
    name: doc.file,
    text,
    language: detectLanguage(text),
    direction: detectDirection(text),
    ...parts,
  };
}

function claimOf(claim: GoldClaim): Claim {
  const mentions = claim.mentions
    .map(({ doc, start, end }) => ({ article: doc, start, end, voice: null, wording: 0 }))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
  return { id: claim.id, event: 0, representative: 0, mentions, possible: [], cells: [], disagreements: [] };
}

function judge(folder: string, verbose: boolean): { found: number; gold: number; wrong: number } {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const articles = gold.docs.map((doc) => articleOf(folder, doc));
  const said = runThrough(findDisagreements(gold.claims.map(claimOf), articles)).flatMap((claim) =>
    claim.disagreements.map((disagreement) => ({ claim: claim.id, values: disagreement.values })),
  );
  const conflicts = gold.conflicts ?? [];
  const hits = conflicts.map((conflict) =>
    said.find(
      ({ claim, values }) =>
        claim === conflict.claim &&
        conflict.figures.filter((figure) => values.some(({ value }) => sameFigure(value, figure))).length >=
          2,
    ),
  );
  const wrong = said.filter((one) => !hits.includes(one));
  if (verbose) {
    conflicts.forEach((conflict, i) => {
      const shown = hits[i]?.values.map(({ value }) => value).join(" ");
      console.log(
        `  ${conflict.claim}: ${conflict.figures.join(" ")} ${shown === undefined ? "MISSED" : `found: ${shown}`}`,
      );
    });
    for (const { claim, values } of wrong) {
      const words = values.map(
        (v) =>
          `${v.article}:${v.value} "${articles.find(({ id }) => id === v.article)?.text.slice(v.start, v.end) ?? ""}"`,
      );
      console.log(`  FALSE ${claim}: ${words.join(", ")}`);
    }
  }
  return {
    found: hits.filter((hit) => hit !== undefined).length,
    gold: conflicts.length,
    wrong: wrong.length,
  };
}

const args = process.argv.slice(2);
const roots = args.flatMap((arg, i) => (arg === "--gold" ? [args[i + 1] ?? ""] : []));
const folders = (roots.length === 0 ? ["gold/dev", "gold/cross"] : roots)
  .flatMap((root) => [root, ...readdirSync(root).map((name) => join(root, name))])
  .filter((folder) => existsSync(join(folder, "gold.json")));
for (const folder of folders) {
  const { found, gold, wrong } = judge(folder, args.includes("--verbose"));
  console.log(`${folder.padEnd(24)} found ${String(found)} of ${String(gold)}, false ${String(wrong)}`);
}
