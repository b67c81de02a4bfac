import { useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.tsx";
import { useApp } from "../store/app.ts";
import type { Command } from "../store/commands.ts";
import { Button } from "../ui/Button.tsx";
import { deedOf } from "./deeds.ts";
import { announce } from "./shell.ts";

/** How long a toast stays; undo stays in the header as long as the page. */
const STAYS_MS = 8000;
/** Steps whose effect is seen where they are made. */
const QUIET: readonly Command[] = [
  "addArticles",
  "renameOutlet",
  "renameTitle",
  "moveArticle",
  "orderByDate",
  "setDetails",
  "setNote",
  "openShared",
  "clear",
  "openKept",
  "mergeShared",
  "takeOver",
];

/** Says what a correction did, with the way back; it goes by itself, later while the pointer or the focus is on it. */
export function Toast() {
  const { header, history } = useMessages();
  const [shown, setShown] = useState<string | null>(null);
  const [held, setHeld] = useState(false);
  useLastDeed(setShown);
  useEffect(() => {
    if (shown === null || held) return;
    const timer = setTimeout(setShown, STAYS_MS, null);
    return () => {
      clearTimeout(timer);
    };
  }, [shown, held]);
  const hold = (on: boolean) => () => {
    setHeld(on);
  };
  if (shown === null) return null;
  return (
    <div
      role="group"
      aria-label={history.did(shown)}
      className="fixed inset-be-4 inset-s-4 z-30 flex items-center gap-3 rounded-control border border-control bg-page ps-4 pe-1 text-ui text-ink shadow-lg print:hidden"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span>{history.did(shown)}</span>
      <Button
        look="quiet"
        icon="undo"
        label={header.undo}
        onClick={() => {
          useApp.getState().undo();
          announce(history.done(shown));
        }}
      />
    </div>
  );
}

/** Tells in words what each command of a reader did, and that the last one was taken back (null). */
function useLastDeed(tell: (deed: string | null) => void): void {
  const messages = useMessages();
  useEffect(
    () =>
      useApp.temporal.subscribe((now, before) => {
        const { document, lastCommand } = useApp.getState();
        const isNew =
          now.pastStates.length > before.pastStates.length &&
          before.futureStates.at(-1)?.document !== document;
        const told =
          isNew && lastCommand !== null && !QUIET.includes(lastCommand)
            ? deedOf(messages, lastCommand, document, now.pastStates.at(-1)?.document)
            : null;
        tell(told);
        if (told !== null) announce(messages.history.did(told));
      }),
    [messages, tell],
  );
}
