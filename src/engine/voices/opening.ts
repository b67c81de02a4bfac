import { isBreak, isColon, norm, type View } from "./view.ts";

/** Where the content of an attribution opens: its first word, and the end of the frame before it. */
export interface Opening {
  readonly at: number;
  readonly to: number;
}

/** The first complementiser, colon or passage of speech from a word on; another finite verb of speech ends the search. */
export function openingFrom(view: View, from: number, limit: number): Opening | null {
  for (let at = from; at < limit; at++) {
    if (isColon(view, at)) return { at, to: at };
    if ((view.speech[at] ?? -1) >= 0) return { at, to: at };
    if (view.pack.complementisers.has(norm(view, at))) return { at, to: complementiserEnd(view, at, limit) };
    if (at > from && view.pack.verbs.get(norm(view, at))?.shape === "finite" && isBreak(view, at))
      return null;
  }
  return null;
}

/** "قوله إن", "قائلاً:", "что": two complementisers in a row make one. */
function complementiserEnd(view: View, at: number, limit: number): number {
  const next = at + 1;
  return next < limit && view.pack.complementisers.has(norm(view, next)) ? next + 1 : next;
}
