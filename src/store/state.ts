import type { Adjustments } from "../model/adjustments.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";

/** Tag of a file in i18n/languages/. */
export type InterfaceLanguage = string;
export type Theme = "auto" | "light" | "dark";
export type ViewName = "points" | "voices" | "reader";

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

/** Mention to return to and to bring out in the reader; `start` counts in UTF-16 code units of the article's text. */
export interface SelectedPlace {
  readonly article: ArticleId;
  readonly start: number;
}

/** What is chosen on the screen: kept in the history and in links, not undone. */
export interface Selection {
  readonly view: ViewName;
  /** Claim whose card is open. */
  readonly claim: string | null;
  readonly place: SelectedPlace | null;
}

export type Analysis =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly stage: string; readonly done: number; readonly total: number }
  | { readonly status: "done" }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly message: string };

/** How the interface itself is set; belongs to the device, not to the comparison. */
export interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
}

export interface AppState {
  readonly document: Document;
  readonly selection: Selection;
  readonly analysis: Analysis;
  /**
   * The last finished result; stays on show while a new one is worked out, so it may miss articles of `document` or
   * hold articles that left it: go through `columnsOf` (columns.ts) for what can be shown.
   */
  readonly comparison: Comparison | null;
  readonly settings: Settings;
}

/** An article that comes in from outside; its id follows from its text. */
export type NewArticle = Omit<LoadedArticle, "id" | "outlet"> & { readonly outlet?: string };

/** A comparison as a link holds it (share/ decodes to a shape that fits). */
export interface SharedDocument {
  readonly title: string;
  readonly articles: readonly NewArticle[];
  readonly adjustments: Adjustments;
  readonly selection: Selection;
}

export const EMPTY_DOCUMENT: Document = { title: "", articles: [], adjustments: {} };
export const FIRST_SELECTION: Selection = { view: "points", claim: null, place: null };
