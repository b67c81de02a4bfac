import type { useApp } from "../store/app.ts";
import type { Selection } from "../store/state.ts";

/** Makes the browser's back and forward move between views and cards. The address itself stays as it is. */
export function watchHistory(store: typeof useApp): void {
  history.replaceState(store.getState().selection, "");
  store.subscribe(({ selection }, before) => {
    if (selection === before.selection || same(selection, history.state)) return;
    if (selection.view === before.selection.view && selection.claim === before.selection.claim) {
      history.replaceState(selection, "");
    } else history.pushState(selection, "");
  });
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    if (isSelection(state)) store.getState().select(state);
  });
}

const same = (selection: Selection, state: unknown): boolean =>
  JSON.stringify(selection) === JSON.stringify(state);

function isSelection(state: unknown): state is Selection {
  return (
    typeof state === "object" && state !== null && "view" in state && "claim" in state && "place" in state
  );
}
