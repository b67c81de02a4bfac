import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";

export type InterfaceLanguage = "ar" | "en";
export type ViewName = "points" | "reader";

/** An article as the reader has it: what was loaded, and the names the reader gave it. */
export interface LoadedArticle {
  readonly id: ArticleId;
  /** The file's base name. */
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
  /** Empty until the reader names the outlet; the siglum and first words stand for it. */
  readonly outlet: string;
}

/** What belongs to the comparison itself: undone and redone, kept on the device, sent in a link. */
export interface Document {
  readonly title: string;
  /** In the order of the columns. Sigla follow this order. */
  readonly articles: readonly LoadedArticle[];
  readonly adjustments: Adjustments;
}

/** What is chosen on the screen: kept in the address and in links, not undone. */
export interface Selection {
  readonly view: ViewName;
  /** Claim whose card is open. */
  readonly claim: string | null;
  /** Mention to return to and to bring out in the reader. */
  readonly place: { readonly article: ArticleId; readonly start: number } | null;
}

export type Analysis =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly stage: string; readonly done: number; readonly total: number }
  | { readonly status: "done" }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly message: string };

export interface AppState {
  readonly document: Document;
  readonly selection: Selection;
  readonly analysis: Analysis;
  /** Result for `document`; stays on show, marked as old, while a new one is worked out. */
  readonly comparison: Comparison | null;
}
