import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/documents");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const read = (name: string, kind: Parameters<typeof readDocument>[0]) =>
  readDocument(kind, { name, bytes: bytesOf(name) });

/** Lines of the source: headline, text, heading, list, table, text, and the footnote as the last. */
const sourceOf = (language: string): string[] =>
  readFileSync(join(FOLDER, `source/${language}.txt`), "utf8")
    .trimEnd()
    .split("\n");

const withoutDamma = (text: string): string => text.replaceAll("\u064f", "");

const LANGUAGES = ["ar", "en", "fr", "ru"] as const;

describe.each(LANGUAGES)("a report in %s", (language) => {
  it.each(["docx", "odt", "rtf"] as const)("comes out of %s paragraph by paragraph", async (kind) => {
    const { articles, notes } = await read(`${language}.${kind}`, kind);
    expect(articles[0]?.text.split("\n")).toEqual(sourceOf(language));
    expect(articles[0]).toMatchObject({
      title: sourceOf(language)[0],
      author: "Lina Farah",
      date: "2026-11-02",
    });
    expect(notes).toEqual([]);
  });

  it("comes out of an EPUB", async () => {
    const { articles } = await read(`${language}.epub`, "epub");
    expect(articles[0]?.text.split("\n")).toEqual(sourceOf(language));
    expect(articles[0]).toMatchObject({ title: sourceOf(language)[0], author: "Lina Farah" });
  });

  it("comes out of a PDF by LibreOffice", async () => {
    const name = `${language}-office.pdf`;
    const { articles, notes } = await read(name, "pdf");
    expect(articles[0]).toMatchObject({ title: sourceOf(language)[0], author: "Lina Farah" });
    // LibreOffice writes no name for the mark that it draws from another font, and says so nowhere.
    const expected = language === "ar" ? sourceOf(language).map(withoutDamma) : sourceOf(language);
    expect(articles[0]?.text.split("\n")).toEqual(expected);
    expect(notes).toEqual([{ kind: language === "ar" ? "pdfDoubtful" : "fromPdf", file: name }]);
  });

  it("comes out of a PDF by a browser", async () => {
    const name = `${language}-browser.pdf`;
    const { articles, notes } = await read(name, "pdf");
    expect(articles[0]?.text.split("\n")).toEqual(sourceOf(language).slice(0, -1));
    expect(notes).toEqual([{ kind: "fromPdf", file: name }]);
  });
});

it("a PDF of two columns is read one after the other, with every mark on its letter", async () => {
  const { articles } = await read("ar-columns.pdf", "pdf");
  expect(articles[0]?.text.split("\n")).toEqual(sourceOf("ar").slice(0, -1));
});
