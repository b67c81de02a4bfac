import type { ClauseText } from "./clauseText.ts";
import type { Coverage } from "./coverage.ts";
import { LIKENESSES } from "./likeness.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** A word is rare above this weight: it stands in fewer than about a third of the clauses. */
const RARE = 1;
/** Weight that a word of no weight of its own adds to a run. */
const RUN_STEP = 0.3;

const CONCEPT = LIKENESSES.indexOf("concept");

/** What one of two clauses has in common with the other, word by word. */
class Seen {
  /** Words of some weight in common. */
  rare = 0;
  /** Weight of the rarest word in common. */
  rarest = 0;
  /** Weight that only the lexicon joins. */
  concepts = 0;

  clear(): void {
    this.rare = 0;
    this.rarest = 0;
    this.concepts = 0;
  }

  add(weight: number, likeness: number, kind: number): void {
    if (weight > RARE) this.rare++;
    const shared = weight * likeness;
    if (shared > this.rarest) this.rarest = shared;
    if (kind === CONCEPT) this.concepts += shared;
  }
}

/**
 * Compares one clause after the other with many others, word by word. What can be known of the first alone is worked out
 * once (`take`), so that a pair costs about as much as reading the words of the second, and allocates nothing.
 */
export class OverlapReader {
  /** Words of some weight in common, counted on the side that has fewer. */
  rare = 0;
  /** Weight of the rarest word in common. */
  rarest = 0;
  /** Share of the weight that only the lexicon joins, on the side where it is less. */
  concepts = 0;

  private readonly here = new Seen();
  private readonly there = new Seen();
  private first: ClauseText | null = null;
  private pairs = 0;

  /** For each type the word of the first clause that it is likest to, as a place among the neighbours; -1 where there is none. */
  private readonly likest: Int32Array;
  private readonly touched: number[] = [];
  /** For each type the words of the first clause that it is alike to: a chain of entries … */
  private readonly chain: Int32Array;
  private readonly nextEntry: number[] = [];
  /** … each with the word's place among the distinct ones and its own among the neighbours. */
  private readonly entryWord: number[] = [];
  private readonly entryPlace: number[] = [];
  /** For each distinct word of the first clause the last pair in which it was found, and where among the neighbours. */
  private readonly foundIn: Int32Array;
  private readonly foundAt: Int32Array;

  /** For each stem the last place in the first clause at which it stands; for each place the one before with the same stem. */
  private readonly lastWith: Int32Array;
  private readonly before: Int32Array;
  /** For each place in the first clause the run that ends there and in which column it does. */
  private readonly runs: Float64Array;
  private readonly columns: Int32Array;
  private column = 0;

  constructor(
    clauses: readonly ClauseText[],
    private readonly vocabulary: WeightedVocabulary,
    private readonly coverage: Coverage,
  ) {
    const longest = clauses.reduce((most, { words }) => Math.max(most, words.length), 0);
    this.likest = new Int32Array(vocabulary.size).fill(-1);
    this.chain = new Int32Array(vocabulary.size).fill(-1);
    this.foundIn = new Int32Array(longest);
    this.foundAt = new Int32Array(longest);
    this.lastWith = new Int32Array(vocabulary.size).fill(-1);
    this.before = new Int32Array(longest);
    this.runs = new Float64Array(longest);
    this.columns = new Int32Array(longest);
  }

  /** Takes the clause that the next ones are compared with. */
  take(clause: ClauseText): void {
    if (this.first === clause) return;
    this.release();
    this.first = clause;
    this.noteLikest(clause);
    this.noteWords(clause);
    clause.types.forEach((type, i) => {
      const stem = this.vocabulary.stems[type] ?? 0;
      this.before[i] = this.lastWith[stem] ?? -1;
      this.lastWith[stem] = i;
    });
  }

  /** Sets `rare`, `rarest` and `concepts` for the clause that was taken and another. */
  compare(other: ClauseText): void {
    if (!this.first) return;
    this.seeFromFirst(this.first, other);
    this.seeFromOther(other);
    const { here, there } = this;
    this.rare = Math.min(here.rare, there.rare);
    this.rarest = Math.max(here.rarest, there.rarest);
    this.concepts = Math.min(this.shareOf(here.concepts, this.first), this.shareOf(there.concepts, other));
  }

  private shareOf(weight: number, { index }: ClauseText): number {
    const mass = this.coverage.mass[index] ?? 0;
    return mass > 0 ? weight / mass : 0;
  }

  /** Weight of the longest run of stems that both have in the same order (longest common substring). */
  longestRun({ types }: ClauseText): number {
    const { runs, columns, before } = this;
    const { stems, weight } = this.vocabulary;
    const own = this.first?.types ?? NO_TYPES;
    let best = 0;
    this.column++;
    for (const type of types) {
      this.column++;
      // From the last place to the first, so that the run of the column before is still there to be gone on from.
      for (let i = this.lastWith[stems[type] ?? 0] ?? -1; i >= 0; i = before[i] ?? -1) {
        const goesOn = i > 0 && columns[i - 1] === this.column - 1;
        const run = (goesOn ? (runs[i - 1] ?? 0) : 0) + ((weight[own[i] ?? 0] ?? 0) + RUN_STEP);
        runs[i] = run;
        columns[i] = this.column;
        if (run > best) best = run;
      }
    }
    return best;
  }

  private noteLikest({ types }: ClauseText): void {
    const { offsets, types: near, likeness } = this.vocabulary.neighbours;
    // In order of type number, so that of equally alike words the one with the lower number stays.
    for (const type of types.slice().sort())
      for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++) {
        const other = near[i] ?? 0;
        const known = this.likest[other] ?? -1;
        if (known < 0) this.touched.push(other);
        if (known < 0 || (likeness[i] ?? 0) > (likeness[known] ?? 0)) this.likest[other] = i;
      }
  }

  private noteWords({ index }: ClauseText): void {
    const { offsets, types: near } = this.vocabulary.neighbours;
    this.coverage.distinct[index]?.forEach((type, word) => {
      for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0); i++) {
        const other = near[i] ?? 0;
        this.nextEntry.push(this.chain[other] ?? -1);
        this.chain[other] = this.entryWord.length;
        this.entryWord.push(word);
        this.entryPlace.push(i);
      }
    });
  }

  private release(): void {
    for (const type of this.touched) {
      this.likest[type] = -1;
      this.chain[type] = -1;
    }
    for (const type of this.first?.types ?? NO_TYPES) this.lastWith[this.vocabulary.stems[type] ?? 0] = -1;
    this.touched.length = 0;
    this.nextEntry.length = 0;
    this.entryWord.length = 0;
    this.entryPlace.length = 0;
  }

  /** What of the first clause stands in the other: for each word the likest one there. */
  private seeFromFirst({ index }: ClauseText, { types }: ClauseText): void {
    const { foundIn, foundAt, here } = this;
    const pair = ++this.pairs;
    for (const type of types)
      for (let entry = this.chain[type] ?? -1; entry >= 0; entry = this.nextEntry[entry] ?? -1) {
        const word = this.entryWord[entry] ?? 0;
        const place = this.entryPlace[entry] ?? 0;
        if (foundIn[word] === pair && (foundAt[word] ?? 0) <= place) continue;
        foundIn[word] = pair;
        foundAt[word] = place;
      }
    here.clear();
    const distinct = this.coverage.distinct[index] ?? NO_TYPES;
    for (let word = 0; word < distinct.length; word++)
      if (foundIn[word] === pair) this.note(here, distinct[word] ?? 0, foundAt[word] ?? 0);
  }

  /** What of the other clause stands in the first. */
  private seeFromOther({ index }: ClauseText): void {
    const { likest, there } = this;
    there.clear();
    for (const type of this.coverage.distinct[index] ?? NO_TYPES) {
      const place = likest[type] ?? -1;
      if (place >= 0) this.note(there, type, place);
    }
  }

  private note(seen: Seen, type: number, place: number): void {
    const { likeness, kinds } = this.vocabulary.neighbours;
    seen.add(this.vocabulary.weight[type] ?? 0, likeness[place] ?? 0, kinds[place] ?? 0);
  }
}

const NO_TYPES = new Uint32Array();
