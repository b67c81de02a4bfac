import { withoutJunk } from "./junk.ts";
import type { FileNote } from "./reading.ts";

/** Files of one folder; what comes after so many was not meant as articles. */
export const MAX_FILES = 2_000;

/** What a file is called: its path, where it came out of a folder. */
export const pathOf = (file: File): string => plainName(file.webkitRelativePath || file.name);

/** A name without what cannot be seen in it: control characters, and marks that turn "txt.exe" round to look like another. */
export const plainName = (name: string): string => name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");

/** What was dropped. */
export interface Dropped {
  /** Those of folders with their path. */
  readonly files: readonly File[];
  /** What has to be said of folders without an article or with too many files, and of files that could not be opened. */
  readonly notes: readonly FileNote[];
}

/**
 * The files of a drop, without what belongs to saved pages and to the system. Has to be called while the drop is being handled:
 * a browser forgets it afterwards.
 */
export async function filesIn(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  // Files that a program makes have no entry.
  if (!entries.some((entry) => entry?.isDirectory)) return { files: [...transfer.files], notes: [] };
  const parts: Dropped[] = [];
  for (const entry of entries) if (entry) parts.push(await filesOf(entry));
  return { files: parts.flatMap(({ files }) => files), notes: parts.flatMap(({ notes }) => notes) };
}

async function filesOf(entry: FileSystemEntry): Promise<Dropped> {
  const found: Found = { files: [], closed: [], isCut: false };
  await walk(entry, found);
  return withoutLeftovers(found, entry.isDirectory ? entry.name : null);
}

interface Found {
  readonly files: File[];
  /** Paths of files and folders that the browser could not open. */
  readonly closed: string[];
  /** There is more than was looked at. */
  isCut: boolean;
}

/** Files of a folder that was chosen, in the order of their paths. */
export const filesInFolder = (files: readonly File[]): Dropped =>
  withoutLeftovers(
    { files: [...files], closed: [], isCut: false },
    files[0] ? (pathOf(files[0]).split("/")[0] ?? null) : null,
  );

/** Says of a folder where nothing of it is left, or not all of it was looked at; null where a file was dropped alone. */
function withoutLeftovers({ files, closed, isCut }: Found, folder: string | null): Dropped {
  const withPaths = files.map((file) => ({ file, path: pathOf(file) }));
  const left = withoutJunk(withPaths)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file }) => file);
  const notes: FileNote[] = closed.map((file) => ({ kind: "unreadable", file }));
  if (folder !== null) {
    if (isCut || left.length > MAX_FILES) notes.push({ kind: "folderCut", file: folder, limit: MAX_FILES });
    else if (left.length === 0 && closed.length === 0) notes.push({ kind: "folderEmpty", file: folder });
  }
  return { files: left.slice(0, MAX_FILES), notes };
}

async function walk(entry: FileSystemEntry, found: Found): Promise<void> {
  if (found.files.length >= MAX_FILES) {
    found.isCut = true;
    return;
  }
  const opened = entry.isFile
    ? await fileOf(entry as FileSystemFileEntry)
    : await entriesOf(entry as FileSystemDirectoryEntry);
  if (opened === null) found.closed.push(pathIn(entry));
  else if (opened instanceof File) found.files.push(opened);
  else for (const inner of opened) await walk(inner, found);
}

const pathIn = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, "");

/** With its path, as a file has it that comes from a folder that was chosen. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(
      (file) => {
        const path = pathIn(entry);
        if (path !== file.name) Object.defineProperty(file, "webkitRelativePath", { value: path });
        resolve(file);
      },
      () => {
        resolve(null);
      },
    );
  });

/** A browser gives a hundred entries at a time, and none when there are no more. Null where the folder cannot be opened. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(null);
      });
    });
    if (batch === null) return entries.length === 0 ? null : entries;
    if (batch.length === 0 || entries.length > MAX_FILES) return entries;
    entries.push(...batch);
  }
}
