import type { Anchor } from "./adjustments.ts";
import type { ArticleId } from "./article.ts";

/**
 * What a reader added beside the analysis. Nothing here reaches the engine: typing a note analyses nothing anew. A point has
 * no name of its own that lasts, so whatever is about a point is anchored to the words of one of its mentions.
 */
export interface Annotations {
  readonly notes?: readonly Note[];
  readonly names?: readonly PointName[];
  readonly absences?: readonly Absence[];
  /** Points that the reader has looked through and found right, each by the words of one mention. */
  readonly checked?: readonly Anchor[];
}

/** On a point (`at` is a mention and `scope` says that the whole point is meant), on one mention, or on an article. */
export interface Note {
  readonly scope: "point" | "mention" | "article";
  /** For an article: its start, empty words. */
  readonly at: Anchor;
  readonly text: string;
}

/** What the reader calls the point that has a mention at `at`. */
export interface PointName {
  readonly at: Anchor;
  readonly name: string;
}

/** A person has read the article and the point is not in it: "absent, checked". */
export interface Absence {
  readonly at: Anchor;
  readonly article: ArticleId;
}
