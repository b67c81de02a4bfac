import type { Language } from "./article.ts";
import type { Place } from "./comparison.ts";
import type { PackedLinks } from "./packedLinks.ts";
import type { VoiceId } from "./voice.ts";

/** A clause of running text under the number by which pairs refer to it. */
export interface AlignedClause extends Place {
  readonly language: Language;
  /** Index of the sentence in its article. */
  readonly sentence: number;
  /** 0 at the start of the article's running text, 1 at its end. */
  readonly position: number;
  /** Null: the outlet's own text. */
  readonly voice: VoiceId | null;
  /** True where a pronoun, a role or the place alone says that it is this voice. */
  readonly inferred?: true;
  /** Where the words before it begin without which it cannot be read; absent where it can stand alone. */
  readonly lead?: number;
  /** Stems of the words outside the reporting frame, joined: equal where only spelling or inflection differs. */
  readonly content: readonly string[];
}

/** Probability, 0–1, that two clauses of different articles state the same thing; `a < b` index `clauses`. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Clauses and scored pairs of them. Pairs that were never compared have too little in common to be listed. */
export interface Comparable {
  /** In order of article id, then of the text. */
  readonly clauses: readonly AlignedClause[];
  /** In order of a, then b. */
  readonly pairs: readonly ScoredPair[];
}

/** A reader's word on two clauses: that they state the same (must-link) or not (cannot-link); `a < b` index `clauses`. */
export interface DecidedPair {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}

/** What a reader decided, as it falls on the clauses that are drawn now. */
export interface Decisions {
  /** In order of a, then b. No two contradict one another, also not through third clauses. */
  readonly pairs: readonly DecidedPair[];
  /** Clauses that the reader put into their claims or confirmed there. */
  readonly placed: ReadonlySet<number>;
}

/** The alignment stage's result. */
export interface Alignment extends Comparable {
  /** Evidence for the pairs above the cut-off for a possible match, in the same order. */
  readonly links: PackedLinks;
}
