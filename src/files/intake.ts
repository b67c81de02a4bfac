import { kindOf, type ReadableKind } from "./kinds.ts";
import { isReadable, MAX_ARTICLES, MAX_BYTES, MAX_CHARACTERS } from "./limits.ts";
import { READERS } from "./readers/index.ts";
import type { DroppedFile, FileNote, FoundArticle, Origin, ReadArticle } from "./reading.ts";
import { hashText } from "../model/identity.ts";

export interface Intake {
  readonly articles: readonly ReadArticle[];
  readonly notes: readonly FileNote[];
}

/** An article that is there already. */
interface Known {
  readonly name: string;
  readonly text: string;
}

/** What came out of one dropped file and the files packed in it. */
export interface WholeReading {
  readonly articles: readonly ReadArticle[];
  readonly notes: readonly FileNote[];
}

/**
 * Turns dropped files into articles. A bad file gives a note and never holds up the others; `loaded` are the articles
 * that are there already. Never rejects.
 */
export async function takeFiles(files: readonly DroppedFile[], loaded: readonly Known[]): Promise<Intake> {
  return takeReadings(await Promise.all(files.map(readWhole)), loaded);
}

/** Lets in what was read, in the order of the files. */
export const takeReadings = (readings: readonly WholeReading[], loaded: readonly Known[]): Intake =>
  new Taking(loaded).takeAll(readings);

/** So many times a file may be packed in another: an article in a mail in an archive. */
const MAX_DEPTH = 2;

/** Reads a file, and the files that are packed in it. Never rejects. */
export const readWhole = (file: DroppedFile): Promise<WholeReading> => readDeep(file, MAX_DEPTH);

async function readDeep(file: DroppedFile, depth: number): Promise<WholeReading> {
  const { inside = [], ...own } = await readOne(file);
  if (inside.length === 0) return own;
  if (depth === 0) return bad({ kind: "nested", file: file.name });
  const packed = await Promise.all(inside.map((one) => readDeep(one, depth - 1)));
  return {
    articles: [...own.articles, ...packed.flatMap(({ articles }) => articles.map(packedIn(file.name)))],
    notes: [...own.notes, ...packed.flatMap(({ notes }) => notes)],
  };
}

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

async function readOne({ name, bytes, size }: DroppedFile): Promise<OneReading> {
  if (bytes === null) return bad({ kind: "unreadable", file: name });
  const kind = kindOf(bytes, name);
  if (!isReadable(kind)) return bad({ kind, file: name });
  if (size > MAX_BYTES[kind]) return bad(overLimit(kind, name));
  try {
    const read = await READERS[kind]();
    const reading = await read({ name, bytes });
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

/** Lets articles in one after the other, as long as there is room and their text is new. */
class Taking {
  private readonly nameByText: Map<string, string>;
  private readonly room: number;
  private readonly articles: ReadArticle[] = [];
  private readonly notes: FileNote[] = [];
  private readonly left: string[] = [];

  constructor(loaded: readonly Known[]) {
    this.nameByText = new Map(loaded.map(({ text, name }) => [text, name]));
    this.room = MAX_ARTICLES - loaded.length;
  }

  takeAll(readings: readonly WholeReading[]): Intake {
    for (const { articles, notes } of readings) {
      if (this.articles.length < this.room) this.notes.push(...notes);
      articles.forEach((article) => {
        this.take(article);
      });
    }
    const { articles, notes, left } = this;
    return left.length === 0
      ? { articles, notes }
      : {
          articles,
          notes: [...notes, { kind: "tooMany", taken: articles.length, limit: MAX_ARTICLES, left }],
        };
  }

  private take(article: ReadArticle): void {
    const { name, text } = article;
    const other = this.nameByText.get(text);
    if (this.articles.length >= this.room) this.left.push(name);
    else if (text.trim() === "") this.notes.push({ kind: "empty", file: name });
    else if (text.length > MAX_CHARACTERS)
      this.notes.push({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
    else if (other !== undefined) this.notes.push(duplicateOf(article, other));
    else {
      this.nameByText.set(text, name);
      this.articles.push(article);
    }
  }
}

const duplicateOf = ({ name, text, outlet }: FoundArticle, other: string): FileNote => ({
  kind: "duplicate",
  file: name,
  other,
  same: hashText(text),
  ...(outlet === undefined ? {} : { outlet }),
});
