import { temporal, type TemporalState } from "zundo";
import { create, useStore } from "zustand";
import type { Comparison } from "../model/comparison.ts";
import type { WordingReport } from "../model/wording.ts";
import { commandsOver, type Command, type Commands, type Replacement } from "./commands.ts";
import { sameDocument } from "./compact.ts";
import { documentOf } from "./shared.ts";
import type { Step, Steps } from "./steps.ts";
import { EMPTY_DOCUMENT, FIRST_CHOICES, FIRST_SELECTION } from "./state.ts";
import type {
  Analysis,
  AppState,
  Choices,
  Document,
  SelectedPlace,
  Selection,
  Settings,
  SharedDocument,
  ViewName,
} from "./state.ts";

/** Everything a reader can do. Actions on the document can be undone; those on selection and settings cannot. */
export interface Actions extends Commands {
  /** Replaces the document; undo leads back to the one before. */
  openShared(shared: SharedDocument): void;
  /** Puts a document in place as one step of undo; what is chosen on the screen stays where no selection comes with it. */
  replaceDocument(document: Document, command: Replacement, selection?: Selection): void;
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
  failWording(): void;
  /** For start-up: puts a kept document in place without a step of undo, with those that were kept beside it. */
  restore(document: Document, selection: Selection, steps?: Steps): void;
}

export type App = AppState & Actions;
/** A store of its own, for tests. */
export function createApp(settings: Settings) {
  const store = create<App>()(
    temporal(
      (set, get) => {
        const change = (command: Command, next: (document: Document) => Document) => {
          const document = next(get().document);
          if (!sameDocument(document, get().document)) set({ document, lastCommand: command });
        };
        const choose = (selection: Partial<Selection>) => {
          set({ selection: { ...get().selection, ...selection } });
        };
        return {
          ...initialState(settings),
          ...commandsOver(change),
          ...selectionActions(choose),
          openShared: (shared) => {
            set({ document: documentOf(shared), lastCommand: "openShared", ...freshView(shared.selection) });
          },
          replaceDocument: (document, lastCommand, selection) => {
            if (selection === undefined) set({ document, lastCommand });
            else set({ document, lastCommand, ...freshView(selection) });
          },
          clear: () => {
            if (get().document !== EMPTY_DOCUMENT) set({ document: EMPTY_DOCUMENT, lastCommand: "clear" });
            set(freshView(FIRST_SELECTION));
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
          restore: (document, selection, steps) => {
            set({ document, lastCommand: steps?.lastCommand ?? null, selection });
            store.temporal.setState({
              pastStates: [...(steps?.past ?? [])],
              futureStates: [...(steps?.future ?? [])],
            });
          },
        };
      },
      {
        partialize: ({ document, lastCommand }): Step => ({ document, lastCommand }),
        equality: (past, current) => past.document === current.document,
      },
    ),
  );
  return store;
}

const initialState = (settings: Settings): AppState => ({
  document: EMPTY_DOCUMENT,
  lastCommand: null,
  selection: FIRST_SELECTION,
  choices: FIRST_CHOICES,
  analysis: { status: "idle" },
  comparison: null,
  wording: null,
  wordingFailed: false,
  settings,
});

/** How another comparison is shown before anything is known of it. */
const freshView = (selection: Selection) => ({
  selection,
  choices: FIRST_CHOICES,
  comparison: null,
  wording: null,
  wordingFailed: false,
  analysis: { status: "idle" } as const,
});

/** What the shell reports of the analysis. A new comparison takes the wording of the old one away. */
const resultActions = (set: (result: Partial<AppState>) => void, get: () => AppState) => ({
  setAnalysis: (analysis: Analysis) => {
    set({ analysis });
  },
  setComparison: (comparison: Comparison | null) => {
    if (comparison === get().comparison) set({ comparison });
    else set({ comparison, wording: null, wordingFailed: false });
  },
  setWording: (wording: WordingReport | null) => {
    set({ wording, wordingFailed: false });
  },
  failWording: () => {
    set({ wordingFailed: true });
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

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo takes back and the next redo brings again, for `messages.history`; null where nothing is to do. */
  readonly undoes: Command | null;
  readonly redoes: Command | null;
}

/** Undo and redo as the interface needs them, across views. */
export function useHistory(): History {
  const canUndo = useStore(useApp.temporal, hasPast);
  const canRedo = useStore(useApp.temporal, hasFuture);
  const last = useApp((state) => state.lastCommand);
  return { canUndo, canRedo, undoes: canUndo ? last : null, redoes: useStore(useApp.temporal, nextCommand) };
}
const hasPast = (history: TemporalState<Step>): boolean => history.pastStates.length > 0;
const hasFuture = (history: TemporalState<Step>): boolean => history.futureStates.length > 0;
const nextCommand = (history: TemporalState<Step>): Command | null =>
  history.futureStates.at(-1)?.lastCommand ?? null;
