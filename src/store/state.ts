import type { Adjustments } from "../model/adjustments.ts";
import type { Annotations } from "../model/annotations.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { WordingReport } from "../model/wording.ts";
import type { VoiceId } from "../model/voice.ts";
import type { Command } from "./commands.ts";

/** Tag of a file in i18n/languages/. */
export type InterfaceLanguage = string;
export type Theme = "auto" | "light" | "dark";
/** All sizes of the page grow together. */
export type TextSize = "normal" | "large" | "larger";
/** The views in the order of their tabs, and of the keys 1 to 5. */
export const VIEW_NAMES = ["overview", "points", "reader", "voices", "wording"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

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
  /** As the reader or the file gives them: headline, who wrote it, day (ISO 8601, "2018-04-13"), address of the page. */
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
}

/** What a reader may write about an article; an empty one goes. */
export type ArticleDetails = Partial<Pick<LoadedArticle, "outlet" | "title" | "author" | "date" | "address">>;

/** What belongs to the comparison itself: undone and redone, kept on the device, sent in a link. */
export interface Document {
  readonly title: string;
  /** In the order of the columns. Sigla follow this order. */
  readonly articles: readonly LoadedArticle[];
  readonly adjustments: Adjustments;
  /** Absent while there are none. */
  readonly annotations?: Annotations;
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

/** Which points a reader wants to see; all that are set have to hold. */
export interface Filters {
  readonly group: Group | null;
  readonly onlyIn: ArticleId | null;
  /** None of these outlets has the point. */
  readonly notFoundIn: readonly ArticleId[];
  /** At least one outlet has the point in this voice. */
  readonly voicedBy: VoiceId | null;
  readonly voiceDiffers: boolean;
  readonly wordingDiffers: boolean;
  /** Some outlet gives it in quotation marks. */
  readonly quoted: boolean;
  readonly toCheck: boolean;
  /** The reader corrected something about it. */
  readonly edited: boolean;
  readonly hasNote: boolean;
  /** Words that an outlet's sentence has to contain, spelling aside; "" for none. */
  readonly text: string;
}

/** How many of the outlets have a claim; unsure: one has it, and another has a possible match. */
export type Group = "all" | "some" | "unsure" | "one";

export const NO_FILTERS: Filters = {
  group: null,
  onlyIn: null,
  notFoundIn: [],
  voicedBy: null,
  voiceDiffers: false,
  wordingDiffers: false,
  quoted: false,
  toCheck: false,
  edited: false,
  hasNote: false,
  text: "",
};

/**
 * event: as the event went; groups: what all outlets have first, then what some, then what only one has; difference: where
 * outlets differ most first; an article's id: as that outlet tells it.
 */
export type Order = "event" | "groups" | "difference" | { readonly as: ArticleId };

/** How the views show the comparison. In the address and kept for a reload; neither undone nor sent with the texts. */
export interface Choices {
  readonly filters: Filters;
  /** On a phone it is always the list. */
  readonly layout: "matrix" | "list";
  readonly order: Order;
  readonly density: "icons" | "line" | "full";
  /** Outlets whose columns are put away in the matrix and in the reader. */
  readonly hidden: readonly ArticleId[];
  /** The outlet whose words the others are compared with, in the card and in the Wording view; null: the view chooses. */
  readonly against: ArticleId | null;
  /** What the Wording view shows. */
  readonly wording: (typeof WORDING_SECTIONS)[number];
}

export const WORDING_SECTIONS = ["naming", "reporting", "tone", "values", "versions"] as const;

export const FIRST_CHOICES: Choices = {
  filters: NO_FILTERS,
  layout: "matrix",
  order: "event",
  density: "line",
  hidden: [],
  against: null,
  wording: "naming",
};

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
  /** Absent: normal. */
  readonly textSize?: TextSize;
  /** Whether keys without Control or Command do something (WCAG 2.1.4). Absent: they do. */
  readonly singleKeys?: boolean;
  /** First-time hints that the reader has put away, by name. */
  readonly hintsSeen?: readonly string[];
  /** No comparison is kept on this device from now on. Absent: they are. */
  readonly keepNothing?: boolean;
  /** Address of a copy of the app on the web, where links lead that are made on the reader's own machine. */
  readonly hostedAddress?: string;
}

export interface AppState {
  readonly document: Document;
  /** What led to the document as it is; null at the start and for what was kept. */
  readonly lastCommand: Command | null;
  readonly selection: Selection;
  readonly choices: Choices;
  readonly analysis: Analysis;
  /**
   * The last finished result; stays on show while a new one is worked out, so it may miss articles of `document` or
   * hold articles that left it: go through `columnsOf` (columns.ts) for what can be shown.
   */
  readonly comparison: Comparison | null;
  /** The words of `comparison` beside each other; null until they are worked out, some moments after it. */
  readonly wording: WordingReport | null;
  /** Working the words out broke off: nothing more will come of its own accord. */
  readonly wordingFailed: boolean;
  readonly settings: Settings;
}

/** An article that comes in from outside; its id follows from its text. */
export type NewArticle = Omit<LoadedArticle, "id" | "outlet"> & { readonly outlet?: string };

/** A comparison as a link holds it (share/ decodes to a shape that fits). */
export interface SharedDocument {
  readonly title: string;
  readonly articles: readonly NewArticle[];
  readonly adjustments: Adjustments;
  readonly annotations?: Annotations;
  readonly selection: Selection;
}

export const EMPTY_DOCUMENT: Document = { title: "", articles: [], adjustments: {} };
export const FIRST_SELECTION: Selection = { view: "points", claim: null, place: null };
