import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { NO_FILTERS, FIRST_CHOICES } from "../store/state.ts";
import { comparisonOf } from "../views/fixtures.ts";
import { anchorIn, exportInput } from "./fixtures.ts";
import { exportAs, type Format } from "./index.ts";
import type { ExportInput } from "./types.ts";

const textOf = async (format: Format, input: ExportInput) => String((await exportAs(format, input)).content);
/** What a spreadsheet has in its cells. */
async function cellsOf(format: Format, input: ExportInput): Promise<string[][]> {
  const text = await textOf(format, input);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ""), {
    delimiter: format === "semicolons" ? ";" : ",",
  });
  expect(errors).toEqual([]);
  return data;
}

describe("the table of points", () => {
  it("opens as UTF-8, with lines as RFC 4180 has them and as many fields in each", async () => {
    const text = await textOf("table", exportInput({ language: "ar" }));
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const rows = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7 + 3 * 4]));
    expect(rows.flat()).toContain(
      "حض الرئيس الفرنسي روسيا على ممارسة تأثيرها في سوريا لوقف التصعيد العسكري.",
    );
  });

  it("says for each outlet its state in the words of the screen, its words, its voice and the sentence", async () => {
    const input = exportInput({ details: { beta: { outlet: "AFP" } } });
    const [heading = [], ...rows] = await cellsOf("table", input);
    const rescue = rows.find((row) => row[1]?.startsWith("Mr Putin spoke of the operation"));
    const cell = (name: string) => rescue?.[heading.indexOf(name)];
    expect(cell("B AFP: state")).toBe("reworded; attributed differently");
    expect(cell("B AFP: words")).toContain("بحسب الكرملين");
    expect(cell("B AFP: voice")).toBe("الكرملين");
    expect(cell("B AFP: sentence")).toBe("1");
    expect(cell("C: voice")).toBe("outlet’s own text");
    const only = rows.find((row) => row[1]?.startsWith("وذكر الكرملين"));
    expect(only?.[heading.indexOf("B AFP: state")]).toBe("not found");
    expect(only?.[heading.indexOf("B AFP: words")]).toBe("");
  });

  it("carries title, day, method, counts and notice, and what the reader wrote", async () => {
    const plain = exportInput();
    const input = exportInput({
      title: "A call",
      annotations: {
        notes: [
          { scope: "article", at: { article: "gamma", start: 0, end: 0, quote: "" }, text: "wire copy" },
          { scope: "point", at: anchorIn(plain, "alpha", "حض الرئيس"), text: "who said it first?" },
        ],
        names: [{ at: anchorIn(plain, "alpha", "حض الرئيس"), name: "Appeal" }],
        absences: [{ at: anchorIn(plain, "alpha", "حض الرئيس"), article: "gamma" }],
      },
    });
    const text = await textOf("table", input);
    for (const said of [
      "A call",
      "Muqabala · Method \u2068test\u2069 · Made on \u2068April 13, 2018\u2069",
      "Automatic matches: 3 · Matches decided by you: 0 · names of points: 1",
      "Read the sentences before you publish.",
      "wire copy",
      "who said it first?",
      "Appeal",
      "absent – checked",
    ])
      expect(text).toContain(said);
  });

  it("says of filters which points it has", async () => {
    const input = exportInput();
    const filtered = {
      ...input,
      choices: { ...FIRST_CHOICES, filters: { ...NO_FILTERS, group: "one" as const }, hidden: ["beta"] },
    };
    const rows = await cellsOf("table", filtered);
    expect(rows[0]).toHaveLength(7 + 2 * 4);
    expect(
      rows.flat().some((cell) => cell.startsWith("2 of 4 points shown · in one only · Put away: B")),
    ).toBe(true);
  });

  it("has semicolons for the spreadsheets that want them", async () => {
    expect(await textOf("semicolons", exportInput())).toMatch(/^\ufeffNo\.;Point;/u);
  });
});

describe("what a spreadsheet could take for a formula", () => {
  const HOSTILE = [
    '=HYPERLINK("https://example.org";"click")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "\u200f=1+1",
    "＝1+1",
  ];
  it.each(HOSTILE)("stays a text in every table: %j", async (text) => {
    const comparison = comparisonOf({ alpha: [["point", "", text]], beta: [["point", "", text]] });
    const plain = exportInput({ comparison });
    const input = exportInput({
      comparison,
      title: text,
      details: { alpha: { outlet: text, title: text, address: text } },
      annotations: { notes: [{ scope: "point", at: anchorIn(plain, "alpha", text.trim()), text }] },
    });
    for (const format of ["table", "semicolons", "links"] as const) {
      const cells = (await cellsOf(format, input)).flat();
      expect(cells.filter((cell) => /^[\s\u200f]*[=+\-@＝\t\r]/u.test(cell))).toEqual([]);
      expect(cells.some((cell) => cell.includes(text.trim()))).toBe(true);
    }
  });
});

describe("the table of matches", () => {
  it("says where both ends stand and how sure the match is", async () => {
    const [heading = [], first = []] = await cellsOf("links", exportInput());
    const value = (name: string) => first[heading.indexOf(name)];
    expect(value("Point 1")).toBe("1");
    expect(value("Outlet 1")).toBe("A");
    expect(value("words 2")).toContain("طلب ماكرون");
    expect(value("Score")).toBe("0.71");
    expect(value("Confidence")).toBe("likely");
    expect(value("State")).toBe("reworded; attributed differently");
  });
});

describe("the order of the columns", () => {
  it("orders columns and changes nothing else; the same input gives the same bytes", async () => {
    const input = exportInput();
    const turned = exportInput({ order: ["gamma", "alpha", "beta"] });
    expect(await textOf("table", input)).toBe(await textOf("table", exportInput()));
    const points = async (one: ExportInput) => (await cellsOf("table", one)).slice(1, 5).map((row) => row[1]);
    expect(await points(turned)).toEqual(await points(input));
    const sure = async (one: ExportInput) =>
      (await cellsOf("links", one)).slice(1, 4).map((row) => [row[3], row[7], ...row.slice(8, 12)]);
    expect(await sure(turned)).toEqual(await sure(input));
  });
});
