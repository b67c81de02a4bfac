import type { DecidedPair } from "../../model/alignment.ts";
import type { Link } from "../../model/comparison.ts";
import { CUTOFFS } from "./cutoffs.ts";
import { explain } from "./evidence.ts";
import type { LogisticModel } from "./model.ts";
import type { JudgedPair, Measured } from "./score.ts";

/**
 * Links for the pairs above the cut-off for a possible match and for those that a reader decided, each with its own score and
 * reasons. In order of a, then b, as `pairs` and `decided` are.
 */
export function linksOf(
  { clauses, vocabulary }: Pick<Measured, "clauses" | "vocabulary">,
  pairs: readonly JudgedPair[],
  decided: readonly DecidedPair[],
  model: LogisticModel,
): Link[] {
  const words = new Map(decided.map(({ a, b, same }) => [keyOf(a, b), same ? "same" : "different"] as const));
  const known = new Set(words.size === 0 ? [] : pairs.map(({ a, b }) => keyOf(a, b)));
  const unseen = decided.filter(({ a, b }) => !known.has(keyOf(a, b)) && areOfTwoArticles(clauses, a, b));
  const isDecided = ({ a, b }: JudgedPair) => words.size > 0 && words.has(keyOf(a, b));
  const shown = pairs.filter((pair) => pair.score >= CUTOFFS.possible || isDecided(pair));
  const all = unseen.length === 0 ? shown : [...shown, ...unseen.map(unjudged)].sort(byClauses);
  return all.flatMap((pair) => {
    const link = explain(pair, clauses, vocabulary, model);
    const word = words.get(keyOf(pair.a, pair.b));
    return link === null ? [] : [word ? { ...link, decided: word } : link];
  });
}

const keyOf = (a: number, b: number): string => `${String(a)} ${String(b)}`;
const byClauses = (x: JudgedPair, y: JudgedPair): number => x.a - y.a || x.b - y.b;

const areOfTwoArticles = (clauses: Measured["clauses"], a: number, b: number): boolean =>
  clauses[a]?.article !== clauses[b]?.article;

/** A pair that has too little in common to be compared: nothing speaks for it but the reader. */
const unjudged = ({ a, b }: DecidedPair): JudgedPair => ({
  a,
  b,
  forward: 0,
  backward: 0,
  signals: [],
  support: [],
  score: 0,
});
