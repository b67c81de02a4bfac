import type { ArticleId, Language } from "./article.ts";
import type { Place } from "./comparison.ts";
import type { Span } from "./span.ts";

/** What a reader decided that the analysis has to obey. All of it is optional and survives re-analysis. */
export interface Adjustments {
  /** Sentences that the reader sets to text or to furniture, by place in the article's text. */
  readonly kinds?: readonly KindAdjustment[];
  /** Articles that belong to the first event whatever the engine thinks. */
  readonly takenIn?: readonly ArticleId[];
  /** Articles that do not. */
  readonly setApart?: readonly ArticleId[];
  readonly languages?: readonly { readonly article: ArticleId; readonly language: Language }[];
  readonly voices?: VoiceAdjustments;
  /** In the order in which they were decided; of two on the same pair the later counts. */
  readonly links?: readonly LinkAdjustment[];
  readonly cuts?: readonly CutAdjustment[];
  readonly naming?: NamingAdjustments;
}

/**
 * What a reader corrected in the naming table, as labels of forms: words that stand in the texts. Splits apply first, then
 * merges, each list in its order; what names no form is kept and has no effect. No analysis depends on them but the wording.
 */
export interface NamingAdjustments {
  /** Two rows are one. */
  readonly merges?: readonly NamingMerge[];
  /** Forms that belong to no row. */
  readonly splits?: readonly string[];
}

/** The row of one form is taken into the row of another; both are named by a form's words. */
export interface NamingMerge {
  readonly into: string;
  readonly from: string;
}

/** The reader says whether a stretch is running text or page furniture. */
export interface KindAdjustment extends Span {
  readonly article: ArticleId;
  readonly kind: "body" | "furniture";
}

/**
 * A place together with its exact words, so that it can be found again where the text was replaced. `quote` is the text of
 * the span; links leave it out and take it from the text. Where a text that took another's place has no such words, the old
 * words stay with the new article: `quote` is then not what stands there, and the anchor has no effect until it is.
 */
export interface Anchor extends Place {
  readonly quote: string;
}

/**
 * A reader's word on whether two places state one point: true binds them (must-link), false keeps them apart (cannot-link).
 * `a` is the place that the decision is about, `b` one of the point that it was put into or kept out of; both may be of one
 * article.
 */
export interface LinkAdjustment {
  readonly a: Anchor;
  readonly b: Anchor;
  readonly same: boolean;
}

/** A clause border before the word at which `at` starts (`at` is that word): set by the reader, or taken away. */
export interface CutAdjustment {
  readonly at: Anchor;
  readonly cut: boolean;
}

/**
 * What a reader corrected about the voices, as a voice's label or one of its aliases: words that stand in the texts, so that
 * they hold when the texts are analysed anew. Splits apply first, then merges, then spans, each list in its order; what names
 * no voice is kept and has no effect.
 */
export interface VoiceAdjustments {
  /** Two voices are one, which keeps the label of `into`'s. Where both name one voice, it takes `into` for its label. */
  readonly merges?: readonly VoiceMerge[];
  /** Aliases taken out of their voice into a voice of their own. */
  readonly splits?: readonly string[];
  readonly spans?: readonly VoiceSpanAdjustment[];
}

/** Two voices are one, by a label or alias of each. */
export interface VoiceMerge {
  readonly into: string;
  readonly from: string;
}

/** Whose words a stretch of an article is, as the reader says. */
export interface VoiceSpanAdjustment extends Span {
  readonly article: ArticleId;
  /** Null: the outlet's own text. */
  readonly voice: string | null;
}
