import { temporal, type TemporalState } from "zundo";
import { create, useStore } from "zustand";
import type { KindAdjustment, VoiceSpanAdjustment } from "../model/adjustments.ts";
import type { ArticleId, Direction, Language } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import type { WordingReport } from "../model/wording.ts";
import * as documents from "./document.ts";
import { EMPTY_DOCUMENT, FIRST_CHOICES, FIRST_SELECTION } from "./state.ts";
import type {
  Analysis,
  AppState,
  Choices,
  Document,
  NewArticle,
  SelectedPlace,
  Selection,
  Settings,
  SharedDocument,
  ViewName,
} from "./state.ts";

/** Everything a reader can do. Actions on the document can be undone; those on selection and settings cannot. */
export interface Actions {
  /** Adds columns; texts that are already there are left out. */
  addArticles(articles: readonly NewArticle[]): void;
  removeArticle(article: ArticleId): void;
  renameOutlet(article: ArticleId, outlet: string): void;
  renameTitle(title: string): void;
  /** `to` counts columns from 0. */
  moveArticle(article: ArticleId, to: number): void;
  setKind(kind: KindAdjustment): void;
  /** Several at once are one step of undo. */
  takeIn(...articles: readonly ArticleId[]): void;
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
  /** Replaces the document; undo leads back to the one before. */
  openShared(shared: SharedDocument): void;
  /** Starts over; undo brings the comparison back. */
  clear(): void;
  /** Opens the point card; `place` says from where, so that views can return to it. */
  openClaim(claim: string, place?: SelectedPlace | null): void;
  closeCard(): void;
  /** `place` is brought out in the view that opens. */
  setView(view: ViewName, place?: SelectedPlace | null): void;
  /** Goes back to an earlier selection (history). */
  select(selection: Selection): void;
  /** Changes how the views show the comparison; what is not named stays. */
  choose(choices: Partial<Choices>): void;
  setSettings(settings: Partial<Settings>): void;
  undo(): void;
  redo(): void;
  /** For the shell that runs the analysis. */
  setAnalysis(analysis: Analysis): void;
  setComparison(comparison: Comparison | null): void;
  setWording(wording: WordingReport | null): void;
  /** For start-up: puts a kept document in place without a step of undo. */
  restore(document: Document, selection: Selection): void;
}

export type App = AppState & Actions;
type Undoable = Pick<AppState, "document">;

/** How many steps of undo are kept. */
const UNDO_LIMIT = 200;

/** A store of its own, for tests. */
export function createApp(settings: Settings) {
  const store = create<App>()(
    temporal(
      (set, get) => {
        const change = (next: (document: Document) => Document) => {
          const document = next(get().document);
          if (document !== get().document) set({ document });
        };
        const choose = (selection: Partial<Selection>) => {
          set({ selection: { ...get().selection, ...selection } });
        };
        return {
          ...initialState(settings),
          ...documentActions(change),
          ...selectionActions(choose),
          openShared: ({ title, articles, adjustments, selection }) => {
            const document = documents.withArticles({ title, articles: [], adjustments }, articles);
            set({
              document,
              selection,
              choices: FIRST_CHOICES,
              comparison: null,
              wording: null,
              analysis: { status: "idle" },
            });
          },
          clear: () => {
            set({
              document: EMPTY_DOCUMENT,
              selection: FIRST_SELECTION,
              choices: FIRST_CHOICES,
              comparison: null,
              wording: null,
              analysis: { status: "idle" },
            });
          },
          select: (selection) => {
            set({ selection });
          },
          choose: (changed) => {
            set({ choices: { ...get().choices, ...changed } });
          },
          setSettings: (changed) => {
            set({ settings: { ...get().settings, ...changed } });
          },
          undo: () => {
            store.temporal.getState().undo();
          },
          redo: () => {
            store.temporal.getState().redo();
          },
          ...resultActions(set, get),
          restore: (document, selection) => {
            set({ document, selection });
            store.temporal.getState().clear();
          },
        };
      },
      {
        partialize: ({ document }): Undoable => ({ document }),
        equality: (past, current) => past.document === current.document,
        limit: UNDO_LIMIT,
      },
    ),
  );
  return store;
}

const initialState = (settings: Settings): AppState => ({
  document: EMPTY_DOCUMENT,
  selection: FIRST_SELECTION,
  choices: FIRST_CHOICES,
  analysis: { status: "idle" },
  comparison: null,
  wording: null,
  settings,
});

/** What the shell reports of the analysis. A new comparison takes the wording of the old one away. */
const resultActions = (set: (result: Partial<AppState>) => void, get: () => AppState) => ({
  setAnalysis: (analysis: Analysis) => {
    set({ analysis });
  },
  setComparison: (comparison: Comparison | null) => {
    set({ comparison, wording: comparison === get().comparison ? get().wording : null });
  },
  setWording: (wording: WordingReport | null) => {
    set({ wording });
  },
});

type Change = (next: (document: Document) => Document) => void;

const documentActions = (change: Change) => ({
  addArticles: (articles: readonly NewArticle[]) => {
    change((document) => documents.withArticles(document, articles));
  },
  removeArticle: (article: ArticleId) => {
    change((document) => documents.withoutArticle(document, article));
  },
  renameOutlet: (article: ArticleId, outlet: string) => {
    change((document) => documents.withOutlet(document, article, outlet));
  },
  renameTitle: (title: string) => {
    change((document) => ({ ...document, title }));
  },
  moveArticle: (article: ArticleId, to: number) => {
    change((document) => documents.withMoved(document, article, to));
  },
  setKind: (kind: KindAdjustment) => {
    change((document) => documents.withKind(document, kind));
  },
  takeIn: (...articles: readonly ArticleId[]) => {
    change((document) => articles.reduce((next, id) => documents.withEvent(next, id, true), document));
  },
  setApart: (article: ArticleId) => {
    change((document) => documents.withEvent(document, article, false));
  },
  setLanguageOf: (article: ArticleId, language: Language, direction: Direction) => {
    change((document) => documents.withLanguage(document, article, language, direction));
  },
  mergeVoices: (into: string, from: string) => {
    change((document) => documents.withVoiceMerge(document, { into, from }));
  },
  splitVoice: (alias: string) => {
    change((document) => documents.withVoiceSplit(document, alias));
  },
  setVoice: (span: VoiceSpanAdjustment) => {
    change((document) => documents.withVoiceOf(document, span));
  },
  unsetVoice: (place: Omit<VoiceSpanAdjustment, "voice">) => {
    change((document) => documents.withoutVoiceOf(document, place));
  },
  mergeNaming: (into: string, from: string) => {
    change((document) => documents.withNamingMerge(document, { into, from }));
  },
  splitNaming: (form: string) => {
    change((document) => documents.withNamingSplit(document, form));
  },
});

const selectionActions = (choose: (selection: Partial<Selection>) => void) => ({
  openClaim: (claim: string, place: SelectedPlace | null = null) => {
    choose({ claim, place });
  },
  closeCard: () => {
    choose({ claim: null });
  },
  setView: (view: ViewName, place: SelectedPlace | null = null) => {
    choose({ view, place });
  },
});

/** The one store of the app: `useApp((state) => state.document)`, `useApp.getState().openClaim(…)`. */
export const useApp = createApp({ language: "en", theme: "auto" });

/** Undo and redo as the interface needs them: whether there is something to do. */
export const useHistory = (): { canUndo: boolean; canRedo: boolean } => ({
  canUndo: useStore(useApp.temporal, hasPast),
  canRedo: useStore(useApp.temporal, hasFuture),
});
const hasPast = (history: TemporalState<Undoable>): boolean => history.pastStates.length > 0;
const hasFuture = (history: TemporalState<Undoable>): boolean => history.futureStates.length > 0;
