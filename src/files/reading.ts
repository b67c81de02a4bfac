import type { ArticleId, Language } from "../model/article.ts";
import type { ForeignKind, ReadableKind } from "./kinds.ts";

/** A file as it was dropped, chosen, or found in an archive. */
export interface DroppedFile {
  /** Base name; inside an archive the path in it. */
  readonly name: string;
  /** Null where the file could not be read; only the beginning where it is too large or of a kind that is not read. */
  readonly bytes: Uint8Array | null;
  /** Bytes of the whole file. */
  readonly size: number;
}

/** An article that a file holds, with what the file says about it. Nothing here is markup. */
export interface FoundArticle {
  /** What the article is called until the reader names its outlet: the file's name, or the title inside a list. */
  readonly name: string;
  /** BOM off, line ends LF. */
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** Day of publication, ISO 8601: "2018-04-13". */
  readonly date?: string;
  /** http or https address of the page. */
  readonly address?: string;
  /** As the file declares it; found from the text where absent. */
  readonly language?: Language;
  /** Set where the text's encoding was guessed: the reader can choose another one. */
  readonly encoding?: string;
}

/** Problems of which nothing has to be said but the file's name. */
type PlainProblem =
  | "empty"
  | "wordless"
  | "noBody"
  | "unreadable"
  | "damaged"
  | "scan"
  | "slow"
  | "readerMissing"
  | "leftOut"
  | "fromPdf"
  | "pdfDoubtful"
  | "nested"
  | "tooComplex"
  | "pageEmpty"
  | "pageWhole"
  | "mailEmpty"
  | "archiveEmpty"
  | "folderEmpty"
  | "listEmpty";

/** Where an article came from, to say so and to read the file once more. */
export interface Origin {
  /** Name of the file that was dropped. */
  readonly file: string;
  /** Path inside it, where the article's file was packed in it. */
  readonly inside?: string;
  readonly kind: ReadableKind;
  /** The bytes, where the encoding was guessed and another one can be chosen. */
  readonly bytes?: Uint8Array;
  /** Which of the articles in the file's bytes it is, counted from 0. */
  readonly index: number;
}

/** An article with where it came from. */
export interface ReadArticle extends FoundArticle {
  readonly origin: Origin;
}

/** Something a reader has to know about a file; the interface says it in words, naming the file and the way out. */
export type FileNote =
  | { readonly kind: ForeignKind | PlainProblem; readonly file: string }
  /** `limit` in bytes, of its kind. */
  | { readonly kind: "tooLarge"; readonly file: string; readonly limit: number }
  /** A folder of more files than are looked at: `limit` of them. */
  | { readonly kind: "folderCut"; readonly file: string; readonly limit: number }
  /** `limit` in characters. */
  | { readonly kind: "tooLong"; readonly file: string; readonly limit: number }
  /** `other` is what the article with the same text is called, `same` its id; `outlet` is what the second file says it is from. */
  | {
      readonly kind: "duplicate";
      readonly file: string;
      readonly other: string;
      readonly same: ArticleId;
      readonly outlet?: string;
    }
  /** The person at the screen stopped the reading; so many of the files had been read, and `left` had not. */
  | {
      readonly kind: "stopped";
      readonly read: number;
      readonly total: number;
      readonly left: readonly string[];
    }
  /** `parts` are the names of the files inside. */
  | { readonly kind: "lockedParts"; readonly file: string; readonly parts: readonly string[] }
  /** `limit` in bytes of all files inside. */
  | {
      readonly kind: "archiveCut";
      readonly file: string;
      readonly limit: number;
      readonly left: readonly string[];
    }
  /** A list without a column of texts: the names of those that are there. */
  | { readonly kind: "listColumns"; readonly file: string; readonly found: readonly string[] }
  | { readonly kind: "listCut"; readonly file: string; readonly taken: number; readonly total: number }
  | {
      /** `count` of headlines, entries, texts; of a text that is too short, of its words. */
      readonly kind: "severalArticles" | "listTextless" | "listExcerpts" | "short";
      readonly file: string;
      readonly count: number;
    }
  | { readonly kind: "encoding"; readonly file: string; readonly encoding: string }
  /** `limit` of articles. */
  | {
      readonly kind: "tooMany";
      readonly taken: number;
      readonly limit: number;
      readonly left: readonly string[];
    }
  /** `limit` of the characters that `count` articles, one more than there are, may have together. */
  | {
      readonly kind: "tooMuch";
      readonly taken: number;
      readonly count: number;
      readonly limit: number;
      readonly left: readonly string[];
    };

/** What came out of one file. A bad one has no articles and a note that says why. */
export interface Reading {
  readonly articles: readonly FoundArticle[];
  readonly notes: readonly FileNote[];
  /** Files that were packed in this one; they are read in turn (intake.ts says how deep). */
  readonly inside?: readonly DroppedFile[];
}

/** A file that a reader is given: whole, and of the reader's kind. */
export interface ReadableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Chosen by the person at the screen in place of the guess. */
  readonly encoding?: string;
}

/**
 * Turns a file of one kind into articles. Never throws for what is wrong with the file: that is a note. A reader has no
 * state, asks the network for nothing, and leaves nothing of a page or document but its text. `signal` ends the
 * work on a file that nobody waits for any more.
 */
export type FileReader = (file: ReadableFile, signal?: AbortSignal) => Promise<Reading>;

export const refused = (note: FileNote): Reading => ({ articles: [], notes: [note] });
