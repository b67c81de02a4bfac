/**
 * Figures that disagree, judged with the gold's claims taken as given: what the stage finds when alignment makes no mistake.
 *
 *     npm run bench:figures [-- --gold DIR]… [-- --verbose]
 */
import { basename, join } from "node:path";
import { findDisagreements } from "../src/engine/figures/index.ts";
import { runThrough } from "../src/engine/stages.ts";
import type { ArticleInput, SegmentedArticle } from "../src/model/article.ts";
import type { Claim } from "../src/model/comparison.ts";
import { detectDirection, detectLanguage } from "../src/text/language.ts";
import { GOLD_ROOT, optionValues, readPacks, type Gold, type Pack } from "./packs.ts";

const SCALES = [1, 1e3, 1e6, 1e9];
const sameFigure = (said: string, figure: string): boolean =>
  SCALES.some((scale) => Math.abs(Number(said) - Number(figure) * scale) < 1e-6 * Math.max(1, Number(said)));

function articleOf(id: string, { name, text }: ArticleInput): SegmentedArticle {
  const parts = { sentences: [], clauses: [], quotations: [] };
  return { id, name, text, language: detectLanguage(text), direction: detectDirection(text), ...parts };
}

function claimOf(claim: Gold["claims"][number]): Claim {
  const mentions = claim.mentions
    .map(({ doc, start, end }) => ({ article: doc, start, end, voice: null, wording: 0 }))
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
  return { id: claim.id, event: 0, representative: 0, mentions, possible: [], cells: [], disagreements: [] };
}

function judge(
  { gold, articles: texts }: Pack,
  verbose: boolean,
): { found: number; gold: number; wrong: number } {
  const articles = texts.map((text, i) => articleOf(gold.docs[i]?.id ?? "", text));
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

const verbose = process.argv.includes("--verbose");
const roots = optionValues(
  "--gold",
  ["dev", "cross"].map((folder) => join(GOLD_ROOT, folder)),
);
for (const pack of readPacks(roots)) {
  const { found, gold, wrong } = judge(pack, verbose);
  console.log(
    `${basename(pack.folder).padEnd(24)} found ${String(found)} of ${String(gold)}, false ${String(wrong)}`,
  );
}
