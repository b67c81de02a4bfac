import { plainName } from "./folders.ts";
import { kindOf, type ReadableKind } from "./kinds.ts";
import { isReadable, MAX_BYTES, MAX_CHARACTERS } from "./limits.ts";
import { READERS } from "./readers/index.ts";
import type { DroppedFile, FileNote, FoundArticle, Origin, ReadArticle } from "./reading.ts";
import { letIn, type Known, type LetIn } from "./letIn.ts";

/** What came out of one dropped file and the files packed in it. */
export type WholeReading = LetIn<ReadArticle>;

/**
 * Turns dropped files into articles. A bad file gives a note and never holds up the others; `loaded` are the articles
 * that are there already. Never rejects.
 */
export async function takeFiles(
  files: readonly DroppedFile[],
  loaded: readonly Known[],
): Promise<WholeReading> {
  return letIn(await Promise.all(files.map((file) => readWhole(file))), loaded);
}

/** So many times a file may be packed in another: an article in a mail in an archive. */
const MAX_DEPTH = 2;

/** Reads a file, and the files that are packed in it. `signal` ends the work, and what comes of it is nothing. Never rejects. */
export const readWhole = (file: DroppedFile, signal?: AbortSignal): Promise<WholeReading> =>
  readDeep(file, MAX_DEPTH, signal);

async function readDeep(file: DroppedFile, depth: number, signal?: AbortSignal): Promise<WholeReading> {
  const { inside = [], ...read } = await readOne(file, signal);
  // What is said of a part that could not be unpacked names the part.
  const own = {
    ...read,
    notes: read.notes.map((note) => (isOf(file, note) ? note : notedIn(file.name)(note))),
  };
  if (inside.length === 0) return own;
  if (depth === 0) return bad({ kind: "nested", file: file.name });
  const packed = await Promise.all(
    inside.map((one) => readDeep({ ...one, name: plainName(one.name) }, depth - 1, signal)),
  );
  return {
    articles: [...own.articles, ...packed.flatMap(({ articles }) => articles.map(packedIn(file.name)))],
    notes: [...own.notes, ...packed.flatMap(({ notes }) => notes.map(notedIn(file.name)))],
  };
}

const isOf = ({ name }: DroppedFile, note: FileNote): boolean => !("file" in note) || note.file === name;

/** A file inside another is named with it, as a path: its own name may stand in several. */
const notedIn =
  (outer: string) =>
  (note: FileNote): FileNote =>
    "file" in note ? { ...note, file: `${outer}/${note.file}` } : note;

const packedIn =
  (file: string) =>
  ({ origin, ...article }: ReadArticle): ReadArticle => ({
    ...article,
    origin: { ...origin, file, inside: origin.inside ?? origin.file },
  });

/**
 * Reads a file of a guessed encoding once more, in the encoding that the reader chose. Null where the bytes are gone or
 * are no text in it.
 */
export async function readAgain(
  { file, inside, kind, bytes, index }: Origin,
  encoding: string,
): Promise<FoundArticle | null> {
  if (bytes === undefined) return null;
  try {
    const read = await READERS[kind]();
    return (await read({ name: inside ?? file, bytes, encoding })).articles[index] ?? null;
  } catch {
    return null;
  }
}

interface OneReading extends WholeReading {
  readonly inside?: readonly DroppedFile[];
}

async function readOne({ name, bytes, size }: DroppedFile, signal?: AbortSignal): Promise<OneReading> {
  if (bytes === null) return bad({ kind: "unreadable", file: name });
  const kind = kindOf(bytes, name);
  if (!isReadable(kind)) return bad({ kind, file: name });
  if (size > MAX_BYTES[kind]) return bad(overLimit(kind, name));
  try {
    const read = await READERS[kind]();
    const reading = await read({ name, bytes }, signal);
    return {
      ...reading,
      articles: reading.articles.map((article, index) =>
        withOrigin(article, { file: name, kind, index }, bytes),
      ),
    };
  } catch {
    return bad({ kind: "unreadable", file: name });
  }
}

const bad = (note: FileNote): OneReading => ({ articles: [], notes: [note] });

/** Bytes are kept only where another encoding can be chosen. */
const withOrigin = (article: FoundArticle, origin: Origin, bytes: Uint8Array): ReadArticle => ({
  ...article,
  origin: article.encoding === undefined ? origin : { ...origin, bytes },
});

const overLimit = (kind: ReadableKind, file: string): FileNote =>
  kind === "text"
    ? { kind: "tooLong", file, limit: MAX_CHARACTERS }
    : { kind: "tooLarge", file, limit: MAX_BYTES[kind] };
