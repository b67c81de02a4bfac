import { VIEW_NAMES, type ViewName } from "../store/state.ts";
import type { Command } from "../views/commands.ts";
import type { Chord } from "./chords.ts";

/** Keys that a part of the page sees to itself: the grid, the card, the dialogs. They stand in the help with the others. */
export type PartKeys = "cells" | "open" | "back" | "submit";

export interface Shortcut {
  readonly does: Command | PartKeys;
  readonly chords: readonly Chord[];
  /** The part that has the focus listens; the page does not. */
  readonly byPart?: boolean;
  /** Works while text is being typed as well. */
  readonly inFields?: boolean;
}

const VIEWS: readonly Shortcut[] = VIEW_NAMES.map((name: ViewName, i) => ({
  does: `view:${name}` as const,
  chords: [String(i + 1)],
}));

/** All keys of the app, in the groups and the order of the help; the page and the help are made from this table. */
export const SHORTCUTS = {
  points: [
    { does: "nextPoint", chords: ["j"] },
    { does: "previousPoint", chords: ["k"] },
    { does: "cells", chords: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], byPart: true },
    { does: "open", chords: ["Enter"], byPart: true },
    { does: "back", chords: ["Escape"], byPart: true },
    { does: "nextToCheck", chords: ["u"] },
    { does: "note", chords: ["n"] },
  ],
  views: VIEWS,
  finding: [
    { does: "search", chords: ["/"] },
    { does: "filters", chords: ["f"] },
  ],
  work: [
    { does: "undo", chords: ["mod+z"] },
    { does: "redo", chords: ["mod+shift+z", "mod+y"] },
    { does: "save", chords: ["mod+s"], inFields: true },
    { does: "submit", chords: ["mod+Enter"], byPart: true },
    { does: "help", chords: ["?"] },
  ],
} as const satisfies Record<string, readonly Shortcut[]>;

const BY_CHORD: ReadonlyMap<Chord, Shortcut> = new Map(
  Object.values(SHORTCUTS)
    .flat()
    .filter((shortcut: Shortcut) => shortcut.byPart !== true)
    .flatMap((shortcut: Shortcut) => shortcut.chords.map((chord) => [chord, shortcut] as const)),
);

/** What the page does on a chord, or null. */
export const shortcutOf = (chord: Chord): Shortcut | null => BY_CHORD.get(chord) ?? null;

/** A key without Control or Command: such shortcuts can be switched off (WCAG 2.2, 2.1.4). */
export const isSingleKey = (chord: Chord): boolean => !chord.startsWith("mod+");
