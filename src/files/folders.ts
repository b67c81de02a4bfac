import { withoutJunk } from "./junk.ts";

/** Files of one drop; what comes after so many was not meant as articles. */
const MAX_FILES = 2_000;

/** What a file is called: its path, where it came out of a folder. */
export const pathOf = (file: File): string => file.webkitRelativePath || file.name;

/**
 * The files of a drop, those of its folders with their path, without what belongs to saved pages and to the system. Has to be
 * called while the drop is being handled: a browser forgets it afterwards. A folder that cannot be read is left out.
 */
export async function filesIn(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  // Files that a program makes have no entry.
  if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files];
  const found: File[] = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return withoutLeftovers(found);
}

/** Files of a folder that was chosen or dropped, in the order of their paths. */
export function withoutLeftovers(files: readonly File[]): File[] {
  const withPaths = files.map((file) => ({ file, path: pathOf(file) }));
  return withoutJunk(withPaths)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file }) => file);
}

async function walk(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MAX_FILES) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file) found.push(file);
  } else for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner, found);
}

/** With its path, as a file has it that comes from a folder that was chosen. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(
      (file) => {
        const path = entry.fullPath.replace(/^\//, "");
        if (path !== file.name) Object.defineProperty(file, "webkitRelativePath", { value: path });
        resolve(file);
      },
      () => {
        resolve(null);
      },
    );
  });

/** A browser gives a hundred entries at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (batch.length === 0 || entries.length >= MAX_FILES) return entries;
    entries.push(...batch);
  }
}
