import { withoutJunk } from "../../junk.ts";
import { HEAD, kindOf } from "../../kinds.ts";
import { isReadable, MAX_BYTES } from "../../limits.ts";
import { refused, type DroppedFile, type FileNote, type FileReader, type Reading } from "../../reading.ts";
import { DamagedZip, entriesOf, type ZipEntry } from "./zip.ts";

/** Bytes of all files of one archive together, and their number. Raising either lets a small archive fill the memory. */
const MAX_UNPACKED = 60_000_000;
const MAX_FILES = 1_000;
const LARGEST = Math.max(...Object.values(MAX_BYTES));

/**
 * A zip of articles. Sizes are summed up by the directory before anything is unpacked, and no file becomes larger than it
 * says there. Archives inside it are not opened: that is how a few bytes become a thousand archives.
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
    const { path, size } = entry;
    if (entry.locked) this.locked.push(path);
    else if (size > Math.min(this.room, LARGEST) || this.inside.length >= MAX_FILES) this.left.push(path);
    else this.unpack(entry);
  }

  private unpack({ path, size, unpack }: ZipEntry): void {
    this.room -= size;
    const bytes = bytesOrNull(unpack);
    const kind = bytes && kindOf(bytes, path);
    if (kind === null) this.notes.push({ kind: "damaged", file: path });
    else if (kind === "archive") this.notes.push({ kind: "nested", file: path });
    else
      this.inside.push({
        name: path,
        size,
        bytes: isReadable(kind) ? bytes : (bytes?.slice(0, HEAD) ?? null),
      });
  }
}

function bytesOrNull(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}
