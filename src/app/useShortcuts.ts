import { useEffect } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import { addFiles } from "./intake.ts";
import { announce, openDialog } from "./shell.ts";

/** Undo and redo by key, and pasting anywhere outside a field. */
export function useShortcuts(): void {
  const messages = useMessages();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    addEventListener(
      "keydown",
      (event) => {
        const step = inField(event.target) ? null : stepOf(event);
        if (step === null) return;
        event.preventDefault();
        useApp.getState()[step]();
        announce(step === "undo" ? messages.announce.undone : messages.announce.redone);
      },
      { signal },
    );
    addEventListener(
      "paste",
      (event) => {
        if (inField(event.target)) return;
        const files = [...(event.clipboardData?.files ?? [])];
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (files.length > 0) void addFiles(files);
        else if (text.trim() !== "") openDialog("paste", text);
      },
      { signal },
    );
    return () => {
      controller.abort();
    };
  }, [messages]);
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;

/** The letter where the layout has Latin letters, the place of the key where it has others (Arabic, Russian). */
function stepOf(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase()
    : event.code.replace("Key", "").toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}
