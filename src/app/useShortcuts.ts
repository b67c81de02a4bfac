import { useEffect } from "react";
import { useApp } from "../store/app.ts";
import { runCommand, type Command } from "../views/commands.ts";
import { chordOf } from "./chords.ts";
import { takeText } from "./arriving/takeText.ts";
import { addFiles } from "./intake.ts";
import { isSingleKey, shortcutOf } from "./shortcuts.ts";

/** Runs the commands of the table of shortcuts, and takes in what is pasted anywhere outside a field. */
export function useShortcuts(): void {
  useEffect(() => {
    addEventListener("keydown", onKey);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("paste", onPaste);
    };
  }, []);
}

function onKey(event: KeyboardEvent): void {
  const chord = event.defaultPrevented ? null : chordOf(event);
  const shortcut = chord === null ? null : shortcutOf(chord);
  if (chord === null || shortcut === null || !listens(event.target, chord, shortcut.inFields === true))
    return;
  if (runCommand(shortcut.does as Command)) event.preventDefault();
}

/** Whether the place that has the focus leaves a chord to the page. */
function listens(target: EventTarget | null, chord: string, inFields: boolean): boolean {
  if (isSingleKey(chord) && useApp.getState().settings.singleKeys === false) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest(OWN_KEYS) !== null) return false;
  return inFields || target.closest(TYPED_INTO) === null;
}

/** Dialogs and menus have keys of their own. The card of a point is no such dialog: it belongs to the view. */
const OWN_KEYS = "[role=dialog]:not([data-shortcuts]), [role=alertdialog], [role=menu]";
/** Where letters are letters. A select jumps to what begins with them. */
const TYPED_INTO =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable], [role=textbox]";

function onPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof Element && target.closest(`${TYPED_INTO}, [role=dialog]`) !== null) return;
  const files = [...(clipboardData?.files ?? [])];
  const text = clipboardData?.getData("text/plain") ?? "";
  if (files.length > 0) void addFiles({ files, notes: [] });
  else if (text.trim() !== "") takeText({ text, html: clipboardData?.getData("text/html") ?? "" });
}
