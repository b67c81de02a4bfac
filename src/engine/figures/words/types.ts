/**
 * What happened to people who are counted, in the words of one language: two counts of people with different fates are
 * never the same figure. Words apart by spaces; they are compared by stem.
 */
export interface FateWords {
  readonly dead: string;
  readonly injured: string;
  readonly arrested: string;
  readonly missing: string;
  readonly displaced: string;
  readonly rescued: string;
  /** Nouns for people that say nothing of their fate. */
  readonly person: string;
  /** Phrases, apart by "|", before a number that is a part of another: "including", "among them". */
  readonly partBefore: string;
  /** Phrases right after such a number: "two of its members". */
  readonly partAfter: string;
  /** Words that tell who gives a figure: "according", "said", رواية. */
  readonly sources: string;
  /** Words that begin another part of the sentence. */
  readonly joiners: string;
}
