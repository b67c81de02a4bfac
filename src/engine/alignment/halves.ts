import { opensClause, type Border } from "./borders.ts";
import type { ClauseText } from "./clauseText.ts";
import { likenessIn } from "./coverage.ts";
import { sumsOf, type Sums } from "./parts.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** Each half has at least this weight of words: about four rare ones. Lower cuts off single names. */
const LEAST_HALF = 8;
/** Of the half that a partner has it has at least this share of the weight … */
const FOUND = 0.4;
/** … and of the half that it lacks no more than this. Raising it cuts more clauses. */
const LACKED = 0.15;
/** A partner that has more than this of both halves says the whole: no cut. */
const WHOLE = 0.35;

/**
 * The word before which a clause falls into a half that a partner has and one that it lacks, while none has both; null where
 * it does not. For clauses with so few partners that what they gain pays for no cut.
 *
 *   clause   a fire broke out at the port | and spread to two warehouses
 *   partner  a blaze at the port injured three dockers
 *
 * Numbers count for nothing in `mass`, the weight of the clause's words. Only where something opens that says something of its own.
 */
export function halvedAt(
  clause: ClauseText,
  mass: Sums,
  borders: readonly Border[],
  partners: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
): number | null {
  const whole = mass[mass.length - 1] ?? 0;
  const places = borders
    .filter(opensClause)
    .map(({ word }) => word)
    .filter((word) => (mass[word] ?? 0) >= LEAST_HALF && whole - (mass[word] ?? 0) >= LEAST_HALF);
  if (places.length === 0) return null;
  const found = partners.map((partner) => foundIn(clause, partner, vocabulary));
  let best: number | null = null;
  let clearest = 0;
  for (const word of places) {
    const contrast = clearestOf(found.map((sums) => sharesAt(word, sums, mass)));
    if (contrast <= clearest) continue;
    clearest = contrast;
    best = word;
  }
  return best;
}

/** Of what stands before a word and of what follows, the share that is found, 0–1. */
type Shares = readonly [before: number, after: number];

function sharesAt(word: number, found: Sums, mass: Sums): Shares {
  const [before, all] = [found[word] ?? 0, found[found.length - 1] ?? 0];
  const [left, whole] = [mass[word] ?? 0, mass[mass.length - 1] ?? 0];
  return [before / left, (all - before) / (whole - left)];
}

/** How far apart the halves are for the partner that tells them apart best; 0 where none does, or one has both. */
function clearestOf(shares: readonly Shares[]): number {
  if (shares.some((pair) => Math.min(...pair) > WHOLE)) return 0;
  const apart = shares.filter((pair) => Math.max(...pair) >= FOUND && Math.min(...pair) <= LACKED);
  return Math.max(0, ...apart.map(([before, after]) => Math.abs(before - after)));
}

/** The weight of the words that the partner has. */
function foundIn({ types, words }: ClauseText, partner: ClauseText, vocabulary: WeightedVocabulary): Sums {
  return sumsOf(
    Array.from(types, (type, i) => {
      if (words[i]?.numeric === true) return 0;
      return (vocabulary.weight[type] ?? 0) * likenessIn(type, partner.typeSet, vocabulary);
    }),
  );
}
