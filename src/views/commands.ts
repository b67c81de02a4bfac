import { useEffect, useRef } from "react";
import type { ViewName } from "../store/state.ts";
import { catchUp } from "../ui/useAfterPaint.ts";

/**
 * What a key may ask for (app/shortcuts.ts says which key). Whoever is on show says what a command does there, by
 * `useCommand`; a command that nobody on show knows does nothing.
 */
export type Command =
  | "nextPoint"
  | "previousPoint"
  | "nextToCheck"
  | "note"
  | "search"
  | "filters"
  | "undo"
  | "redo"
  | "save"
  | "help"
  | `view:${ViewName}`;

/** Does what a command asks for; false where there is nothing to do, so that another part may do it. */
export type CommandHandler = () => boolean;

/** first: a part of the page; last: what is done where no part did anything. */
export type CommandTurn = "first" | "last";

const handlers: Record<CommandTurn, Map<Command, CommandHandler[]>> = { first: new Map(), last: new Map() };

/** Says what a command does from now on; the newest is asked first. Returns how to take it back. */
export function onCommand(
  command: Command,
  handler: CommandHandler,
  turn: CommandTurn = "first",
): () => void {
  const turns = handlers[turn];
  turns.set(command, [handler, ...(turns.get(command) ?? [])]);
  return () => {
    turns.set(
      command,
      (turns.get(command) ?? []).filter((other) => other !== handler),
    );
  };
}

/** Asks all that know the command, until one has done something; false where none has. What waits for a frame is drawn before. */
export function runCommand(command: Command): boolean {
  catchUp();
  const known = [...(handlers.first.get(command) ?? []), ...(handlers.last.get(command) ?? [])];
  return known.some((handler) => handler());
}

/** Says what a command does while a component is on show. */
export function useCommand(command: Command, handler: CommandHandler, turn: CommandTurn = "first"): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => onCommand(command, () => latest.current(), turn), [command, turn]);
}
