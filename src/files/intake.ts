import { decode } from "./decode.ts";
import { MAX_ARTICLES, MAX_CHARACTERS } from "./limits.ts";
import { foreignKindOf, type ForeignKind } from "./signature.ts";

/** A file as it was dropped. */
export interface DroppedFile {
  readonly name: string;
  /** Null where the file could not be read; only the beginning where it is far too large. */
  readonly bytes: Uint8Array | null;
  /** Bytes of the whole file. */
  readonly size: number;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Something a reader has to know about a file; the interface says it in words, naming the file and the way out. */
export type FileNote =
  | { readonly kind: ForeignKind | "empty" | "unreadable"; readonly file: string }
  /** `limit` in characters. */
  | { readonly kind: "tooLong"; readonly file: string; readonly limit: number }
  | { readonly kind: "duplicate"; readonly file: string; readonly other: string }
  | { readonly kind: "encoding"; readonly file: string; readonly encoding: string }
  | {
      readonly kind: "tooMany";
      readonly taken: number;
      readonly limit: number;
      readonly left: readonly string[];
    };

export interface Intake {
  readonly articles: readonly NamedText[];
  readonly notes: readonly FileNote[];
}

/**
 * Turns dropped files into articles. A bad file gives a note and never holds up the others; `loaded` are the articles
 * that are there already.
 */
export function takeFiles(files: readonly DroppedFile[], loaded: readonly NamedText[]): Intake {
  const room = MAX_ARTICLES - loaded.length;
  const nameByText = new Map(loaded.map(({ text, name }) => [text, name]));
  const articles: NamedText[] = [];
  const notes: FileNote[] = [];
  for (const [index, file] of files.entries()) {
    if (articles.length >= room) {
      const left = files.slice(index).map(({ name }) => name);
      notes.push({ kind: "tooMany", taken: articles.length, limit: MAX_ARTICLES, left });
      break;
    }
    const read = readFile(file);
    notes.push(...read.notes);
    if (read.text === null) continue;
    const other = nameByText.get(read.text);
    if (other !== undefined) {
      notes.push({ kind: "duplicate", file: file.name, other });
      continue;
    }
    nameByText.set(read.text, file.name);
    articles.push({ name: file.name, text: read.text });
  }
  return { articles, notes };
}

interface ReadFile {
  readonly text: string | null;
  readonly notes: readonly FileNote[];
}

const refused = (note: FileNote): ReadFile => ({ text: null, notes: [note] });

function readFile({ name, bytes, size }: DroppedFile): ReadFile {
  if (bytes === null) return refused({ kind: "unreadable", file: name });
  if (size > bytes.length) return refused(tooLarge(name, bytes));
  const decoded = decode(bytes);
  if (!decoded.ok) return refused({ kind: decoded.kind, file: name });
  const { encoding, guessed, text } = decoded;
  if (text.trim() === "") return refused({ kind: "empty", file: name });
  if (text.length > MAX_CHARACTERS) return refused({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
  return { text, notes: guessed ? [{ kind: "encoding", file: name, encoding }] : [] };
}

/** A large photo is first of all a photo. */
function tooLarge(file: string, head: Uint8Array): FileNote {
  const kind = foreignKindOf(head);
  return kind === null ? { kind: "tooLong", file, limit: MAX_CHARACTERS } : { kind, file };
}
