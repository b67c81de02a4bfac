import type { DecidedPair } from "../../model/alignment.ts";
import type { Link } from "../../model/comparison.ts";
import { LinkPacker } from "../../model/linkPacker.ts";
import type { PackedLinks } from "../../model/packedLinks.ts";
import { POSSIBLE } from "./cutoffs.ts";
import { Explainer } from "./evidence.ts";
import type { LogisticModel } from "./model.ts";
import type { JudgedPairs, Measured } from "./score.ts";

/**
 * Links for the pairs above the cut-off for a possible match and for those that a reader decided, each with its own score and
 * reasons. In order of a, then b, as `pairs` and `decided` are. Yields between steps of a few milliseconds.
 */
export function* linksOf(
  { clauses, vocabulary }: Pick<Measured, "clauses" | "vocabulary">,
  pairs: JudgedPairs,
  decided: readonly DecidedPair[],
  model: LogisticModel,
): Generator<undefined, PackedLinks> {
  const explainer = new Explainer(clauses, vocabulary, model);
  const links = new LinkPacker();
  let next = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    for (; isBefore(decided[next], a, b); next++) addUnjudged(links, explainer, decided[next]);
    const decision = decided[next];
    const word = decision && decision.a === a && decision.b === b ? decision.same : null;
    if (word !== null) next++;
    else if ((pairs.scores[pair] ?? 0) < POSSIBLE) continue;
    for (const link of explainer.explain(pairs, pair)) links.add(withWord(link, word));
  }
  for (; next < decided.length; next++) addUnjudged(links, explainer, decided[next]);
  return links.packed();
}

/** Pairs between two breaths. */
const PAIRS_A_STEP = 400;

const isBefore = (decided: DecidedPair | undefined, a: number, b: number): boolean =>
  decided !== undefined && (decided.a < a || (decided.a === a && decided.b < b));

const withWord = (link: Link, same: boolean | null): Link =>
  same === null ? link : { ...link, decided: same ? "same" : "different" };

/** A decided pair of two articles that has too little in common to be compared: nothing speaks for it but the reader. */
function addUnjudged(links: LinkPacker, explainer: Explainer, decided: DecidedPair | undefined): void {
  const found = decided ? explainer.explainUnjudged(decided.a, decided.b) : [];
  for (const link of found) links.add(withWord(link, decided?.same ?? null));
}
