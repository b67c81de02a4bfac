import Papa from "papaparse";
import { columnsOf } from "./columns.ts";
import type { Entry } from "./records.ts";

/** A table of values with a separator between them. */
export interface Table {
  /** Names of the columns; empty where the text is no table. */
  readonly columns: readonly string[];
  readonly entries: readonly Entry[];
}

/** Rows from the top among which the names of the columns are looked for: some exports say first what was searched. */
const HEAD_ROWS = 12;
const SEPARATORS = [",", ";", "\t", "|"];
/** How a table tells Excel its separator. */
const EXCEL = /^sep=(.)\n/;

/** The table in a text; RFC 4180, with the separators that exports use. */
export function tableIn(text: string): Table {
  const excel = EXCEL.exec(text);
  const { data } = Papa.parse<string[]>(text.slice(excel?.[0].length ?? 0), {
    delimiter: excel?.[1] ?? "",
    delimitersToGuess: SEPARATORS,
    skipEmptyLines: "greedy",
  });
  const head = headOf(data);
  const columns = (data[head] ?? []).map((name) => name.trim());
  const isTable = columns.length > 1 || columnsOf(columns).size > 0;
  return isTable
    ? { columns, entries: data.slice(head + 1).map((row) => entryOf(columns, row)) }
    : { columns: [], entries: [] };
}

/** The row that names most fields; the first where none names any. */
function headOf(rows: readonly (readonly string[])[]): number {
  const named = rows.slice(0, HEAD_ROWS).map((row) => columnsOf(row).size);
  return Math.max(0, named.indexOf(Math.max(...named)));
}

const entryOf = (columns: readonly string[], row: readonly string[]): Entry =>
  new Map(columns.map((name, i) => [name, row[i] ?? ""]));
