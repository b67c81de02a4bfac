import type { ClauseText } from "./clauseText.ts";
import type { Coverage } from "./coverage.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** What two clauses have in common, word by word. */
export interface Overlap {
  /** Words of some weight in common, counted on the side that has fewer. */
  readonly rare: number;
  /** Weight of the rarest word in common. */
  readonly rarest: number;
  /** Share of the weight that only the lexicon joins, on the side where it is less. */
  readonly concepts: number;
}

/** A word is rare above this weight: it stands in fewer than about a third of the clauses. */
const RARE = 1;
/** Weight that a word of no weight of its own adds to a run. */
const RUN_STEP = 0.3;

/** Compares clauses word by word; keeps scratch space between pairs, so that a pair allocates next to nothing. */
export class OverlapReader {
  /** Number of the last clause that was marked as holding a type. */
  private readonly holder: Int32Array;
  private marks = 0;
  private readonly rows: [Float64Array, Float64Array];
  private readonly stems: readonly Int32Array[];

  constructor(
    clauses: readonly ClauseText[],
    private readonly vocabulary: WeightedVocabulary,
    private readonly coverage: Coverage,
  ) {
    this.holder = new Int32Array(vocabulary.size);
    const longest = Math.max(0, ...clauses.map(({ words }) => words.length));
    this.rows = [new Float64Array(longest + 1), new Float64Array(longest + 1)];
    const numbers = new Map<string, number>();
    this.stems = clauses.map(({ words }) => Int32Array.from(words, ({ stem }) => numberOf(stem, numbers)));
  }

  overlap(a: ClauseText, b: ClauseText): Overlap {
    const [x, y] = [this.seenFrom(a, b), this.seenFrom(b, a)];
    return {
      rare: Math.min(x.rare, y.rare),
      rarest: Math.max(x.rarest, y.rarest),
      concepts: Math.min(x.concepts, y.concepts),
    };
  }

  private seenFrom(from: ClauseText, to: ClauseText): Overlap {
    this.marks++;
    for (const type of to.types) this.holder[type] = this.marks;
    let rare = 0;
    let rarest = 0;
    let concepts = 0;
    for (const type of this.coverage.distinct[from.index] ?? []) {
      const weight = this.vocabulary.weight[type] ?? 0;
      for (const near of this.vocabulary.neighbours[type] ?? []) {
        if (this.holder[near.type] !== this.marks) continue;
        if (weight > RARE) rare++;
        rarest = Math.max(rarest, weight * near.likeness);
        if (near.kind === "concept") concepts += weight * near.likeness;
        break;
      }
    }
    const mass = this.coverage.mass[from.index] ?? 0;
    return { rare, rarest, concepts: mass > 0 ? concepts / mass : 0 };
  }

  /** Weight of the longest run of stems that both have in the same order (longest common substring). */
  longestRun(a: ClauseText, b: ClauseText): number {
    const [here, there] = [this.stems[a.index] ?? NO_STEMS, this.stems[b.index] ?? NO_STEMS];
    let [before, row] = this.rows;
    before.fill(0, 0, there.length + 1);
    let best = 0;
    for (let i = 0; i < here.length; i++) {
      const weight = (this.vocabulary.weight[a.types[i] ?? 0] ?? 0) + RUN_STEP;
      row[0] = 0;
      for (let j = 0; j < there.length; j++) {
        const run = here[i] === there[j] ? (before[j] ?? 0) + weight : 0;
        row[j + 1] = run;
        if (run > best) best = run;
      }
      [before, row] = [row, before];
    }
    return best;
  }
}

const NO_STEMS = new Int32Array();

function numberOf(stem: string, numbers: Map<string, number>): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}
