import type { Messages } from "../i18n/languages/en.ts";
import type { Direction, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Choices, Document } from "../store/state.ts";
import type { ShownState } from "../views/board/states.ts";
import type { Count } from "../views/print/words.ts";

/** What an export is made of. */
export interface ExportInput {
  /** Words of the interface, and the tag of its language. */
  readonly messages: Messages;
  readonly language: Language;
  readonly document: Document;
  readonly comparison: Comparison;
  /** Filters, order and columns as they are on show; null: everything, in the order of the event. */
  readonly choices: Choices | null;
  /** The day that the export names. */
  readonly date: Date;
}

/** Words that run in a language and a direction of their own. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
}

/** An outlet as a report names it: a column of its table. */
export interface ReportOutlet {
  readonly siglum: string;
  /** What the reader calls the outlet; "" where it has no name. */
  readonly name: string;
  /** What stands for it beside the siglum: its name, or its first words. */
  readonly stands: string;
  /** Title, author, day, address and file, as far as they are known. */
  readonly details: readonly string[];
  readonly note: string;
}

/** An outlet's sentences for a point, untouched. */
export interface ReportQuote {
  readonly sentence: Passage;
  /** Outlet, title, day, number of the sentence, address. */
  readonly source: string;
  /** Who is credited, in words. */
  readonly voices: readonly string[];
}

/** What one outlet has of one point. */
export interface ReportCell {
  readonly state: ShownState;
  /** The state as the interface words it. */
  readonly said: string;
  /** True where a reader decided it. */
  readonly byHand: boolean;
  /** True where another outlet has the point in another voice. */
  readonly otherVoice: boolean;
  /** Names of the voices, or the words for the outlet's own text; none where the outlet has no words for the point. */
  readonly voices: readonly string[];
  /** Sentence in which the first mention stands: the 4th of 19. */
  readonly sentence: { readonly at: number; readonly of: number } | null;
  /** The words that state the point. */
  readonly mentions: readonly Passage[];
  readonly quotes: readonly ReportQuote[];
  /** Where the state is "possible": the words to check, and how near they come. */
  readonly near: { readonly words: Passage; readonly likeness: string } | null;
}

/** A point as a report tells it: a row of its table. */
export interface ReportPoint {
  readonly number: number;
  /**
   * The reader's name for the point, or the words that stand for it: those that they lean on before them in square brackets, dots
   * where they begin or end inside their sentence.
   */
  readonly title: Passage;
  /** The reader's name for the point; "" where it has none. */
  readonly name: string;
  /** The words that stand for it, and nothing else. */
  readonly words: Passage;
  /** The article's own words right before them, without which they cannot be read; "" where they can. */
  readonly lead: string;
  /** In all outlets, in some, in one. */
  readonly group: string;
  /** The point in one sentence: how many outlets have it, and how. */
  readonly summary: string;
  /** Figures differ, to check, checked, corrected. */
  readonly marks: readonly string[];
  readonly notes: readonly string[];
  /** In the order of the outlets; null where the analysis says nothing of one. */
  readonly cells: readonly (ReportCell | null)[];
}

/** Points under one heading; null where the report has none. */
export interface ReportSection {
  readonly heading: string | null;
  readonly points: readonly ReportPoint[];
}

/** A comparison in the words of the interface: every format says this and nothing else. */
export interface Report {
  readonly messages: Messages;
  readonly language: Language;
  readonly direction: Direction;
  readonly title: string;
  readonly date: Date;
  /** The app, the method, the day. */
  readonly about: readonly string[];
  /** Automatic and hand-made, always both; then each kind of correction that there is. */
  readonly counts: readonly Count[];
  /** How many points there are, and where not all are shown, which. */
  readonly shown: readonly string[];
  /** What has to be known before any of it is relied on (interaction design, section 6). */
  readonly notice: string;
  readonly outlets: readonly ReportOutlet[];
  readonly sections: readonly ReportSection[];
}
