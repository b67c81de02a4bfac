import { decode } from "../../decode.ts";
import { MAX_ARTICLES } from "../../limits.ts";
import { refused, type FileNote, type FileReader, type Reading } from "../../reading.ts";
import { turn } from "../web/turns.ts";
import { articlesOf } from "./articles.ts";
import { columnsOf } from "./columns.ts";
import { entriesIn, type Entry } from "./records.ts";
import { tableIn } from "./table.ts";

/** A list of articles as JSON, as JSON in lines, or as a table. */
export const readList: FileReader = async ({ name, bytes, encoding }) => {
  const decoded = await decode(bytes, encoding);
  if (!decoded.ok) return refused({ kind: "binary", file: name });
  const { text, guessed } = decoded;
  const reading = await turn(() => (JSON_START.test(text) ? readJson(name, text) : readTable(name, text)));
  if (!guessed) return reading;
  return {
    articles: reading.articles.map((article) => ({ ...article, encoding: decoded.encoding })),
    notes: [...reading.notes, { kind: "encoding", file: name, encoding: decoded.encoding }],
  };
};

const JSON_START = /^\s*[[{]/;

function readJson(name: string, text: string): Reading | Promise<Reading> {
  const value = parsed(text) ?? parsedLines(text);
  return value === undefined ? refused({ kind: "damaged", file: name }) : readingOf(name, entriesIn(value));
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON in lines, also where a broken download cut off the last one; undefined where most lines are none. */
function parsedLines(text: string): unknown {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parsed).filter((value) => value !== undefined);
  return values.length * 2 > lines.length ? values : undefined;
}

/** A text that only has the name of a table is the article itself. */
function readTable(name: string, text: string): Reading | Promise<Reading> {
  const { columns, entries } = tableIn(text);
  const isArticle = columns.length === 0 || (columnsOf(columns).size === 0 && isProse(columns));
  return isArticle ? { articles: [{ name, text }], notes: [] } : readingOf(name, entries, columns);
}

/** Names of columns are short and no sentences; the commas of a text leave other pieces. */
const isProse = (columns: readonly string[]): boolean =>
  columns.some((column) => column.split(/\s+/).length > 4 || /[.!?؟…]$/.test(column));

async function readingOf(
  file: string,
  entries: readonly Entry[],
  columns?: readonly string[],
): Promise<Reading> {
  const names = columns ?? [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  if (entries.length === 0 && names.length === 0) return refused({ kind: "listEmpty", file });
  const fields = columnsOf(names);
  if (!fields.has("text") && !fields.has("excerpt"))
    return refused({ kind: "listColumns", file, found: names });
  const { articles, textless, cut } = await articlesOf(entries, file, MAX_ARTICLES);
  const left = entries.length - textless - articles.length;
  const notes: (FileNote | null)[] = [
    articles.length === 0 && textless === 0 ? { kind: "listEmpty", file } : null,
    textless > 0 ? { kind: "listTextless", file, count: textless } : null,
    left > 0 ? { kind: "listCut", file, taken: articles.length, total: entries.length } : null,
    cut > 0 ? { kind: "listExcerpts", file, count: cut } : null,
  ];
  return { articles, notes: notes.filter((note) => note !== null) };
}
