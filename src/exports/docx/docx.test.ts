import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "../../views/fixtures.ts";
import { exportInput } from "../fixtures.ts";
import { exportAs } from "../index.ts";
import type { ExportInput } from "../types.ts";
import { stretchesOf } from "./runs.ts";

const bytesOf = async (input: ExportInput) => (await exportAs("docx", input)).content as Uint8Array;
async function partOf(input: ExportInput, path = "word/document.xml"): Promise<string> {
  return strFromU8(unzipSync(await bytesOf(input))[path] ?? new Uint8Array());
}
/** The paragraph in which the words stand. */
const paragraphWith = (xml: string, words: string): string =>
  xml.match(/<w:p>.*?<\/w:p>/gsu)?.find((one) => one.replace(/<[^>]+>/gu, "").includes(words)) ?? "";

describe("the Word document", () => {
  it("runs from right to left in Arabic: paragraphs, runs, languages and the table", async () => {
    const xml = await partOf(exportInput({ language: "ar", title: "مكالمة" }));
    expect(xml).toContain("<w:bidiVisual/>");
    const quotation = paragraphWith(xml, "«حض الرئيس");
    expect(quotation).toContain("<w:bidi/>");
    expect(quotation).toContain("<w:rtl/>");
    expect(quotation).toMatch(/w:bidi="ar-\w\w"/u);
    expect(quotation).toMatch(/w:cs="[A-Z]/u);
  });

  it("sets a quotation in the direction of its article, whatever the interface", async () => {
    const [ar, en] = [await partOf(exportInput({ language: "ar" })), await partOf(exportInput())];
    expect(paragraphWith(ar, "“The Élysée")).not.toMatch(/<w:bidi\/>|<w:rtl\/>/u);
    expect(paragraphWith(en, "«حض الرئيس")).toContain("<w:bidi/>");
    expect(en).not.toContain("<w:bidiVisual/>");
  });

  it("repeats the heads and cuts no row, and carries counts and notice", async () => {
    const xml = await partOf(exportInput());
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(5);
    const text = xml.replace(/<[^>]+>/gu, "");
    expect(text).toContain("Automatic matches: 3 · Matches decided by you: 0");
    expect(text).toContain("Read the sentences before you publish.");
    expect(text).toContain("not found");
  });

  it("is the same bytes at any time, and names the day that it was given", async () => {
    expect(await bytesOf(exportInput())).toEqual(await bytesOf(exportInput()));
    const properties = await partOf(exportInput(), "docProps/core.xml");
    expect(properties.match(/2018-04-13T12:00:00Z/gu)).toHaveLength(2);
  });

  it("stays a document whatever a text holds", async () => {
    const hostile = "a\u0000b\u0008c]]><w:p>&\ud800 \ufffe";
    const comparison = comparisonOf({ alpha: [["point", "", hostile]], beta: [["point", "", hostile]] });
    const xml = await partOf(exportInput({ comparison, title: hostile }));
    // eslint-disable-next-line no-control-regex -- what XML has no place for
    expect(xml).not.toMatch(/[\u0000-\u0008\ufffe]/u);
    expect(xml).toContain("a\ufffdb\ufffdc]]&gt;&lt;w:p&gt;&amp;\ufffd");
  });
});

describe("runs of one direction", () => {
  it.each([
    ["قال AFP إن", "rtl", ["rtl:قال ", "ltr:AFP", "rtl: إن"]],
    ["“The Élysée, 12”", "rtl", ["rtl:“", "ltr:The Élysée", "rtl:, 12”"]],
    ["The Élysée, 12.", "ltr", ["ltr:The Élysée, 12."]],
    ["12 – 15", "rtl", ["rtl:12 – 15"]],
    ["", "rtl", []],
  ] as const)("%j", (text, base, wanted) => {
    expect(stretchesOf(text, base).map((one) => `${one.direction}:${one.text}`)).toEqual(wanted);
  });
});
