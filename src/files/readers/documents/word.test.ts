import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";

const OFFICE = "http://schemas.openxmlformats.org";
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const part = (name: string, content: string) => `${XML}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** A Word document with the parts that Word writes, as far as text is concerned. */
function documentOf(body: string): Uint8Array {
  const related = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${content}</Relationships>`;
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  const parts = {
    "[Content_Types].xml": `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type("document.main")}"/><Override PartName="/word/footnotes.xml" ContentType="${type("footnotes")}"/><Override PartName="/word/comments.xml" ContentType="${type("comments")}"/></Types>`,
    "_rels/.rels": relations(related("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
      related("rId1", "footnotes", "footnotes.xml") + related("rId2", "comments", "comments.xml"),
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/footnotes.xml": part(
      "footnotes",
      `<w:footnote w:id="2">${paragraph(run("A footnote."))}</w:footnote>`,
    ),
    "word/comments.xml": part(
      "comments",
      `<w:comment w:id="0" w:author="A">${paragraph(run("A comment."))}</w:comment>`,
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

async function textOf(...paragraphs: readonly string[]): Promise<string | undefined> {
  const bytes = documentOf(paragraphs.map(paragraph).join(""));
  return (await readDocument("docx", { name: "a.docx", bytes })).articles[0]?.text;
}

const box = `<w:txbxContent>${paragraph(run("Boxed."))}</w:txbxContent>`;

describe("a document as Word writes it", () => {
  it.each([
    [
      "tracked changes are taken as made",
      `${run("It was ")}<w:ins w:id="1">${run("closed")}</w:ins><w:del w:id="2"><w:r><w:delText>open</w:delText></w:r></w:del>${run(".")}`,
      "It was closed.",
    ],
    [
      "moved words stand where they were moved to",
      `<w:moveFrom w:id="3">${run("Here. ")}</w:moveFrom>${run("There. ")}<w:moveTo w:id="4">${run("Here.")}</w:moveTo>`,
      "There. Here.",
    ],
    [
      "comments are no words of the text",
      `<w:commentRangeStart w:id="0"/>${run("Words")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      "Words",
    ],
    ["footnotes follow", `${run("Note")}<w:r><w:footnoteReference w:id="2"/></w:r>`, "Note\nA footnote."],
    [
      "fields show what they came to, and no instruction",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://x.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("a link")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE">${run(" of 12 May")}</w:fldSimple>`,
      "a link of 12 May",
    ],
    [
      "runs whose direction is set keep their words",
      `${run("قال ", "<w:rtl/>")}<w:dir w:val="rtl">${run("الوزير ")}</w:dir><w:bdo w:val="rtl">${run("إن الجسر أُغلق.")}</w:bdo>`,
      "قال الوزير إن الجسر أُغلق.",
    ],
    [
      "a box that stands there for two programs is read once",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("Words.")}`,
      "Words.\nBoxed.",
    ],
    [
      "hidden words are left out",
      `${run("Seen")}${run(" hidden", "<w:vanish/>")}${run(" words")}`,
      "Seen words",
    ],
    [
      "words that were hidden once are read",
      `${run("Seen")}${run(" again", '<w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}`,
      "Seen again",
    ],
    [
      "the reading above a word is left out",
      `<w:ruby><w:rt>${run("とうきょう")}</w:rt><w:rubyBase>${run("東京")}</w:rubyBase></w:ruby>`,
      "東京",
    ],
  ])("%s", async (_, content, wanted) => {
    expect(await textOf(content)).toBe(wanted);
  });
});
