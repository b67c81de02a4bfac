import type { Messages } from "../i18n/languages/en.ts";
import type { Command } from "../store/commands.ts";
import type { Document } from "../store/state.ts";

/** What a command did to a document, in words: some do a thing or take it back. */
export function deedOf(
  { history }: Messages,
  command: Command,
  document: Document,
  before: Document | undefined,
): string {
  if (command === "setKind")
    return document.adjustments.kinds?.at(-1)?.kind === "furniture" ? history.leftOut : history.countedIn;
  if (command === "setChecked")
    return marksIn(document) > marksIn(before) ? history.markedChecked : history.unmarkedChecked;
  return history[command];
}

const marksIn = (document: Document | undefined): number => document?.annotations?.checked?.length ?? 0;
