import type { ArticleId } from "../../model/article.ts";
import type { Document } from "../state.ts";

/** What a difference is about, for `messages.merge.kinds`. */
export type DifferenceKind =
  | "title"
  | "article"
  | "order"
  | "outlet"
  | "headline"
  | "author"
  | "date"
  | "address"
  | "language"
  | "event"
  | "sentence"
  | "link"
  | "cut"
  | "voice"
  | "voiceMerge"
  | "voiceSplit"
  | "namingMerge"
  | "namingSplit"
  | "note"
  | "name"
  | "absence"
  | "checked";

/** What was decided where words alone do not say it, for `messages.merge.states`. */
export type DecisionState =
  | "same"
  | "different"
  | "cut"
  | "joined"
  | "body"
  | "furniture"
  | "takenIn"
  | "setApart"
  | "ownText"
  | "absent"
  | "checked"
  | "split";

/** Words of an article; "" where the article as a whole is meant. */
export interface ToldPlace {
  readonly article: ArticleId;
  readonly words: string;
}

/** One side of a difference, in terms that the interface can say. */
export interface Told {
  readonly places: readonly ToldPlace[];
  /** Text of a note, a name, a title; "" where there is none. */
  readonly text: string;
  readonly state: DecisionState | null;
}

/** Something that one has and the other has not, or has otherwise. */
export interface Difference {
  /** Tells one difference from another within a pair of documents. */
  readonly key: string;
  readonly kind: DifferenceKind;
  /** Null: there is nothing of the kind. One of both is there. */
  readonly mine: Told | null;
  readonly theirs: Told | null;
}

/** Whose decision counts; both: the two texts of a note under each other. */
export type Side = "mine" | "theirs" | "both";

/** The two documents that are compared. */
export interface Pair {
  readonly mine: Document;
  readonly theirs: Document;
}
