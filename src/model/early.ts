import type { ArticleId } from "./article.ts";
import type { Mention } from "./comparison.ts";
import type { Voice, VoiceSpan } from "./voice.ts";

/** Who speaks in each text, known before anything is compared. */
export interface EarlyVoices {
  readonly kind: "voices";
  readonly articles: readonly { readonly id: ArticleId; readonly voices: readonly VoiceSpan[] }[];
  readonly voices: readonly Voice[];
}

/** A point that several outlets share, by its surest links alone: others may have it too, and in other borders. */
export interface EarlyPoint {
  /** Index of the mention whose words stand for the point. */
  readonly representative: number;
  readonly mentions: readonly Omit<Mention, "wording">[];
}

/** The points that the surest links of the first look make, in the order of the event. */
export interface EarlyPoints {
  readonly kind: "points";
  readonly points: readonly EarlyPoint[];
}

/**
 * What can be read of a large set while it is still compared. It says what was found and nothing of what was not; it is no
 * comparison, is never kept, exported or sent, and changes nothing in the comparison that follows.
 */
export type Early = EarlyVoices | EarlyPoints;
