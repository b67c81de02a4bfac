import type { ArticleId, Clause, Direction, Language, Quotation, Sentence } from "./article.ts";
import type { LinkKind } from "./linkKind.ts";
import type { Span } from "./span.ts";
import type { Voice, VoiceId, VoiceSpan } from "./voice.ts";

/** A span in one of the articles. */
export interface Place extends Span {
  readonly article: ArticleId;
}

/** Three steps of calibrated probability; the cut-offs stand in `Method`. */
export type Confidence = "clear" | "likely" | "check";

/** Evidence for a link, in terms that the interface can say. `weight` is the share of the score, signed. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** Words on both sides that the link rests on. */
export interface SharedWords {
  readonly a: Span;
  readonly b: Span;
  readonly kind: "word" | "spelling" | "stem" | "concept" | "name" | "number";
  /** Rarity within the loaded articles; higher counts more. */
  readonly weight: number;
  /**
   * Across languages: what both words mean, as a gloss of the lexicon ("ceasefire", "person-putin"), or a number in plain
   * ASCII digits. Absent where only the sound of a name tells.
   */
  readonly means?: string;
}

/** What speaks against a match. actor: who does it; certainty: "will" against "may". */
export type ContrastKind = "number" | "name" | "negation" | "certainty" | "actor" | "place" | "date";

/** What makes two clauses that look alike say different things. Empty spans are left out. */
export interface Contrast {
  readonly kind: ContrastKind;
  readonly a?: Span;
  readonly b?: Span;
}

/** What one clause says beside another: the same, less, more, or something altered. */
export type Relation = "same" | "narrower" | "broader" | "altered";

/** An automatic correspondence of two clauses of different articles; `a.article < b.article`. */
export interface Link {
  readonly a: Place;
  readonly b: Place;
  /** Calibrated probability that both state the same thing, 0–1, rounded to three digits. */
  readonly score: number;
  readonly confidence: Confidence;
  /** Seen from a: does a say the same, less (narrower), more (broader), or something altered? */
  readonly relation: Relation;
  readonly reasons: readonly Reason[];
  readonly shared: readonly SharedWords[];
  readonly contrasts: readonly Contrast[];
  /** Present where a reader decided the link, whatever its score. */
  readonly decided?: "same" | "different";
}

/**
 * Links in the order of the texts: an array, or a list that makes each link when it is asked for, because a large comparison has
 * a hundred thousand of them and most are never looked at.
 */
export interface Links extends Iterable<Link> {
  readonly length: number;
  at(index: number): Link | undefined;
  /** Absent where the links are there anyway: go through `outlinesOf` (links.ts). */
  outline?(index: number): LinkOutline | undefined;
}

/** What is asked of every link, so that the rest of it need not be made. */
export type LinkOutline = Pick<Link, "a" | "b" | "decided">;

/** A span that states a claim. */
export interface Mention extends Place {
  /** Null: the outlet's own text. */
  readonly voice: VoiceId | null;
  /** Mentions with the same number have the same words, spelling and inflection aside. Counts from 0. */
  readonly wording: number;
  /** True where a reader put the mention into the claim or confirmed it there. */
  readonly byReader?: true;
  /**
   * Where words of its sentence begin that stand right before it and without which it cannot be read ("the town | that the army
   * took"). They are no part of the mention; absent where it can stand alone.
   */
  readonly lead?: number;
}

/** A span that may state a claim, below the cut-off: "possible match, check", or the nearest that was rejected. */
export interface Candidate extends Place {
  readonly score: number;
  /** The mention that it resembles: index into the claim's `mentions`. */
  readonly of: number;
}

/** same: same words as another outlet; reworded; possible: below the cut-off; not-found; only: no other outlet has it. */
export type CellState = "same" | "reworded" | "possible" | "not-found" | "only";

/** One claim in one outlet: what a cell of the matrix says. */
export interface Cell {
  readonly article: ArticleId;
  readonly state: CellState;
  /** Voices of the mentions in this article, in order of appearance; null is the outlet's own text. */
  readonly voices: readonly (VoiceId | null)[];
  /** True where another outlet puts the claim in another mouth. */
  readonly voiceDiffers: boolean;
  /** The best rejected or possible place in this article, where the state is possible or not-found. */
  readonly nearest?: Candidate;
}

/** The figure that one article gives; the span is of its words. */
export interface FigureValue {
  readonly article: ArticleId;
  /** Plain ASCII digits: "12", "3.5", "1200000". */
  readonly value: string;
  /** The words that give the figure, in the article. */
  readonly start: number;
  readonly end: number;
}

/** Outlets give different figures inside one claim. */
export interface Disagreement {
  readonly kind: "figure";
  readonly values: readonly FigureValue[];
}

/** One thing said, in one article or in several; the interface calls it a point. */
export interface Claim {
  readonly id: string;
  /** Index into `events`. */
  readonly event: number;
  /** The mention whose words stand for the claim: index into `mentions`. */
  readonly representative: number;
  /** In order of article id, then of the text. Spans of one article do not overlap within a claim. */
  readonly mentions: readonly Mention[];
  readonly possible: readonly Candidate[];
  /** One for each article of the event, in order of article id. */
  readonly cells: readonly Cell[];
  readonly disagreements: readonly Disagreement[];
}

/** Why an article was set apart from the first event. */
export interface EventReason {
  readonly article: ArticleId;
  /** Clauses that it shares with the first event, of its own clauses. */
  readonly sharedClauses: number;
  readonly clauses: number;
  /** Names, dates and numbers frequent here and absent there, as they stand in the text; at most 5. */
  readonly ownNames: readonly string[];
}

/** An article as a comparison holds it: its text as loaded, and what was found in it. */
export interface ComparedArticle {
  readonly id: ArticleId;
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  /** Day of publication (ISO 8601), for whoever asks how "yesterday" is worded elsewhere; the comparison itself has none. */
  readonly date?: string;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
  readonly voices: readonly VoiceSpan[];
}

/** Least score for each step of confidence; below `possible` a cell says "not found". */
export interface Cutoffs {
  readonly clear: number;
  readonly likely: number;
  readonly check: number;
  readonly possible: number;
}

/** Of links that were checked against comparisons made by hand, how many were right. */
export interface CheckedLinks {
  readonly right: number;
  readonly of: number;
}

/** How the comparison was made: version of the method, its cut-offs, and how well they did where it was checked. */
export interface Method {
  readonly version: string;
  readonly cutoffs: Readonly<Record<LinkKind, Cutoffs>>;
  readonly checked: Readonly<Record<LinkKind, Readonly<Record<Confidence, CheckedLinks>>>>;
}

/** The whole result: what is shown, exported and scored. Same articles in any order give the same bytes. */
export interface Comparison {
  readonly format: "muqabala-comparison/1";
  readonly method: Method;
  /** In order of id. */
  readonly articles: readonly ComparedArticle[];
  readonly voices: readonly Voice[];
  readonly links: Links;
  /** In the order of the event. */
  readonly claims: readonly Claim[];
  /** Articles that report one event together; the largest group first. */
  readonly events: readonly (readonly ArticleId[])[];
  readonly apart: readonly EventReason[];
}

/** As the engine gives it. */
export interface WholeComparison extends Comparison {
  readonly links: readonly Link[];
}
