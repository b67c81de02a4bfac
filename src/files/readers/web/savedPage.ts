import { inWorker } from "../../background/readers.ts";
import { refused, type FileReader } from "../../reading.ts";
import { articleOf } from "./article.ts";
import { readMarkup } from "./encoding.ts";
import { readingOf } from "./page.ts";
import { turn } from "./turns.ts";

/** A page with its parts in one file: the worker takes the page out, whose article is then found as in any page. */
export const readSavedPage: FileReader = async (file, signal) => {
  const { page, ...refusal } = await inWorker("savedPage")(file, signal);
  if (!page) return refusal;
  const read = await readMarkup(page.bytes, file.encoding, page.encoding);
  if (!read) return refused({ kind: "damaged", file: file.name });
  const article = await turn(() => articleOf(read.markup, page.saved ? { address: page.saved } : {}));
  return readingOf(file.name, article, read.guessed);
};
