// npm run bench:calibration: sets the steps of confidence for links in one language and for links of two, so that a step means
// the same in both, and counts how many links of each step are right. Writes src/engine/alignment/calibration.json; to be run
// after npm run train, and whenever the lexicon has grown.
// One language: the dev packs, each judged by numbers and held to steps that were fitted without it. Two languages: the
// steps are fitted on gold/mixed, and the links are counted on gold/cross; what was chosen
// with their counts in view stands in docs/decisions/0018.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { POSSIBLE } from "../src/engine/alignment/index.ts";
import { logOdds, type TrainedWeights } from "../src/engine/alignment/model.ts";
import { compareArticles } from "./compareArticles.ts";
import { fitLogistic } from "./logistic.ts";
import { claimsAt, GOLD_ROOT, readPacks, type Pack } from "./packs.ts";
import type { CheckedLinks, Confidence, Cutoffs } from "../src/model/comparison.ts";
import { weightsWithout } from "./weightsWithout.ts";

const FILE = join(import.meta.dirname, "../src/engine/alignment/calibration.json");
/**
 * So many made-up pairs, evenly spread, are right as often as their score says: two events correct the scores a little, five
 * correct them more.
 */
const AT_THEIR_WORD = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);
/** What each step promises: at its least score, so many of 100 links are right. */
const PROMISES = { clear: 0.75, likely: 0.5 } as const;

interface JudgedPair {
  readonly pack: string;
  readonly score: number;
  readonly right: boolean;
}

const isBetween = (languages: number, pair: { a: string; b: string }): boolean =>
  (pair.a === pair.b ? 1 : 2) === languages;

/** Pairs of clauses of one event in one language, or in two, with what the gold says of them. */
function judgedPairs(pack: Pack, languages: 1 | 2, weights?: TrainedWeights): JudgedPair[] {
  const { alignment, articles } = compareArticles(pack.articles, weights);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const docOf = (id: string) => pack.gold.docs.find(({ file }) => file === byId.get(id)?.name)?.id ?? "";
  const claims = alignment.clauses.map((clause) => claimsAt(clause, docOf(clause.article), pack.gold));
  const languageOf = (clause: number) =>
    byId.get(alignment.clauses[clause]?.article ?? "")?.language ?? "und";
  return alignment.pairs
    .filter(({ a, b }) => isBetween(languages, { a: languageOf(a), b: languageOf(b) }))
    .map(({ a, b, score }) => ({
      pack: pack.gold.id,
      score,
      right: claims[a]?.some((claim) => claims[b]?.includes(claim)) === true,
    }));
}

type Steps = Pick<Cutoffs, "clear" | "likely">;

/** The scores at which links are right as often as promised. */
function fitSteps(pairs: readonly JudgedPair[]): Steps {
  const scores = [...pairs.map(({ score }) => score), ...AT_THEIR_WORD];
  const labels = [...pairs.map(({ right }) => Number(right)), ...AT_THEIR_WORD];
  const rows = scores.map((score) => [logOdds(score)]);
  const [slope = 1, bias = 0] = fitLogistic(rows, labels, 0, [1]);
  const scoreOf = (share: number): number => 1 / (1 + Math.exp((bias - logOdds(share)) / slope));
  const round = (share: number): number => Math.round(scoreOf(share) * 100) / 100;
  return { clear: round(PROMISES.clear), likely: round(PROMISES.likely) };
}

type Counts = Record<Confidence, CheckedLinks>;
const NONE: Counts = { clear: { right: 0, of: 0 }, likely: { right: 0, of: 0 }, check: { right: 0, of: 0 } };

function count(counts: Counts, { score, right }: JudgedPair, steps: Steps): Counts {
  if (score < POSSIBLE) return counts;
  const step = score >= steps.clear ? "clear" : score >= steps.likely ? "likely" : "check";
  const before = counts[step];
  return { ...counts, [step]: { right: before.right + Number(right), of: before.of + 1 } };
}

/** Each pack held to steps that were fitted on the others. */
function countLeftOut(pairs: readonly JudgedPair[]): Counts {
  const packs = [...new Set(pairs.map(({ pack }) => pack))];
  return packs.reduce((counts, pack) => {
    const steps = fitSteps(pairs.filter((pair) => pair.pack !== pack));
    return pairs.filter((pair) => pair.pack === pack).reduce((sum, pair) => count(sum, pair, steps), counts);
  }, NONE);
}

const packsIn = (folder: string): Pack[] => readPacks([join(GOLD_ROOT, folder)]);

const within = packsIn("dev").flatMap((pack) => {
  const weights = JSON.parse(readFileSync(weightsWithout(pack.gold.id), "utf8")) as TrainedWeights;
  return judgedPairs(pack, 1, weights);
});
const across = packsIn("mixed").flatMap((pack) => judgedPairs(pack, 2));
const unseen = packsIn("cross").flatMap((pack) => judgedPairs(pack, 2));
const steps = { oneLanguage: fitSteps(within), twoLanguages: fitSteps(across) };
const checked = {
  oneLanguage: countLeftOut(within),
  twoLanguages: unseen.reduce((sum, pair) => count(sum, pair, steps.twoLanguages), NONE),
};
writeFileSync(FILE, `${JSON.stringify({ steps, checked }, null, 2)}\n`);
console.table(steps);
const shown = { ...checked, "gold/mixed, each left out": countLeftOut(across) };
console.table(
  Object.fromEntries(
    Object.entries(shown).map(([kind, counts]) => [
      kind,
      Object.fromEntries(
        Object.entries(counts).map(([step, { right, of }]) => [
          step,
          `${String(right)} of ${String(of)} (${of === 0 ? "-" : (right / of).toFixed(2)})`,
        ]),
      ),
    ]),
  ),
);
