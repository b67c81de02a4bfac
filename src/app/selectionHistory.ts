import type { App, useApp } from "../store/app.ts";
import { FIRST_CHOICES, NO_FILTERS } from "../store/state.ts";
import { readTail, type Shown, splitFragment, writeTail } from "./address.ts";
import { notify } from "./shell.ts";

/** The address of the page, kept in step with what is shown. */
export interface AddressBar {
  /**
   * Shows what the tail of an address says, as soon as there is a comparison to show. `opened`: the comparison came in the
   * same link, and what the tail leaves unsaid is as the link has it.
   */
  show(tail: string, opened: boolean): void;
}

/**
 * Writes what is shown into the address, and makes the browser's back and forward move between views, points and filters.
 * The address never holds texts: those of a link are taken out of it once they are open (links.ts).
 */
export function watchAddress(store: typeof useApp): AddressBar {
  let wanted: { readonly tail: string; readonly opened: boolean } | null = null;
  /** While selection and choices are set one after the other, nothing is written in between. */
  let setting = false;

  const set = ({ selection, choices }: Shown) => {
    setting = true;
    store.getState().select(selection);
    store.getState().choose(choices);
    setting = false;
  };

  const settle = () => {
    const state = store.getState();
    if (wanted !== null && state.document.articles.length === 0) {
      wanted = null;
      notify([{ kind: "elsewhere" }]);
    } else if (wanted !== null && state.comparison !== null) {
      const { tail, opened } = wanted;
      wanted = null;
      const read = readShown(state, tail, opened);
      if (read) set(read);
    }
    if (wanted === null) write(store.getState());
  };

  store.subscribe((state, before) => {
    const { selection, choices, comparison, document } = before;
    const still =
      state.selection === selection &&
      state.choices === choices &&
      state.comparison === comparison &&
      state.document === document;
    if (!still && !setting) settle();
  });
  addEventListener("popstate", ({ state }: PopStateEvent) => {
    if (!isEntry(state)) return;
    const { selection, choices } = state;
    set({
      selection,
      choices: { ...FIRST_CHOICES, ...choices, filters: { ...NO_FILTERS, ...choices.filters } },
    });
    write(store.getState());
  });

  return {
    show: (tail, opened) => {
      wanted = { tail, opened };
      settle();
    },
  };
}

/** What a tail says of the comparison at hand; what could not be read is told. Null while there is no comparison. */
function readShown(state: App, tail: string, opened: boolean): Shown | null {
  const { document, comparison, selection } = state;
  if (comparison === null) return null;
  const base = opened ? selection : { ...selection, claim: null, place: null };
  const { ignored, ...read } = readTail(tail, { articles: document.articles, comparison }, base);
  if (ignored.length > 0) notify([{ kind: "address", ignored }]);
  // A reload comes back to the words from which the card was opened; the address does not say them.
  const back = read.selection.claim !== null && read.selection.claim === selection.claim;
  const place = read.selection.place ?? (back ? selection.place : null);
  return { ...read, selection: { ...read.selection, place } };
}

function write(state: App): void {
  const { document, comparison, selection, choices } = state;
  const empty = document.articles.length === 0;
  const { payload } = splitFragment(location.hash.slice(1));
  // While the comparison is worked out there are no numbers of points; a link stays until it is open or given up.
  if ((comparison === null && !empty) || payload !== "") return;
  const tail =
    comparison === null || empty ? "" : writeTail(state, { articles: document.articles, comparison });
  const address = tail === "" ? location.pathname + location.search : `#${tail}`;
  const entry: Shown = { selection, choices };
  const last: unknown = history.state;
  if (isEntry(last) && isStep(last, entry)) history.pushState(entry, "", address);
  else if (!isEntry(last) || location.hash !== `#${tail}` || !sameEntry(last, entry))
    history.replaceState(entry, "", address);
}

/** Whether the reader would expect "back" to lead to where it was: not for every letter of a search. */
function isStep(last: Shown, next: Shown): boolean {
  const place = ({ selection: { view, claim }, choices: { filters, order } }: Shown) =>
    JSON.stringify([view, claim, { ...filters, text: "" }, order]);
  return place(last) !== place(next);
}

const sameEntry = (a: Shown, b: Shown): boolean =>
  JSON.stringify([a.selection, a.choices]) === JSON.stringify([b.selection, b.choices]);

/**
 * Whether an entry of the history is one of ours; others come from addresses that were typed or linked, or from a build that chose
 * one outlet alone: their address says it all.
 */
export function isEntry(state: unknown): state is Shown {
  if (typeof state !== "object" || state === null || !("selection" in state && "choices" in state))
    return false;
  return Array.isArray((state as Shown).choices.filters.notFoundIn);
}
