import type { ArticleId } from "./article.ts";
import type { Comparison, Confidence, Contrast, Link, Relation, SharedWords } from "./comparison.ts";

/**
 * Links as columns of numbers: as objects those of a large set are most of what the analysis holds, and take seconds to clone
 * where a message hands columns over without a copy. What many links point to (places, reasons, words) stands once in a table
 * of its own and is named by its row. What belongs to
 * link `i` of a column with several rows a link stands from `offsets[i]` to `offsets[i + 1]`.
 */
export interface PackedLinks {
  readonly articles: readonly ArticleId[];
  /** Features and glosses. */
  readonly words: readonly string[];
  /** Number of the article, start, end of each place. */
  readonly places: Int32Array;
  readonly reasonFeatures: Uint32Array;
  readonly reasonWeights: Float64Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly scores: Float64Array;
  /** Confidence, relation and decision of each link: places in `CONFIDENCES`, `RELATIONS`, `DECISIONS`. */
  readonly marks: Uint8Array;
  readonly reasonOffsets: Uint32Array;
  readonly reasons: Int32Array;
  readonly sharedOffsets: Uint32Array;
  /** Start and end on both sides, and the word that both mean, ABSENT for none: `SHARED_WIDTH` values each. */
  readonly shared: Int32Array;
  readonly sharedKinds: Uint8Array;
  readonly sharedWeights: Float64Array;
  readonly contrastOffsets: Uint32Array;
  /** Start and end on both sides, ABSENT for none: `CONTRAST_WIDTH` values each. */
  readonly contrasts: Int32Array;
  readonly contrastKinds: Uint8Array;
}

/** A comparison as the engine gives it and as it goes to the page: links are most of a large one. */
export interface PackedComparison extends Omit<Comparison, "links"> {
  readonly links: PackedLinks;
}

/** No span, no word. */
export const ABSENT = -1;
export const CONFIDENCES: readonly Confidence[] = ["clear", "likely", "check"];
export const RELATIONS: readonly Relation[] = ["same", "narrower", "broader", "altered"];
export const DECISIONS: readonly Link["decided"][] = [undefined, "same", "different"];
export const SHARED_KINDS: readonly SharedWords["kind"][] = [
  "word",
  "spelling",
  "stem",
  "concept",
  "name",
  "number",
];
export const CONTRAST_KINDS: readonly Contrast["kind"][] = [
  "number",
  "name",
  "negation",
  "certainty",
  "actor",
  "place",
  "date",
];
export const MARKS = 3;
export const SHARED_WIDTH = 5;
export const CONTRAST_WIDTH = 4;
/** The buffers of packed links, to hand over in a message. */
export const buffersOf = (packed: PackedLinks): ArrayBuffer[] =>
  Object.values(packed).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
