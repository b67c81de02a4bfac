import type { Confidence, Contrast, Link, Reason, Relation, SharedWords } from "../../model/comparison.ts";
import type { ClauseText } from "./clauseText.ts";
import type { Span } from "../../model/span.ts";
import { findContrasts } from "./contrast.ts";
import { harmonic } from "./coverage.ts";
import { CUTOFFS } from "./cutoffs.ts";
import type { LogisticModel } from "./model.ts";
import type { JudgedPair } from "./score.ts";
import { SIGNALS } from "./signals.ts";
import { SUPPORT } from "./support.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** Shared words listed for a link, the rarest first. */
const MOST_SHARED = 12;
/** Reasons listed for a link, the weightiest first. */
const MOST_REASONS = 5;
/** Contrasts say that something was altered where the rest of the words is much the same; else they come with rewording. */
const NEAR_WORDING = 0.5;
/** One side holds the other when this much of the other is in it … */
const CONTAINED = 0.6;
/** … and the other holds no more than this much of it. */
const NOT_CONTAINED = 0.4;

/** All that the interface needs to say why two clauses were put together. */
export function explain(
  pair: JudgedPair,
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
  model: LogisticModel,
): Link | null {
  const [a, b] = [clauses[pair.a], clauses[pair.b]];
  if (!a || !b) return null;
  const contrasts = findContrasts(a, b, vocabulary);
  return {
    a: a.place,
    b: b.place,
    score: Math.round(pair.score * 1000) / 1000,
    confidence: confidenceOf(pair.score),
    relation: relationOf(pair, contrasts),
    reasons: reasonsOf(pair, model),
    shared: sharedWords(a, b, vocabulary),
    contrasts,
  };
}

const confidenceOf = (score: number): Confidence =>
  score >= CUTOFFS.clear ? "clear" : score >= CUTOFFS.likely ? "likely" : "check";

function relationOf(pair: JudgedPair, contrasts: readonly Contrast[]): Relation {
  if (contrasts.length > 0 && harmonic(pair.forward, pair.backward) >= NEAR_WORDING) return "altered";
  if (pair.forward >= CONTAINED && pair.backward <= NOT_CONTAINED) return "narrower";
  if (pair.backward >= CONTAINED && pair.forward <= NOT_CONTAINED) return "broader";
  return "same";
}

function reasonsOf(pair: JudgedPair, model: LogisticModel): Reason[] {
  const values = [...pair.signals, ...pair.support];
  return [...SIGNALS, ...SUPPORT]
    .map((feature, i) => ({ feature, weight: (model.weights[feature] ?? 0) * (values[i] ?? 0) }))
    .filter((reason) => reason.weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .slice(0, MOST_REASONS)
    .map(({ feature, weight }) => ({ feature, weight: Math.round(weight * 100) / 100 }));
}

/** Each word of a with the likest word of b, one to one, the rarest first. */
function sharedWords(a: ClauseText, b: ClauseText, vocabulary: WeightedVocabulary): SharedWords[] {
  const [typesA, typesB] = [a.types, b.types];
  const taken = new Set<number>();
  const found: SharedWords[] = [];
  a.words.forEach((word, i) => {
    const type = typesA[i] ?? 0;
    for (const near of vocabulary.neighbours[type] ?? []) {
      const j = typesB.findIndex((other, k) => other === near.type && !taken.has(k));
      const partner = b.words[j];
      if (!partner) continue;
      taken.add(j);
      const weight = Math.round((vocabulary.weight[type] ?? 0) * near.likeness * 100) / 100;
      const kind = word.numeric ? "number" : near.kind;
      const means = a.language === b.language ? undefined : meaningOf(word, partner);
      found.push({
        a: phraseOf(a.words, i, means),
        b: phraseOf(b.words, j, means),
        kind,
        weight,
        ...(means === undefined ? {} : { means }),
      });
      return;
    }
  });
  return found
    .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start)
    .slice(0, MOST_SHARED)
    .sort((x, y) => x.a.start - y.a.start);
}

/** For who cannot read one of the languages; the sign before a number's digits says only what is counted. */
const meaningOf = (word: Word, partner: Word): string | undefined =>
  word.numeric ? word.norm.slice(1) : word.concepts.find((concept) => partner.concepts.includes(concept));

/** Neighbours that are of one concept are one phrase: "au téléphone" shares what "téléphone" alone does not say. */
function phraseOf(words: readonly Word[], at: number, concept: string | undefined): Span {
  const isOf = (i: number) => concept !== undefined && words[i]?.concepts.includes(concept) === true;
  let [first, last] = [at, at];
  while (isOf(first - 1)) first--;
  while (isOf(last + 1)) last++;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
