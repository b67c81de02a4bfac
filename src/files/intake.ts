import { kindOf, type ReadableKind } from "./kinds.ts";
import { MAX_ARTICLES, MAX_CHARACTERS } from "./limits.ts";
import { READERS } from "./readers/index.ts";
import { refused, type DroppedFile, type FileNote, type FoundArticle, type Reading } from "./reading.ts";

export interface Intake {
  readonly articles: readonly FoundArticle[];
  readonly notes: readonly FileNote[];
}

/** An article that is there already. */
interface Known {
  readonly name: string;
  readonly text: string;
}

/**
 * Turns dropped files into articles. A bad file gives a note and never holds up the others; `loaded` are the articles
 * that are there already. Never rejects.
 */
export async function takeFiles(files: readonly DroppedFile[], loaded: readonly Known[]): Promise<Intake> {
  const readings = await Promise.all(files.map(readWhole));
  return new Taking(loaded).takeAll(readings);
}

/** A file, and the files that are packed in it. */
async function readWhole(file: DroppedFile): Promise<Reading> {
  const reading = await readOne(file);
  if (!reading.inside) return reading;
  const parts = [reading, ...(await Promise.all(reading.inside.map(readOne)))];
  return {
    articles: parts.flatMap(({ articles }) => articles),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

async function readOne({ name, bytes, size }: DroppedFile): Promise<Reading> {
  if (bytes === null) return refused({ kind: "unreadable", file: name });
  const kind = kindOf(bytes);
  if (!isReadable(kind)) return refused({ kind, file: name });
  if (size > bytes.length) return refused({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
  try {
    const read = await READERS[kind]();
    return await read({ name, bytes });
  } catch {
    return refused({ kind: "unreadable", file: name });
  }
}

const isReadable = (kind: string): kind is ReadableKind => kind in READERS;

/** Lets articles in one after the other, as long as there is room and their text is new. */
class Taking {
  private readonly nameByText: Map<string, string>;
  private readonly room: number;
  private readonly articles: FoundArticle[] = [];
  private readonly notes: FileNote[] = [];
  private readonly left: string[] = [];

  constructor(loaded: readonly Known[]) {
    this.nameByText = new Map(loaded.map(({ text, name }) => [text, name]));
    this.room = MAX_ARTICLES - loaded.length;
  }

  takeAll(readings: readonly Reading[]): Intake {
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

  private take(article: FoundArticle): void {
    const { name, text } = article;
    const other = this.nameByText.get(text);
    if (this.articles.length >= this.room) this.left.push(name);
    else if (text.trim() === "") this.notes.push({ kind: "empty", file: name });
    else if (text.length > MAX_CHARACTERS)
      this.notes.push({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
    else if (other !== undefined) this.notes.push({ kind: "duplicate", file: name, other });
    else {
      this.nameByText.set(text, name);
      this.articles.push(article);
    }
  }
}
