import { createStore, type StoreApi } from "zustand";
import type { App } from "./app.ts";
import type { Entry, KeptId } from "./keptForm.ts";
import type { Keeper, StoreProblem } from "./persistence.ts";
import { isOff, Session } from "./session.ts";
import { EMPTY_DOCUMENT, FIRST_SELECTION, type Document } from "./state.ts";
import type { History } from "./steps.ts";
import type { Tabs } from "./tabs.ts";
import { writeUnwritten } from "./unwritten.ts";

/** The part of the store that keeping needs. */
export interface Watched {
  getState(): App;
  subscribe(listener: (state: App, before: App) => void): () => void;
  readonly temporal: { getState(): History };
}

/**
 * What a reader has to be told. recovered: a refused write went through; split: another tab changed the same comparison at
 * the same time, both are kept and this tab goes on with a copy; taken: this tab now shows what another one changed;
 * removed, cleared: another tab took this comparison, or everything, off the device; newer, unreadable: a kept comparison
 * that cannot be opened.
 */
export type KeepingEvent =
  | { readonly kind: "problem"; readonly problem: StoreProblem }
  | { readonly kind: "recovered" | "split" | "taken" | "removed" | "cleared" | "newer" | "unreadable" };

/** What the interface shows of the device's store. */
export interface KeptState {
  /** The comparison that was changed last comes first. */
  readonly entries: readonly Entry[];
  /** The one in this tab, where it is kept. */
  readonly current: KeptId | null;
  /** False where this browser keeps nothing at all. */
  readonly able: boolean;
}

/** Comparisons on this device. */
export interface Keeping {
  readonly state: StoreApi<KeptState>;
  /** Opens a kept comparison in this tab, as a step of undo; false where that is not possible. */
  open(id: KeptId): Promise<boolean>;
  /** The document of a kept comparison; null where it cannot be read. */
  read(id: KeptId): Promise<Document | null>;
  duplicate(id: KeptId, title: string): Promise<void>;
  rename(id: KeptId, title: string): Promise<void>;
  remove(id: KeptId): Promise<void>;
  /** Takes every comparison off the device and off the screen, with nothing to undo; how many, null where that was refused. */
  removeAll(): Promise<number | null>;
  /** Resolves once everything that was changed is written, or refused. */
  settled(): Promise<void>;
}

export interface KeepingOptions {
  readonly store: Watched;
  /** Null where the browser has no store. */
  readonly keeper: Keeper | null;
  readonly tabs: Tabs;
  readonly report: (event: KeepingEvent) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly retryMs?: number;
  /** Whether a new tab opens what was changed last. Absent: it does. */
  readonly latest?: boolean;
}

/**
 * Puts back in place what this tab had, or in a new tab what was changed last, and keeps every change from now on: each is
 * written at once. `settings.keepNothing` stops both.
 */
export async function startKeeping(options: KeepingOptions): Promise<Keeping> {
  const { store, keeper, tabs, latest = true } = options;
  const split = keeper && !isOff(store.getState()) && (await writeLeft(keeper, tabs));
  const entries = (await keeper?.list().catch(() => [])) ?? [];
  const state = createStore<KeptState>(() => ({ entries, current: null, able: keeper !== null }));
  if (keeper === null) return withoutStore(store, state);
  const session = new Session({ ...options, keeper }, state);
  if (!isOff(store.getState()))
    await session.restore(tabs.recall() ?? (latest ? entries[0]?.id : undefined) ?? "");
  session.begin();
  if (split) options.report({ kind: "split" });
  return session;
}

/**
 * A page that is left does not wait for the store: what it could not write is written by the next one, and stays where it is
 * until that is done.
 */
async function writeLeft(keeper: Keeper, tabs: Tabs): Promise<boolean> {
  let split = false;
  for (const [place, text] of tabs.left())
    try {
      split = (await writeUnwritten(keeper, [text])) || split;
      tabs.forgetLeft(place);
    } catch {
      // The store refuses: another page may have more luck.
    }
  return split;
}

/** The comparison in memory is all there is. */
function withoutStore(store: Watched, state: StoreApi<KeptState>): Keeping {
  const nothing = () => Promise.resolve();
  return {
    state,
    open: () => Promise.resolve(false),
    read: () => Promise.resolve(null),
    duplicate: nothing,
    rename: nothing,
    remove: nothing,
    removeAll: () => {
      store.getState().restore(EMPTY_DOCUMENT, FIRST_SELECTION);
      return Promise.resolve(0);
    },
    settled: nothing,
  };
}
