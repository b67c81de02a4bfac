import type { Messages } from "../i18n/languages/en.ts";
import { documentOf, isAboutSame } from "../store/shared.ts";
import { useApp } from "../store/app.ts";
import type { Document } from "../store/state.ts";
import { openArrived } from "./arrived.ts";
import { download } from "./download.ts";
import { titled } from "../store/titled.ts";
import { titleOf } from "../text/firstWords.ts";
import { fileNameOf } from "../text/fileName.ts";
import type { AppPorts, Filed, FileKind, FileReading } from "./ports.ts";
import type { AddressBar } from "./selectionHistory.ts";
import { partOf, WHOLE } from "./sharing/part.ts";
import { announce, notify } from "./shell.ts";

/** What files need of the app; given once at the start (start.tsx). */
interface Means {
  readonly ports: Pick<AppPorts, "files" | "kept">;
  readonly address: AddressBar;
}
let means: Means | null = null;

export function watchFiles(given: Means): void {
  means = given;
}

/** How much of a file tells whether it is a comparison, in bytes. */
const HEAD_BYTES = 4096;

/**
 * Opens the first of these files that holds a whole comparison; false where none does, which is told. With a comparison nothing
 * else is taken in: it may take the place of the one that the others were meant for. What stays out is told.
 */
export async function openComparison(
  [first, ...more]: readonly File[],
  others: readonly File[],
): Promise<boolean> {
  if (first === undefined) return false;
  const reading = await read(first);
  if (!reading.ok) {
    notify([{ kind: "savedFile", file: first.name, problem: reading.reason }]);
    return openComparison(more, others);
  }
  const left = [...more, ...others].map(({ name }) => name);
  if (left.length > 0) notify([{ kind: "openedAlone", file: first.name, left }]);
  await open(reading, first.name);
  return true;
}

/** Whether a file holds a comparison, by its first bytes. Never rejects. */
export async function isComparison(file: File): Promise<boolean> {
  if (means === null) return false;
  try {
    const head = await file.slice(0, HEAD_BYTES).arrayBuffer();
    return await means.ports.files.isOurs(new Uint8Array(head));
  } catch {
    return false;
  }
}

async function read(file: File): Promise<FileReading> {
  const { files } = meansOrThrow().ports;
  if (file.size > files.mostBytes) return { ok: false, reason: "too-large" };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? { ok: false, reason: "unreadable" } : files.read(new Uint8Array(bytes));
}

async function open(reading: Extract<FileReading, { ok: true }>, name: string): Promise<void> {
  const { ports, address } = meansOrThrow();
  keepName(reading.shared.title, name);
  await openArrived(ports.kept, address, reading);
}

/** This tab has opened the comparison of this page before; what the reader did since then stays on the screen. */
const SEEN_KEY = "muqabala-page";

/** Opens the comparison inside a page that was saved as one file; once in the life of a tab. */
export async function openInside(record: string): Promise<void> {
  const { ports, address } = meansOrThrow();
  addEventListener("beforeunload", askBeforeLoss);
  if (record === "") return;
  const reading = await ports.files.read(new TextEncoder().encode(record));
  const name = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
  if (!reading.ok) {
    notify([{ kind: "savedFile", file: name, problem: reading.reason }]);
    return;
  }
  keepName(reading.shared.title, name);
  if (seenBefore(record, reading)) return;
  await openArrived(ports.kept, address, { ...reading, quiet: true });
  lastSaved = useApp.getState().document;
}

/** Whether this tab was only loaded anew: the same page, and on the screen the comparison that came out of it. */
function seenBefore(record: string, { shared }: Extract<FileReading, { ok: true }>): boolean {
  const mark = `${String(record.length)} ${record.slice(0, 100)}`;
  try {
    const seen = sessionStorage.getItem(SEEN_KEY) === mark;
    sessionStorage.setItem(SEEN_KEY, mark);
    const idsOf = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);
    return (
      seen && isAboutSame(idsOf(documentOf(shared).articles), idsOf(useApp.getState().document.articles))
    );
  } catch {
    return false;
  }
}

/** What the last file holds. */
let lastSaved: Document | null = null;

/** A part of the comparison is no copy of the reader's work. */
function noteSaved({ shared }: Filed): void {
  const { document } = useApp.getState();
  const keys = ["title", "articles", "adjustments", "annotations"] as const;
  if (keys.every((key) => shared[key] === document[key])) lastSaved = document;
}

/** Browsers keep nothing for some pages that are opened from a disk: then only a file keeps what was done. */
function askBeforeLoss(event: BeforeUnloadEvent): void {
  const { document } = useApp.getState();
  const { current } = meansOrThrow().ports.kept.state.getState();
  if (current === null && document.articles.length > 0 && document !== lastSaved) event.preventDefault();
}

/** The name of the last file of a comparison, while its title is the same. */
let last: { readonly title: string; readonly base: string } | null = null;

function keepName(title: string, file: string): void {
  const base = file.replace(/\.(?:html?|json)$/iu, "");
  last = base === "" ? null : { title, base };
}

/** The name under which a comparison is saved: as last time, else after its title, else after its first words. */
export function nameOf(
  document: { readonly title: string; readonly articles: readonly { readonly text: string }[] },
  ending: string,
): string {
  if (last?.title === document.title) return `${last.base}.${ending}`;
  return fileNameOf(titleOf(document, ""), ending);
}

const ENDINGS: Readonly<Record<FileKind, string>> = { page: "html", record: "json" };
const TYPES: Readonly<Record<FileKind, string>> = { page: "text/html", record: "application/json" };

/** What became of a wish to save: the name of the file, or why there is none. */
export type Saving = { readonly saved: string } | { readonly problem: "tooLarge" | "failed" };

/** Saves the comparison at hand, or a part of it, and tells the reader what became of it. */
export async function saveAndSay(
  kind: FileKind,
  words: Messages["saved"],
  filed: Filed = partOf(useApp.getState(), WHOLE),
): Promise<Saving> {
  const saving = await saveComparison(kind, filed);
  if ("saved" in saving) {
    announce(words.done(saving.saved));
    noteSaved(filed);
  } else notify([{ kind: "notSaved", problem: saving.problem }]);
  return saving;
}

/** As a page that shows it anywhere, or as a record for programs. Never rejects. */
async function saveComparison(kind: FileKind, filed: Filed): Promise<Saving> {
  const { files } = meansOrThrow().ports;
  try {
    const text = await files.write(kind, filed);
    if (text === null) return { problem: "tooLarge" };
    const name = nameOf(titled(documentOf(filed.shared), useApp.getState().comparison), ENDINGS[kind]);
    download(name, new Blob([text], { type: TYPES[kind] }));
    keepName(filed.shared.title, name);
    return { saved: name };
  } catch {
    return { problem: "failed" };
  }
}

function meansOrThrow(): Means {
  if (means === null) throw new Error("the app was started without files");
  return means;
}
