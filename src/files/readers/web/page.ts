import { MAX_CHARACTERS } from "../../limits.ts";
import { refused, type FileNote, type FileReader, type FoundArticle, type Reading } from "../../reading.ts";
import { articleOf, type PageArticle } from "./article.ts";
import { readMarkup } from "./encoding.ts";
import { turn } from "./turns.ts";

/** A saved page: its article, as text. */
export const readPage: FileReader = async ({ name, bytes, encoding }) => {
  const read = await readMarkup(bytes, encoding);
  if (!read) return refused({ kind: "damaged", file: name });
  const page = await turn(() => articleOf(read.markup));
  return readingOf(name, page, read.guessed);
};

/** What a page gives, in the words of a reading. */
export function readingOf(name: string, page: PageArticle, guessed?: string): Reading {
  const notes = notesOf(name, page);
  const { text } = page.article;
  if (text.length > MAX_CHARACTERS) return refused({ kind: "tooLong", file: name, limit: MAX_CHARACTERS });
  if (text === "") return { articles: [], notes };
  const article: FoundArticle = { name, ...page.article, ...(guessed ? { encoding: guessed } : {}) };
  return {
    articles: [article],
    notes: guessed ? [...notes, { kind: "encoding", file: name, encoding: guessed }] : notes,
  };
}

function notesOf(file: string, { found, headlines }: PageArticle): FileNote[] {
  switch (found) {
    case "article":
      return [];
    case "whole":
      return [{ kind: "pageWhole", file }];
    case "headlines":
      return [{ kind: "severalArticles", file, count: headlines }];
    case "empty":
      return [{ kind: "pageEmpty", file }];
    case "tooComplex":
      return [{ kind: "tooComplex", file }];
    case "tooLong":
      return [{ kind: "tooLong", file, limit: MAX_CHARACTERS }];
  }
}
