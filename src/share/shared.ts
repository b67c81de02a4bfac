import type { Adjustments } from "../model/adjustments.ts";
import type { Annotations } from "../model/annotations.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";

/** An article as it travels in a link: the text as loaded and what the reader called it. */
export interface SharedArticle {
  readonly name: string;
  /** Empty where the reader has not named the outlet. */
  readonly outlet: string;
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  /** As the reader gives them; empty ones come back as absent ones. Foreign text like any other: an address is no more. */
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
}

/** What was chosen on the sender's screen. */
export interface SharedSelection {
  /** Name of a view, such as "points"; a reader that does not know it shows its first one. */
  readonly view: string;
  /** Claim whose card is open. */
  readonly claim: string | null;
  readonly place: { readonly article: ArticleId; readonly start: number } | null;
}

/** Everything that a link holds. Ids of articles follow from their texts (model/identity.ts) and are not sent. */
export interface SharedComparison {
  readonly title: string;
  /** In the order of the columns. */
  readonly articles: readonly SharedArticle[];
  /** Empty lists come back as absent ones. */
  readonly adjustments: Adjustments;
  readonly annotations?: Annotations;
  readonly selection: SharedSelection;
  /** `Method.version` of the comparison that the sender saw. */
  readonly methodVersion: string;
}

/**
 * Why a link could not be read. cut: the end is missing; damaged: something in it was altered; newer-version: made by
 * a later Muqabala, or this one is incomplete since a later one took its place; too-large: beyond the limits of limits.ts; not-a-link: nothing of ours.
 */
export type LinkFailure = "damaged" | "cut" | "newer-version" | "too-large" | "not-a-link";

/** The comparison in a link, or why it could not be read. */
export type LinkResult =
  | { readonly ok: true; readonly shared: SharedComparison }
  | { readonly ok: false; readonly reason: LinkFailure };

/** Thrown by `encodeLink` where the comparison is beyond the limits of limits.ts: offer a file instead. */
export class LinkTooLarge extends Error {
  override readonly name = "LinkTooLarge";
  readonly reason = "too-large";
}
