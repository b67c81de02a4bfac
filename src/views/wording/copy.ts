import { sliceOf, type Span } from "../../model/span.ts";
import type { Column } from "../../store/columns.ts";
import { positionOf, sentenceSpanAt } from "../board/sentences.ts";

/** A table of outlets and texts as GitHub-flavoured Markdown; bars and line ends inside a cell are escaped. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

const escaped = (cell: string): string => cell.replaceAll("|", "\\|").replace(/\s+/gu, " ").trim();

/** Says where a quotation stands: number of its sentence, of how many. */
export type SayPosition = (at: number, of: number) => string;

/** The whole sentence at a place with outlet, title, date, address and position, as one paragraph. */
export function quotationAt(column: Column, place: Span, say: SayPosition): string {
  const { compared, loaded, siglum } = column;
  const sentence = sliceOf(compared.text, sentenceSpanAt(compared, place)).replace(/\s+/gu, " ").trim();
  const position = positionOf(compared, place);
  const source = [
    loaded.outlet === "" ? siglum : loaded.outlet,
    loaded.title ?? loaded.name,
    loaded.date,
    loaded.address,
    position && say(position.at, position.of),
  ].filter((part) => part !== undefined && part !== null && part !== "");
  return `> ${isolated(sentence)}\n> — ${source.map((part) => isolated(String(part))).join(" · ")}`;
}

/** Keeps the direction of one piece from reordering its neighbours where no markup can stand (UAX 9). */
const isolated = (text: string): string => `\u2068${text}\u2069`;
