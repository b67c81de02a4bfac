/** Lines of a document as the text of an article: one for each paragraph, list item and row of a table, none empty. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** A row of a table: what a spreadsheet gives when it is copied. */
export const rowOf = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");
