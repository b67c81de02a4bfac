import type { App } from "./app.ts";
import { KEPT_VERSION, type Keeper, type Kept } from "./persistence.ts";

/** The part of the store that keeping needs. */
export interface Watched {
  getState(): App;
  subscribe(listener: (state: App, before: App) => void): () => void;
}

const keptOf = ({ document, selection }: App): Kept => ({ version: KEPT_VERSION, document, selection });

/**
 * Keeps the comparison on the device from now on: every change is written at once, one write after the other, and of
 * changes that wait only the last. `onFailure` is told once for each write that the browser refused.
 * Returns a function that ends it.
 */
export function keep(store: Watched, keeper: Keeper, onFailure: () => void): () => void {
  let waiting: Kept | null = null;
  let writing = false;

  const write = async () => {
    writing = true;
    while (waiting !== null) {
      const next = waiting;
      waiting = null;
      await keeper.save("current", next).catch(onFailure);
    }
    writing = false;
  };

  return store.subscribe((state, before) => {
    if (state.document === before.document && state.selection === before.selection) return;
    waiting = keptOf(state);
    if (!writing) void write();
  });
}

/** Puts what was kept back in place; false where nothing was kept. */
export async function restore(store: Watched, keeper: Keeper): Promise<boolean> {
  const kept = await keeper.load("current");
  if (kept === null || kept.document.articles.length === 0) return false;
  store.getState().restore(kept.document, kept.selection);
  return true;
}

/** Sets the comparison at hand aside before another takes its place, so that it can be returned to. */
export async function setAside(store: Watched, keeper: Keeper): Promise<void> {
  const state = store.getState();
  if (state.document.articles.length > 0) await keeper.save("previous", keptOf(state));
}

/** Changes places with the comparison that was set aside. */
export async function takeUp(store: Watched, keeper: Keeper): Promise<void> {
  const previous = await keeper.load("previous");
  if (previous === null) return;
  await setAside(store, keeper);
  store.getState().openShared({ ...previous.document, selection: previous.selection });
}
