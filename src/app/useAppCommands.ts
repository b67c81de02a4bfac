import { useEffect } from "react";
import type { Messages } from "../i18n/languages/en.ts";
import { useMessages } from "../i18n/messages.tsx";
import { useApp, useHistory } from "../store/app.ts";
import { VIEW_NAMES, type ViewName } from "../store/state.ts";
import { onCommand, useCommand } from "../views/commands.ts";
import { saveAndSay } from "./savedFiles.ts";
import { announce, openDialog, useShell } from "./shell.ts";

/** What the commands of the whole page do. */
export function useAppCommands(): void {
  const { announce: words, history, keys, saved } = useMessages();
  const { canUndo, canRedo, undoes, redoes } = useHistory();
  const step = (name: "undo" | "redo", possible: boolean, said: string) => () => {
    if (!possible) return false;
    useApp.getState()[name]();
    announce(said);
    return true;
  };
  useCommand("undo", step("undo", canUndo, undoes === null ? words.undone : history.done(history[undoes])));
  useCommand("redo", step("redo", canRedo, redoes === null ? words.redone : history.again(history[redoes])));
  // Asked only where the views found none.
  const sayNone = () => {
    announce(keys.noneToCheck);
    return useApp.getState().comparison !== null;
  };
  useCommand("nextToCheck", sayNone, "last");
  useCommand("help", openKeys);
  useCommand("save", save(saved));
  useEffect(() => {
    const takeBack = VIEW_NAMES.map((name) => onCommand(`view:${name}`, () => show(name)));
    return () => {
      for (const undo of takeBack) undo();
    };
  }, []);
}

function openKeys(): boolean {
  openDialog("keys");
  return true;
}

/** As a page: the one file that shows the comparison to anyone. */
const save = (words: Messages["saved"]) => (): boolean => {
  const { linkProblem, dialog } = useShell.getState();
  if (linkProblem !== null || dialog !== null || useApp.getState().document.articles.length === 0)
    return false;
  void saveAndSay("page", words);
  return true;
};

/** Shows a view; the focus goes to its tab, since what had it may be gone. */
function show(name: ViewName): boolean {
  if (useApp.getState().comparison === null) return false;
  useApp.getState().setView(name);
  document.getElementById(`tab-${name}`)?.focus();
  return true;
}
