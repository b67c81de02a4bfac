import { create } from "zustand";
import type { FileNote } from "../files/reading.ts";
import type { ArticleId } from "../model/article.ts";
import type { KeepingEvent } from "../store/keeping.ts";
import type { StoreProblem } from "../store/persistence.ts";
import type { Pair } from "../store/merging/types.ts";
import type { SharedAgency } from "../views/parts/agencies.ts";
import type { FileProblem, LinkProblem } from "./ports.ts";

/** What the shell tells the reader beside the comparison; the interface says it in words. */
export type Notice =
  | { readonly kind: "file"; readonly note: FileNote }
  /** A file with several articles took the place of one. */
  | { readonly kind: "severalInside"; readonly file: string; readonly count: number }
  /** Articles that have much of their words from another. */
  | { readonly kind: "copies"; readonly copies: readonly NoticedCopy[] }
  /** Articles that give one agency as the source of their text. */
  | { readonly kind: "agencies"; readonly shared: readonly SharedAgency[] }
  | { readonly kind: "storage"; readonly problem: StoreProblem }
  | { readonly kind: "kept"; readonly event: Exclude<KeepingEvent["kind"], "problem" | "recovered"> }
  /** Everything was taken off the device: so many comparisons. */
  | { readonly kind: "deleted"; readonly count: number }
  /** What another app shared could not be taken in. */
  | { readonly kind: "share"; readonly what: "nothing" | "address" }
  | { readonly kind: "opened" }
  /** A file that should hold a comparison could not be opened. */
  | { readonly kind: "savedFile"; readonly file: string; readonly problem: FileProblem }
  /** The comparison could not be saved. */
  | { readonly kind: "notSaved"; readonly problem: "tooLarge" | "failed" }
  /** A comparison was opened, and nothing of what was dropped with it. */
  | { readonly kind: "openedAlone"; readonly file: string; readonly left: readonly string[] }
  /** A link was merged with the comparison here. */
  | { readonly kind: "merged" }
  /** What came holds the comparison that is here. */
  | { readonly kind: "same" }
  /** Parts of the address that could not be read, as they stand in it. */
  | { readonly kind: "address"; readonly ignored: readonly string[] }
  /** The address says how a comparison is shown, but the comparison is not on this device. */
  | { readonly kind: "elsewhere" }
  /** The link was made with another version of the method. */
  | { readonly kind: "method"; readonly sender: string; readonly own: string };

/** Articles by their ids: what they are called may change while the notice is on show. */
export interface NoticedCopy {
  readonly article: ArticleId;
  readonly other: ArticleId;
  /** Share of the article's words. */
  readonly share: number;
}

export type DialogName = "paste" | "details" | "share" | "export" | "about" | "keys" | "kept" | "arrival";

/** Whether the line of the outlets' names is open: because articles came in, or because the reader asked for it. */
export type Naming = "closed" | "arrived" | "asked";

/** A comparison that came, and the one here that is about the same articles. */
export interface Arrival {
  readonly pair: Pair;
  /** What the one here is called: its title, or the beginning of its first article. */
  readonly title: string;
  /** Puts the one here into this tab; false where that is no longer possible. */
  readonly takeMine: () => Promise<boolean>;
  /** Opens what came as a comparison of its own. */
  readonly openBeside: () => void;
}

/** What the paste dialog begins with. */
export interface Pasted {
  readonly text: string;
  /** The same as rich text, where the clipboard has it. */
  readonly html?: string;
  readonly title?: string;
  /** Address of the page that the text was copied from. */
  readonly address?: string;
}

interface Shell {
  readonly notices: readonly (Notice & { readonly id: number })[];
  /** For the live region: said once, by screen readers only. */
  readonly said: string;
  readonly dialog: DialogName | null;
  readonly naming: Naming;
  readonly pasted: Pasted;
  /** Article whose details the dialog shows, and where in them the reader wants to be. */
  readonly detailed: { readonly article: ArticleId; readonly at: "top" | "encoding" } | null;
  /** Set while the page shows that a link could not be opened. */
  readonly linkProblem: LinkProblem | null;
  /** A link that came while its comparison is here too, until the reader says what to do with it. */
  readonly arrival: Arrival | null;
  readonly nextId: number;
}

const NOTHING_PASTED: Pasted = { text: "" };

/** The state of the shell alone: messages, dialogs, problems. None of it is kept or undone. */
export const useShell = create<Shell>()(() => ({
  notices: [],
  said: "",
  dialog: null,
  naming: "closed",
  pasted: NOTHING_PASTED,
  detailed: null,
  linkProblem: null,
  arrival: null,
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

export function openDialog(dialog: DialogName, pasted: Pasted = NOTHING_PASTED): void {
  useShell.setState({ dialog, pasted });
}

export function openDetails(article: ArticleId, at: "top" | "encoding" = "top"): void {
  useShell.setState({ dialog: "details", detailed: { article, at } });
}

export function closeDialog(): void {
  useShell.setState({ dialog: null, pasted: NOTHING_PASTED, detailed: null, arrival: null });
}

/** Opens the line of the outlets' names, or folds it away. */
export function setNaming(naming: Naming): void {
  useShell.setState({ naming });
}
