import type { ArticleId } from "./article.ts";
import type { Span } from "./span.ts";

/** Stable for the same articles in any order: derived from the voice's label. */
export type VoiceId = string;

/** What somebody who is credited is. anonymous: sources without a name ("officials"). */
export type VoiceKind = "person" | "institution" | "group" | "document" | "media" | "anonymous";

/** Someone who is credited with something, under all the names that the loaded articles use. */
export interface Voice {
  readonly id: VoiceId;
  /** The fullest or most frequent form, as it stands in a text. */
  readonly label: string;
  /** Every surface form that was resolved to this voice, label included; sorted. */
  readonly aliases: readonly string[];
  readonly kind: VoiceKind;
}

/** explicit: the source stands in the sentence; carried: taken on from before; inferred: by pronoun, role or paragraph. */
export type AttributionConfidence = "explicit" | "carried" | "inferred";

/** A stretch of an article that is said in someone's voice. What no span covers is the outlet's own text. */
export interface VoiceSpan extends Span {
  readonly voice: VoiceId;
  /** The reporting word(s): "قال", "according to"; absent where a voice is carried on without one. */
  readonly cue?: Span;
  /** The words that name the source, in this article. */
  readonly source?: Span;
  /** Rule identifier from engine/voices/SPEC.md, such as "V3". */
  readonly rule: string;
  readonly confidence: AttributionConfidence;
  /** The outlet or agency through which the voice came ("quoted by TASS"), outermost first. */
  readonly via?: readonly VoiceId[];
}

/** The voices stage's result for one article. */
export interface AttributedArticle {
  readonly article: ArticleId;
  /** In reading order, not overlapping. */
  readonly voices: readonly VoiceSpan[];
  /** Reporting frames ("the ministry said that"): words that do not belong to the content of a claim. Sorted. */
  readonly frames: readonly Span[];
}
