import type { Span } from "./span.ts";

/** Derived from the text alone (see identity.ts), so that it is the same on every device and in any order. */
export type ArticleId = string;

/** The way in which an article is read, as its own text shows it. */
export type Direction = "rtl" | "ltr";

/** BCP 47 primary language subtag: "ar", "en", "fr", "ru", …; "und" where it could not be told. */
export type Language = string;

/** An article as it was loaded, before anything was worked out about it. */
export interface ArticleInput {
  /** The file's base name, or what the reader called a pasted text. */
  readonly name: string;
  /** BOM removed, CRLF and CR turned into LF, nothing else changed. */
  readonly text: string;
  /** Set by the reader; found from the text where absent. */
  readonly language?: Language;
}

/** `headline` is everything above the running text: title, subtitle, byline, date line. */
export type SentenceKind = "body" | "headline" | "furniture";

/** Why a sentence was taken for page furniture; the interface says it in words. */
export type FurnitureReason =
  "phrase" | "related-list" | "repeated-headline" | "page-title" | "after-end" | "credit" | "reader";

/** A sentence of an article: the unit of display. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Paragraphs count from 0; sentences of one paragraph stand together. */
  readonly paragraph: number;
  readonly furniture?: FurnitureReason;
}

/** The unit of a claim: a sentence or a part of one that says one thing. Spans of one article never overlap. */
export interface Clause extends Span {
  /** Index into the article's `sentences`. */
  readonly sentence: number;
}

/** A passage in quotation marks (the marks are inside the span); may run over several sentences. */
export interface Quotation extends Span {
  /** False where the closing mark is missing and the end was inferred. */
  readonly closed: boolean;
}

/** An article with its sentences, clauses and quotations, before anybody is credited. */
export interface SegmentedArticle {
  readonly id: ArticleId;
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  /** In reading order; they cover all of the text but white space. */
  readonly sentences: readonly Sentence[];
  /** In reading order; clauses cover every `body` sentence, `headline` sentences have one each, furniture none. */
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
}
