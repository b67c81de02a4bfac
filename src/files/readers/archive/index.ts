import { withoutJunk } from "../../junk.ts";
import { HEAD, kindOf } from "../../kinds.ts";
import { isReadable, MAX_BYTES } from "../../limits.ts";
import { refused, type DroppedFile, type FileNote, type FileReader, type Reading } from "../../reading.ts";
import { DamagedZip, entriesOf, type ZipEntry } from "./zip.ts";

/** Bytes of all files of one archive together, and their number. Raising either lets a small archive fill the memory. */
const MAX_UNPACKED = 60_000_000;
const MAX_FILES = 1_000;

/**
 * A zip of articles. Sizes are summed up by the directory before anything is unpacked, and no file becomes larger than it
 * says there; of a file that is too large for its kind, or of a kind that is not read, only the beginning is unpacked. Archives inside it are not opened: that is how a few bytes become a thousand archives.
 */
export const readArchive: FileReader = ({ name, bytes }) => Promise.resolve(readZip(name, bytes));

function readZip(name: string, bytes: Uint8Array): Reading {
  try {
    return new Unpacking(name).all(withoutJunk(entriesOf(bytes)));
  } catch (error) {
    if (error instanceof DamagedZip) return refused({ kind: "damaged", file: name });
    throw error;
  }
}

/** The files of one archive, one after the other, as long as there is room. */
class Unpacking {
  private readonly inside: DroppedFile[] = [];
  private readonly notes: FileNote[] = [];
  private readonly locked: string[] = [];
  private readonly left: string[] = [];
  private room = MAX_UNPACKED;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  all(entries: readonly ZipEntry[]): Reading {
    entries.forEach((entry) => {
      this.take(entry);
    });
    const { name: file, locked, left, inside, notes } = this;
    if (locked.length > 0) notes.push({ kind: "lockedParts", file, parts: locked });
    if (left.length > 0) notes.push({ kind: "archiveCut", file, limit: MAX_UNPACKED, left });
    if (notes.length === 0 && inside.length === 0) notes.push({ kind: "archiveEmpty", file });
    return { articles: [], notes, inside };
  }

  private take(entry: ZipEntry): void {
    const { path, size, locked } = entry;
    const head = locked ? null : bytesOrNull(() => entry.begin(HEAD));
    const kind = head && kindOf(head, path);
    if (locked) this.locked.push(path);
    else if (kind === null) this.notes.push({ kind: "damaged", file: path });
    else if (kind === "archive") this.notes.push({ kind: "nested", file: path });
    else if (this.inside.length >= MAX_FILES) this.left.push(path);
    else if (!isReadable(kind) || size > MAX_BYTES[kind]) this.inside.push({ name: path, size, bytes: head });
    else if (size > this.room) this.left.push(path);
    else this.unpack(entry);
  }

  private unpack({ path, size, unpack }: ZipEntry): void {
    this.room -= size;
    const bytes = bytesOrNull(unpack);
    if (bytes === null) this.notes.push({ kind: "damaged", file: path });
    else this.inside.push({ name: path, size, bytes });
  }
}

function bytesOrNull(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}
