import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../kinds.ts";
import { BadDocument } from "./badDocument.ts";
import { partsOf } from "./parts.ts";
import { readDocument } from "./index.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/documents");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const refusal = async (kind: Parameters<typeof readDocument>[0], bytes: Uint8Array) => {
  const { articles, notes } = await readDocument(kind, { name: "file", bytes });
  return articles.length === 0 ? notes : articles;
};
const only = (kind: string) => [{ kind, file: "file" }];

const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${"bcdefghi"
  .split("")
  .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefgh"[i] ?? ""};`.repeat(10)}">`)
  .join("")}]>`;
const OUTSIDE = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>`;
const odt = (content: string): Uint8Array =>
  zipSync({ "content.xml": strToU8(content), "META-INF/manifest.xml": strToU8("<m/>") });
const epub = (chapter: string): Uint8Array =>
  zipSync({
    "META-INF/container.xml": strToU8('<c><rootfile full-path="b.opf"/></c>'),
    "b.opf": strToU8('<p><item id="a" href="a.xhtml"/><itemref idref="a"/></p>'),
    "a.xhtml": strToU8(chapter),
  });
const docx = (document: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(document),
  });

describe("a bad document is refused with its reason", () => {
  it.each([
    ["docx", "cut.docx", "damaged"],
    ["pdf", "cut.pdf", "damaged"],
    ["pdf", "locked.pdf", "locked"],
    ["pdf", "scan.pdf", "scan"],
  ] as const)("%s: %s is %s", async (kind, name, problem) => {
    expect(await refusal(kind, bytesOf(name))).toEqual(only(problem));
  });

  it.each([
    ["entities that grow", odt(`${BOMB}<x><text>&i;</text></x>`), "odt"],
    ["an entity from outside", odt(`${OUTSIDE}<x><text>&a;</text></x>`), "odt"],
    ["entities that grow in a chapter", epub(`${BOMB}<html><body><p>&i;</p></body></html>`), "epub"],
    ["entities that grow in Word", docx(`${BOMB}<w:document xmlns:w="x">&i;</w:document>`), "docx"],
    ["XML that breaks off", odt("<x><text><p>half"), "odt"],
    ["no content", zipSync({ "other.xml": strToU8("<x/>") }), "odt"],
    ["a path out of the book", epub("").slice(0, 60), "epub"],
    ["random bytes", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), "docx"],
    ["a text called PDF", strToU8("%PDF-1.7 and then only words"), "pdf"],
  ] as const)("%s", async (_, bytes, kind) => {
    expect(await refusal(kind, bytes)).toEqual(only("damaged"));
  });

  it("an OpenDocument text behind a password", async () => {
    const manifest = '<m xmlns:manifest="x"><manifest:encryption-data/></m>';
    const bytes = zipSync({
      "content.xml": strToU8("scrambled"),
      "META-INF/manifest.xml": strToU8(manifest),
    });
    expect(await refusal("odt", bytes)).toEqual(only("locked"));
  });

  it("a bomb, by what its parts claim to be and before any is unpacked", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(60_000), "b.xml": new Uint8Array(60_000) });
    const all = () => true;
    expect(bomb.length).toBeLessThan(1000);
    expect(() => partsOf(bomb, all, 100_000)).toThrow(BadDocument);
    expect(partsOf(bomb, all, 200_000).size).toBe(2);
  });

  it("a bomb that claims to be small, which is unpacked no further than that", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(60_000) });
    const directory = bomb.findLastIndex(
      (byte, i) => byte === 0x50 && bomb[i + 2] === 1 && bomb[i + 3] === 2,
    );
    new DataView(bomb.buffer).setUint32(directory + 24, 10, true);
    expect(partsOf(bomb, () => true, 1000).get("a.xml")?.length).toBe(10);
  });

  it("elements inside each other beyond any document", async () => {
    const deep = odt(`<x><text>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</text></x>`);
    expect(await refusal("odt", deep)).toEqual(only("damaged"));
  });
});

describe("Markdown made to break the reader", () => {
  it.each([
    ["quotations inside each other", ">".repeat(20_000)],
    ["lists inside each other", Array.from({ length: 150 }, (_, i) => `${" ".repeat(i * 2)}- x`).join("\n")],
    ["brackets that never close", "[".repeat(5_000)],
    ["emphasis that never ends", "*a_".repeat(500)],
  ])("%s: comes out or is refused", async (_, source) => {
    const { articles, notes } = await readDocument("markdown", { name: "file", bytes: strToU8(source) });
    expect(articles.length + notes.length).toBe(1);
  });
});

describe("a document of another kind than its name says", () => {
  it.each([
    ["old.doc", "old.doc", "oldOffice"],
    ["old.doc", "protected.docx", "locked"],
    ["en.docx", "report.txt", "docx"],
    ["en.odt", "report.docx", "odt"],
    ["ar-office.pdf", "report.docx", "pdf"],
    ["fr.epub", "report.zip", "epub"],
    ["ru.rtf", "report.doc", "rtf"],
  ])("%s named %s is %s", (content, name, kind) => {
    expect(kindOf(bytesOf(content), name)).toBe(kind);
  });

  it.each([
    ["xl/workbook.xml", "spreadsheet"],
    ["ppt/presentation.xml", "slides"],
    ["Index/Document.iwa", "pages"],
    ["article.txt", "archive"],
  ])("a zip that holds %s is %s", (part, kind) => {
    expect(kindOf(zipSync({ [part]: strToU8("content") }), "file")).toBe(kind);
  });
});

it("a script in a PDF is not run and not text", async () => {
  const bytes = strToU8(
    new TextDecoder("latin1")
      .decode(bytesOf("scan.pdf"))
      .replace(/\/Type ?\/Catalog/, "/Type/Catalog/OpenAction<</S/JavaScript/JS(globalThis.ran=1;)>>"),
    true,
  );
  expect(await refusal("pdf", bytes)).toEqual(only("scan"));
  expect("ran" in globalThis).toBe(false);
});
