import { create } from "zustand";
import type { FileNote } from "../files/intake.ts";
import type { LinkProblem } from "./ports.ts";

/** What the shell tells the reader beside the comparison; the interface says it in words. */
export type Notice =
  | { readonly kind: "file"; readonly note: FileNote }
  | { readonly kind: "storage"; readonly problem: "unavailable" | "failed" }
  | { readonly kind: "opened" }
  /** The link was made with another version of the method. */
  | { readonly kind: "method"; readonly sender: string; readonly own: string };

export type DialogName = "paste" | "share";

interface Shell {
  readonly notices: readonly (Notice & { readonly id: number })[];
  /** For the live region: said once, by screen readers only. */
  readonly said: string;
  readonly dialog: DialogName | null;
  /** Text to begin the paste dialog with. */
  readonly pasted: string;
  /** Set while the page shows that a link could not be opened. */
  readonly linkProblem: LinkProblem | null;
  /** Title of the comparison that was set aside; null where there is none. */
  readonly previous: string | null;
  readonly nextId: number;
}

/** The state of the shell alone: messages, dialogs, problems. None of it is kept or undone. */
export const useShell = create<Shell>()(() => ({
  notices: [],
  said: "",
  dialog: null,
  pasted: "",
  linkProblem: null,
  previous: null,
  nextId: 1,
}));

export function notify(notices: readonly Notice[]): void {
  useShell.setState(({ notices: shown, nextId }) => ({
    notices: [...shown, ...notices.map((notice, i) => ({ ...notice, id: nextId + i }))],
    nextId: nextId + notices.length,
  }));
}

export function dismiss(ids: readonly number[]): void {
  useShell.setState(({ notices }) => ({ notices: notices.filter(({ id }) => !ids.includes(id)) }));
}

/** Says something to screen readers. A no-break space tells the same words apart when they are said twice. */
export function announce(text: string): void {
  useShell.setState(({ said }) => ({ said: said === text ? `${text}\u00a0` : text }));
}

export function openDialog(dialog: DialogName, pasted = ""): void {
  useShell.setState({ dialog, pasted });
}

export function closeDialog(): void {
  useShell.setState({ dialog: null, pasted: "" });
}
