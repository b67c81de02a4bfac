import { useState } from "react";
import type { Messages } from "../../i18n/languages/en.ts";
import { useMessages } from "../../i18n/messages.tsx";
import { useApp } from "../../store/app.ts";
import { withoutNotes } from "../../store/parts.ts";
import { titled } from "../../store/titled.ts";
import type { ExportInput, Format } from "../../exports/index.ts";
import { download } from "../download.ts";
import { nameOf, saveAndSay } from "../savedFiles.ts";
import { partOf, WHOLE } from "../sharing/part.ts";
import type { Action } from "./actions.ts";
import { loadExports } from "./load.ts";

interface Wish {
  /** Every point in the order of the event, or what is on show. */
  readonly isAll: boolean;
  readonly withNotes: boolean;
}

/** Does what the reader chose, one thing at a time, and says what became of it. */
export function useExport(wish: Wish) {
  const messages = useMessages();
  const [said, say] = useState("");
  const [isMaking, setMaking] = useState(false);
  const run = (action: Action, close: () => void) => {
    if (action === "print") {
      close();
      // Once the dialog is gone: it makes what is behind it inert.
      void painted().then(() => {
        print();
      });
      return;
    }
    setMaking(true);
    say(messages.exports.making);
    void painted()
      .then(() => make(action, messages, wish))
      .catch(() => messages.exports.failed)
      .then(say)
      .finally(() => {
        setMaking(false);
      });
  };
  return { said, run, isMaking };
}

/** Waits until the page shows what was set: a large file keeps it from showing anything for some seconds. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Returns what the reader is told. */
async function make(action: Exclude<Action, "print">, messages: Messages, wish: Wish): Promise<string> {
  const { saved } = messages;
  if (action === "page" || action === "record") {
    const part = { ...WHOLE, withNotes: wish.withNotes };
    const saving = await saveAndSay(action, saved, partOf(useApp.getState(), part));
    return "saved" in saving ? saved.done(saving.saved) : saved[saving.problem];
  }
  const input = inputFor(messages, wish);
  if (input === null) return messages.exports.failed;
  return action === "copy" ? copyTable(input) : saveAs(action, input);
}

function inputFor(messages: Messages, { isAll, withNotes }: Wish): ExportInput | null {
  const { document, comparison, choices, settings } = useApp.getState();
  if (comparison === null) return null;
  return {
    messages,
    language: settings.language,
    document: withNotes ? document : withoutNotes(document),
    comparison,
    choices: isAll ? null : choices,
    date: new Date(),
  };
}

async function saveAs(format: Format, input: ExportInput): Promise<string> {
  const { content, type, ending } = await (await loadExports()).exportAs(format, input);
  const name = nameOf(titled(input.document, input.comparison), ending);
  download(name, new Blob([content], { type }));
  return input.messages.exports.saved(name);
}

async function copyTable(input: ExportInput): Promise<string> {
  const { copied, copyFailed } = input.messages.exports;
  const { html, plain } = (await loadExports()).tableToCopy(input);
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(plain, "text/plain") }),
    ]);
    return copied;
  } catch {
    return copyFailed;
  }
}
