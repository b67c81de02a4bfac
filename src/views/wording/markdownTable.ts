import { escapedMarkdown } from "../../text/markdown.ts";

/** A table of outlets and texts as GitHub-flavoured Markdown; signs and line ends inside a cell mean nothing. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heading.map(cellOf)),
    line(heading.map(() => "---")),
    ...rows.map((row) => line(row.map(cellOf))),
  ].join("\n");
}

const cellOf = (text: string): string => escapedMarkdown(text.replace(/\s+/gu, " ").trim());
