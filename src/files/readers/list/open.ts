import { guess } from "../../encodings/guess.ts";
import { decodeWith } from "../../encodings/text.ts";
import { MAX_ARTICLES } from "../../limits.ts";
import { refused, type ReadableFile } from "../../reading.ts";
import type { Opened } from "../opening.ts";
import { dayOrder, type DayOrder } from "../facts.ts";
import { columnsOf, FIELDS, type Field } from "./columns.ts";
import { entriesIn, type Entry } from "./records.ts";
import { tableIn } from "./table.ts";

/** What a list says about an article, as it is written there. */
export type Values = Readonly<Partial<Record<Field, string>>>;

/** The articles of a list out of their rows. */
export interface OpenedList {
  /** Those with a text, at most as many as a comparison holds, each with its number in the list, from 1. */
  readonly rows: readonly { readonly number: number; readonly values: Values }[];
  /** Entries of the list, and how many of them have no text. */
  readonly total: number;
  readonly textless: number;
  /** How the list writes days in numbers. */
  readonly order?: DayOrder;
}

/** Takes a list of articles apart: JSON, JSON in lines, or a table. */
export async function openList({ name, bytes, encoding }: ReadableFile): Promise<Opened> {
  const decoded = await decodeWith(bytes, guess, encoding);
  if (!decoded.ok) return refused({ kind: "binary", file: name });
  const { text, guessed } = decoded;
  const opened = JSON_START.test(text) ? readJson(name, text) : readTable(name, text);
  if (!guessed) return opened;
  return {
    ...opened,
    articles: opened.articles.map((article) => ({ ...article, encoding: decoded.encoding })),
    notes: [...opened.notes, { kind: "encoding", file: name, encoding: decoded.encoding }],
  };
}

const JSON_START = /^\s*[[{]/;

function readJson(name: string, text: string): Opened {
  const value = parsed(text) ?? parsedLines(text);
  return value === undefined ? refused({ kind: "damaged", file: name }) : listOf(name, entriesIn(value));
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
function readTable(name: string, text: string): Opened {
  const { columns, entries } = tableIn(text);
  const isArticle = columns.length === 0 || (columnsOf(columns).size === 0 && isProse(columns));
  return isArticle ? { articles: [{ name, text }], notes: [] } : listOf(name, entries, columns);
}

/** Names of columns are short and no sentences; the commas of a text leave other pieces. */
const isProse = (columns: readonly string[]): boolean =>
  columns.some((column) => column.split(/\s+/).length > 4 || /[.!?؟…]$/.test(column));

function listOf(file: string, entries: readonly Entry[], columns?: readonly string[]): Opened {
  const names = columns ?? [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  if (entries.length === 0) {
    const empty = names.length === 0 || hasTexts(columnsOf(names));
    return refused(empty ? { kind: "listEmpty", file } : { kind: "listColumns", file, found: names });
  }
  const fields = columnsOf(names);
  if (!hasTexts(fields)) return refused({ kind: "listColumns", file, found: names });
  const all = entries.map((entry, i) => ({ number: i + 1, values: valuesOf(entry, fields) }));
  const rows = all.filter(({ values }) => hasWords(values.text ?? values.excerpt ?? ""));
  const order = dayOrder(all.map(({ values }) => values.date ?? ""));
  const list = {
    rows: rows.slice(0, MAX_ARTICLES),
    total: entries.length,
    textless: entries.length - rows.length,
    ...(order ? { order } : {}),
  };
  return { articles: [], notes: [], list };
}

type Columns = ReadonlyMap<Field, string>;
const hasTexts = (fields: Columns): boolean => fields.has("text") || fields.has("excerpt");

function valuesOf(entry: Entry, fields: Columns): Values {
  const given = FIELDS.map((field) => [field, entry.get(fields.get(field) ?? "")?.trim() ?? ""] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** Whether anything stands between the tags of a value. */
const hasWords = (value: string): boolean => /\S/.test(value.replace(/<[^<>]*>|&nbsp;/g, " "));
