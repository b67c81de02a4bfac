import type { ArticleId } from "../model/article.ts";
import type { Document, Selection } from "./state.ts";
import type { Steps } from "./steps.ts";
import { titled } from "./titled.ts";

/** Derived from chance, so that two devices and two tabs never give the same one. */
export type KeptId = string;

/** A comparison as it is kept on the device. */
export interface Kept {
  /** Raised when the form changes; what has a higher number is left alone and not opened. */
  readonly version: typeof KEPT_VERSION;
  readonly id: KeptId;
  /** Counts the changes of the document that were written, so that a tab sees whether another one has written since. */
  readonly revision: number;
  /** Of the last change of the document, in milliseconds since 1970. */
  readonly changed: number;
  readonly document: Document;
  readonly selection: Selection;
  /** What can be undone and redone; absent in what was kept before it was. */
  readonly steps?: Steps;
}
export const KEPT_VERSION = 2;

/** What a list says of a kept comparison without opening it. */
export interface Entry {
  readonly id: KeptId;
  /** Form of the comparison; higher than `KEPT_VERSION` where a newer app wrote it. */
  readonly version: number;
  readonly title: string;
  /** Names of the outlets in the order of the columns; "" where one has no name. */
  readonly outlets: readonly string[];
  /** The beginning of the article that stands for a title that is not there (titled.ts). */
  readonly opening: string;
  readonly articles: readonly ArticleId[];
  readonly changed: number;
}

/** Code units of that article that an entry has. */
const OPENING = 160;

export const entryOf = ({ id, version, changed, document }: Kept): Entry => ({
  id,
  version,
  changed,
  title: document.title,
  outlets: document.articles.map(({ outlet }) => outlet),
  opening: titled(document).articles[0]?.text.slice(0, OPENING) ?? "",
  articles: document.articles.map((article) => article.id),
});

/** newer: written by a newer app; unreadable: nothing that any version wrote. */
export type Stored =
  { readonly status: "found"; readonly kept: Kept } | { readonly status: "missing" | "newer" | "unreadable" };

/** What was found under an id. */
export function readStored(value: unknown): Stored {
  if (value === undefined) return { status: "missing" };
  const version = versionOf(value);
  if (version === null) return { status: "unreadable" };
  if (version > KEPT_VERSION) return { status: "newer" };
  return version === KEPT_VERSION && isWhole(value)
    ? { status: "found", kept: value as Kept }
    : { status: "unreadable" };
}

/** The form of version 1 had neither id nor date, and one comparison to a slot. Null where it is of another form. */
export function fromVersion1(value: unknown, id: KeptId, changed: number): Kept | null {
  if (versionOf(value) !== 1 || !isWhole(value)) return null;
  const { document, selection } = value as Pick<Kept, "document" | "selection">;
  return { version: KEPT_VERSION, id, revision: 1, changed, document, selection };
}

function versionOf(value: unknown): number | null {
  return typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "number"
    ? value.version
    : null;
}

/** What the browser wrote is as it was written; this tells damage and foreign data from it. */
function isWhole(value: unknown): boolean {
  const { document, selection } = value as { document?: Partial<Document>; selection?: unknown };
  return (
    Array.isArray(document?.articles) &&
    typeof document.title === "string" &&
    typeof document.adjustments === "object" &&
    typeof selection === "object" &&
    selection !== null
  );
}

/** A new id; works on pages without a secure context too, where `crypto.randomUUID` is missing. */
export function newId(): KeptId {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(parts, (part) => part.toString(36).padStart(7, "0")).join("");
}
