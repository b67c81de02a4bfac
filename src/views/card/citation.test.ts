import { describe, expect, it } from "vitest";
import { messages as ar } from "../../i18n/languages/ar.ts";
import { messages as en } from "../../i18n/languages/en.ts";
import type { Board } from "../board/board.ts";
import { testBoard } from "../fixtures.ts";
import { pointAsMarkdown, pointAsQuotation } from "./citation.ts";

const plain = testBoard();
/** The outlets as a reader named them: A Arabic, B Latin, C with all that is known. */
const named: Board = {
  ...plain,
  columns: plain.columns.map((column, i) => ({
    ...column,
    loaded: {
      ...column.loaded,
      outlet: ["الشرق", "AFP", "The_Daily"][i]!,
      ...(i === 2 ? { title: "A call", date: "2018-04-13", address: "https://example.org/a" } : {}),
    },
  })),
};
const rowOf = (id: string) => named.rows.find(({ claim }) => claim.id === id)!;
const FSI = "\u2068";
const PDI = "\u2069";

describe("a point as a quotation", () => {
  it("has each outlet's whole sentence, untouched, with its source", () => {
    const [first, , third] = pointAsQuotation(en, named, rowOf("rescue")).split("\n\n");
    expect(first).toContain(
      "وقال الكرملين إن الجانبين أوليا اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين.",
    );
    expect(third).toBe(
      "“Mr Putin spoke of the operation to rescue civilians (12) and to take fighters out.”\n" +
        "— The_Daily, A call, 2018-04-13, sentence 1 of 2, https://example.org/a",
    );
  });

  it("isolates what runs against the line, and nothing else", () => {
    const [first, second, third] = pointAsQuotation(ar, named, rowOf("rescue")).split("\n\n");
    expect(first).not.toContain(FSI);
    expect(second).toContain(`— ${FSI}AFP${PDI}، `);
    expect(third).toContain(`${FSI}“Mr Putin`);
    expect(third).toContain(`${FSI}https://example.org/a${PDI}`);
    expect(third, "the parts of a date keep their places").toContain(`${FSI}2018-04-13${PDI}`);
  });
});

describe("a point as Markdown", () => {
  const text = pointAsMarkdown(en, named, rowOf("weapons"));

  it("says what the point comes to, and where it was not found", () => {
    expect(text.split("\n")[0]).toBe(
      "**Point 4** · In 1 of 3 outlets: found only in C; not found in A and B",
    );
    expect(text).toContain("- **B AFP** · not found");
  });

  it("says where a reader has looked in vain", () => {
    const row = rowOf("weapons");
    const cells = row.cells.map((cell, i) =>
      cell && i === 1 ? { ...cell, state: "absent" as const } : cell,
    );
    expect(pointAsMarkdown(en, named, { ...row, cells }).split("\n")).toContain(
      "- **B AFP** · absent – checked",
    );
  });

  it("keeps signs of Markdown in names from working", () => {
    expect(text).toContain("The\\_Daily");
  });
});
