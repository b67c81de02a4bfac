import type { KindAdjustment, VoiceSpanAdjustment } from "../model/adjustments.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import type { Place } from "../model/comparison.ts";
import { withoutCorrections, type Correction } from "./corrections.ts";
import * as documents from "./document.ts";
import * as links from "./links.ts";
import type { Point } from "./links.ts";
import * as notes from "./notes.ts";
import type { NoteTarget } from "./notes.ts";
import { withReplaced } from "./replace.ts";
import type { ArticleDetails, Document, NewArticle } from "./state.ts";

/**
 * What a reader does to the comparison: each is one step of undo, and none that changes nothing is a step. Places are spans of
 * the texts as loaded; the store adds their words, so that a correction is found again where the text changes.
 */
export interface Commands {
  /** Adds columns; texts that are already there are left out. Corrections of a removed article hold again. */
  addArticles(articles: readonly NewArticle[]): void;
  /** Takes a column out. What was decided about the article is kept for the day it comes back. */
  removeArticle(article: ArticleId): void;
  /** Puts another text in an article's place; corrections follow their words. No change where the text is there already. */
  replaceArticle(article: ArticleId, next: NewArticle): void;
  renameOutlet(article: ArticleId, outlet: string): void;
  /** Outlet, headline, day (ISO 8601) and address; what is not named stays, an empty one goes. */
  setDetails(article: ArticleId, details: ArticleDetails): void;
  renameTitle(title: string): void;
  /** `to` counts columns from 0. */
  moveArticle(article: ArticleId, to: number): void;
  /** Puts the columns in order of their days; those of one day, and at the end those without one, stay as they are. */
  orderByDate(): void;
  setKind(kind: KindAdjustment): void;
  /** Several at once are one step of undo. */
  takeIn(...articles: ArticleId[]): void;
  setApart(article: ArticleId): void;
  setLanguageOf(article: ArticleId, language: Language, direction: Direction): void;
  /** Two voices become one, each under its label or an alias; both may be names of one voice, to show it as `into`. */
  mergeVoices(into: string, from: string): void;
  /** An alias becomes a voice of its own. */
  splitVoice(alias: string): void;
  /** Says a stretch in a voice, or in the outlet's own text (null). */
  setVoice(span: VoiceSpanAdjustment): void;
  /** Leaves the voice of a stretch to the analysis again. */
  unsetVoice(place: Omit<VoiceSpanAdjustment, "voice">): void;
  /** Two rows of the naming table become one, each under the label of one of its forms. */
  mergeNaming(into: string, from: string): void;
  /** A form leaves its row, under its label. */
  splitNaming(form: string): void;
  /** What the analysis proposed is right: a place, possible or matched, states the point. */
  confirmLink(place: Place, point: Point): void;
  /** What the analysis proposed as possible or nearest is wrong: the place does not state the point. */
  rejectLink(place: Place, point: Point): void;
  /** Takes a mention out of its point; `point` may hold the mention itself. */
  unlink(mention: Place, point: Point): void;
  /** Puts a place that the reader chose into a point. */
  link(place: Place, point: Point): void;
  mergePoints(into: Point, from: Point): void;
  /** The chosen mentions become a point of their own; `point` is the whole point or what remains of it. */
  splitPoint(chosen: Point, point: Point): void;
  moveMention(mention: Place, from: Point, to: Point): void;
  /** Cuts a clause before a word. */
  cutAt(word: Place): void;
  /** Takes the clause border before a word away. */
  joinAt(word: Place): void;
  /** The reader has read the article, and the point is not in it. */
  setAbsent(point: Point, article: ArticleId): void;
  unsetAbsent(point: Point, article: ArticleId): void;
  setChecked(point: Point, checked: boolean): void;
  /** An empty name leaves the point to its words. */
  renamePoint(point: Point, name: string): void;
  /** Empty text removes the note. */
  setNote(target: NoteTarget, text: string): void;
  /** Takes corrections back, as if they had never been made (corrections.ts lists them). */
  takeBack(corrections: readonly Correction[]): void;
}

/** Names of the steps in the history, for `messages.history`. */
export type Command = keyof Commands | "openShared" | "clear" | Replacement;

/** Whole documents that take the place of the one at hand: one kept on this device, one that was merged, another tab's. */
export type Replacement = "openKept" | "mergeShared" | "takeOver";

type Change = (command: Command, next: (document: Document) => Document) => void;
type Step<Args extends readonly unknown[]> = (document: Document, ...args: Args) => Document;

/** The commands over a store's way to change its document. */
export function commandsOver(change: Change): Commands {
  const command =
    <Args extends readonly unknown[]>(name: keyof Commands, step: Step<Args>) =>
    (...args: Args): void => {
      change(name, (document) => step(document, ...args));
    };
  return { ...articleCommands(command), ...voiceCommands(command), ...pointCommands(command) };
}

type Make = <Args extends readonly unknown[]>(
  name: keyof Commands,
  step: Step<Args>,
) => (...args: Args) => void;

const articleCommands = (command: Make) => ({
  addArticles: command("addArticles", documents.withArticles),
  removeArticle: command("removeArticle", documents.withoutArticle),
  replaceArticle: command("replaceArticle", withReplaced),
  renameOutlet: command("renameOutlet", (document: Document, article: ArticleId, outlet: string) =>
    documents.withDetails(document, article, { outlet }),
  ),
  setDetails: command("setDetails", documents.withDetails),
  renameTitle: command("renameTitle", (document: Document, title: string) => ({ ...document, title })),
  moveArticle: command("moveArticle", documents.withMoved),
  orderByDate: command("orderByDate", documents.withDateOrder),
  setKind: command("setKind", documents.withKind),
  takeIn: command("takeIn", (document: Document, ...articles: readonly ArticleId[]) =>
    articles.reduce((next, id) => documents.withEvent(next, id, true), document),
  ),
  setApart: command("setApart", (document: Document, article: ArticleId) =>
    documents.withEvent(document, article, false),
  ),
  setLanguageOf: command("setLanguageOf", documents.withLanguage),
});

const voiceCommands = (command: Make) => ({
  mergeVoices: command("mergeVoices", (document: Document, into: string, from: string) =>
    documents.withVoiceMerge(document, { into, from }),
  ),
  splitVoice: command("splitVoice", documents.withVoiceSplit),
  setVoice: command("setVoice", documents.withVoiceOf),
  unsetVoice: command("unsetVoice", documents.withoutVoiceOf),
  mergeNaming: command("mergeNaming", (document: Document, into: string, from: string) =>
    documents.withNamingMerge(document, { into, from }),
  ),
  splitNaming: command("splitNaming", documents.withNamingSplit),
});

const pointCommands = (command: Make) => ({
  confirmLink: command("confirmLink", links.withLinked),
  rejectLink: command("rejectLink", links.withUnlinked),
  unlink: command("unlink", links.withUnlinked),
  link: command("link", links.withLinked),
  mergePoints: command("mergePoints", links.withPointsMerged),
  splitPoint: command("splitPoint", links.withPointSplit),
  moveMention: command("moveMention", links.withMentionMoved),
  cutAt: command("cutAt", (document: Document, word: Place) => links.withCut(document, word, true)),
  joinAt: command("joinAt", (document: Document, word: Place) => links.withCut(document, word, false)),
  setAbsent: command("setAbsent", (document: Document, point: Point, article: ArticleId) =>
    notes.withAbsence(document, point, article, true),
  ),
  unsetAbsent: command("unsetAbsent", (document: Document, point: Point, article: ArticleId) =>
    notes.withAbsence(document, point, article, false),
  ),
  setChecked: command("setChecked", notes.withChecked),
  renamePoint: command("renamePoint", notes.withPointName),
  setNote: command("setNote", notes.withNote),
  takeBack: command("takeBack", withoutCorrections),
});
