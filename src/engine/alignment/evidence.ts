import type { Contrast, Link, Reason, Relation, SharedWords } from "../../model/comparison.ts";
import { linkKindOf } from "../../model/linkKind.ts";
import type { Span } from "../../model/span.ts";
import type { ClauseText } from "./clauseText.ts";
import { findContrasts } from "./contrast.ts";
import { harmonic } from "./coverage.ts";
import { confidenceOf } from "./cutoffs.ts";
import { LIKENESSES } from "./likeness.ts";
import { weightsOf, type LogisticModel } from "./model.ts";
import type { JudgedPairs } from "./score.ts";
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

const FEATURES = [...SIGNALS, ...SUPPORT];

/** Says why two clauses were put together, in terms that the interface can put into words. */
export class Explainer {
  private readonly weights: Float64Array;
  /** For each type its next place in the clause in hand that is not taken yet, -1 for none; for each place the one after. */
  private readonly places: Int32Array;
  private readonly following: number[] = [];

  constructor(
    private readonly clauses: readonly ClauseText[],
    private readonly vocabulary: WeightedVocabulary,
    model: LogisticModel,
  ) {
    this.weights = weightsOf(model, FEATURES);
    this.places = new Int32Array(vocabulary.size).fill(-1);
  }

  explain(pairs: JudgedPairs, pair: number): Link[] {
    const [a, b] = [this.clauses[pairs.a[pair] ?? 0], this.clauses[pairs.b[pair] ?? 0]];
    if (!a || !b) return [];
    const [forward, backward] = [pairs.forward[pair] ?? 0, pairs.backward[pair] ?? 0];
    return [this.link(a, b, pairs.scores[pair] ?? 0, forward, backward, this.reasonsOf(pairs, pair))];
  }

  /** A pair of two articles that has too little in common to be compared. */
  explainUnjudged(first: number, second: number): Link[] {
    const [a, b] = [this.clauses[first], this.clauses[second]];
    return a && b && a.article !== b.article ? [this.link(a, b, 0, 0, 0, [])] : [];
  }

  private link(
    a: ClauseText,
    b: ClauseText,
    score: number,
    forward: number,
    backward: number,
    reasons: readonly Reason[],
  ): Link {
    const contrasts = findContrasts(a, b, this.vocabulary);
    return {
      a: a.place,
      b: b.place,
      score: Math.round(score * 1000) / 1000,
      confidence: confidenceOf(score, linkKindOf(a.language, b.language)),
      relation: relationOf(forward, backward, contrasts),
      reasons,
      shared: this.sharedWords(a, b),
      contrasts,
    };
  }

  /** The weightiest terms of the score; of equals the first. */
  private reasonsOf({ signals, support }: JudgedPairs, pair: number): Reason[] {
    const best: { feature: string; weight: number }[] = [];
    FEATURES.forEach((feature, k) => {
      const value =
        k < SIGNALS.length
          ? signals[pair * SIGNALS.length + k]
          : support[pair * SUPPORT.length + k - SIGNALS.length];
      const weight = (this.weights[k] ?? 0) * (value ?? 0);
      const size = Math.abs(weight);
      if (size === 0 || size <= Math.abs(best[MOST_REASONS - 1]?.weight ?? 0)) return;
      let at = best.length;
      while (at > 0 && Math.abs(best[at - 1]?.weight ?? 0) < size) at--;
      best.splice(at, 0, { feature, weight });
      best.splice(MOST_REASONS);
    });
    return best.map(({ feature, weight }) => ({ feature, weight: Math.round(weight * 100) / 100 }));
  }

  /** Each word of a with the likest word of b, one to one, the rarest first. */
  private sharedWords(a: ClauseText, b: ClauseText): SharedWords[] {
    this.place(b);
    const found: SharedWords[] = [];
    for (let i = 0; i < a.words.length; i++) {
      const shared = this.sharedWord(a, i, b);
      if (shared) found.push(shared);
    }
    for (const type of b.types) this.places[type] = -1;
    return found
      .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start)
      .slice(0, MOST_SHARED)
      .sort((x, y) => x.a.start - y.a.start);
  }

  private place({ types }: ClauseText): void {
    for (let i = types.length - 1; i >= 0; i--) {
      const type = types[i] ?? 0;
      this.following[i] = this.places[type] ?? -1;
      this.places[type] = i;
    }
  }

  /** A word of a with the likest of b that is not taken, which it takes. */
  private sharedWord(a: ClauseText, at: number, b: ClauseText): SharedWords | null {
    const [word, type] = [a.words[at], a.types[at] ?? 0];
    const { offsets, types, likeness, kinds } = this.vocabulary.neighbours;
    for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++) {
      const near = types[i] ?? 0;
      const place = this.places[near] ?? -1;
      const partner = b.words[place];
      if (!word || !partner) continue;
      this.places[near] = this.following[place] ?? -1;
      const weight = Math.round((this.vocabulary.weight[type] ?? 0) * (likeness[i] ?? 0) * 100) / 100;
      const kind = word.numeric ? "number" : (LIKENESSES[kinds[i] ?? 0] ?? "word");
      const means = a.language === b.language ? undefined : meaningOf(word, partner);
      const shared = {
        a: phraseOf(a.words, at, means),
        b: phraseOf(b.words, place, means),
        kind,
        weight,
      } as const;
      return means === undefined ? shared : { ...shared, means };
    }
    return null;
  }
}

/** Neighbours that are of one concept are one phrase: "au téléphone" shares what "téléphone" alone does not say. */
function phraseOf(words: readonly Word[], at: number, concept: string | undefined): Span {
  const isOf = (i: number) => concept !== undefined && words[i]?.concepts.includes(concept) === true;
  let [first, last] = [at, at];
  while (isOf(first - 1)) first--;
  while (isOf(last + 1)) last++;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function relationOf(forward: number, backward: number, contrasts: readonly Contrast[]): Relation {
  if (contrasts.length > 0 && harmonic(forward, backward) >= NEAR_WORDING) return "altered";
  if (forward >= CONTAINED && backward <= NOT_CONTAINED) return "narrower";
  if (backward >= CONTAINED && forward <= NOT_CONTAINED) return "broader";
  return "same";
}

/** For who cannot read one of the languages; the sign before a number's digits says only what is counted. */
const meaningOf = (word: Word, partner: Word): string | undefined =>
  word.numeric ? word.norm.slice(1) : word.concepts.find((concept) => partner.concepts.includes(concept));
