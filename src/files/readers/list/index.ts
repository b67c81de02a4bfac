import { inWorker } from "../../background/readers.ts";
import type { FileNote, FileReader, Reading } from "../../reading.ts";
import { articlesOf } from "./articles.ts";
import type { OpenedList } from "./open.ts";

/** A list of articles: the worker finds its rows, whose texts may be markup. */
export const readList: FileReader = async (file, signal) => {
  const { list, ...reading } = await inWorker("list")(file, signal);
  if (!list) return reading;
  const { articles, notes } = await readingOf(file.name, list);
  const guessed = reading.notes.find((note) => note.kind === "encoding");
  return {
    articles: guessed ? articles.map((article) => ({ ...article, encoding: guessed.encoding })) : articles,
    notes: [...notes, ...reading.notes],
  };
};

async function readingOf(file: string, list: OpenedList): Promise<Reading> {
  const { articles, cut } = await articlesOf(list, file);
  const { rows, total } = list;
  const textless = list.textless + rows.length - articles.length;
  const left = total - list.textless - rows.length;
  const notes: (FileNote | null)[] = [
    textless > 0 ? { kind: "listTextless", file, count: textless } : null,
    left > 0 ? { kind: "listCut", file, taken: articles.length, total } : null,
    cut > 0 ? { kind: "listExcerpts", file, count: cut } : null,
  ];
  return { articles, notes: notes.filter((note) => note !== null) };
}
