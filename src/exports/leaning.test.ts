import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.ts";
import { comparisonOf } from "../views/fixtures.ts";
import { anchorIn, exportInput } from "./fixtures.ts";
import { exportAs, tableToCopy } from "./index.ts";

const LEAD = "وذكر الكرملين";
const WORDS = "أن المكالمة جرت بمبادرة من الجانب الفرنسي.";

/** The comparison of the views, in which a point begins inside its sentence and leans on the words before it. */
function leaning(): Comparison {
  const comparison = comparisonOf();
  const text = comparison.articles.find(({ id }) => id === "alpha")?.text ?? "";
  const start = text.indexOf(WORDS);
  const lead = text.indexOf(LEAD);
  return {
    ...comparison,
    claims: comparison.claims.map((claim) => ({
      ...claim,
      mentions: claim.mentions.map((mention) =>
        mention.article === "alpha" && mention.start === lead ? { ...mention, start, lead } : mention,
      ),
    })),
  };
}
const input = exportInput({ comparison: leaning() });

describe("a point that cannot be read without the words before it has them", () => {
  it("in brackets in Markdown and in the table that is copied", async () => {
    const markdown = String((await exportAs("markdown", input)).content);
    expect(markdown).toMatch(new RegExp(`### \\d\\. \\\\\\[${LEAD}\\\\\\] ${WORDS}`, "u"));
    const { html, plain } = tableToCopy(input);
    for (const table of [html, plain]) expect(table).toContain(`[${LEAD}] ${WORDS}`);
  });

  it("in brackets in the table and over the quotations of the Word document", async () => {
    const { content } = await exportAs("docx", input);
    const xml = strFromU8(unzipSync(content as Uint8Array)["word/document.xml"] ?? new Uint8Array());
    const paragraphs = (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).map((one) => one.replace(/<[^>]+>/gu, ""));
    expect(paragraphs.filter((one) => one.endsWith(`[${LEAD}] ${WORDS}`))).toHaveLength(2);
  });

  it("in a column of their own in the table of points, whose words are those of the point alone", async () => {
    const csv = String((await exportAs("table", input)).content).slice(1);
    const rows = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    expect(rows.find((row) => row["Words right before the point"] === LEAD)?.["Point"]).toBe(WORDS);
    expect(rows.filter((row) => row["Words right before the point"])).toHaveLength(1);
  });

  it("unless the reader has named it", async () => {
    const annotations = { names: [{ at: anchorIn(input, "alpha", WORDS), name: "Who called" }] };
    const named = exportInput({ comparison: leaning(), annotations });
    const markdown = String((await exportAs("markdown", named)).content);
    expect(markdown).toContain(". Who called");
    expect(markdown).not.toContain(`[${LEAD}`);
  });
});
