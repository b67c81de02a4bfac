/**
 * Makes the documents in src/files/fixtures/documents from the texts in its folder "source", with LibreOffice, Chromium,
 * qpdf and iconv; the README there says what each is for. Run it where those programs are, after changing a source text:
 * node scripts/document-fixtures.mjs
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const FOLDER = join(import.meta.dirname, "../src/files/fixtures/documents");
const WORK = mkdtempSync(join(tmpdir(), "fixtures-"));
const LANGUAGES = ["ar", "en", "fr", "ru"];
const FONTS = { ar: "Noto Naskh Arabic", en: "Noto Serif", fr: "Noto Serif", ru: "Noto Serif" };
const OUTLET = "Marsa Gazette";
const AUTHOR = "Lina Farah";
const DAY = "2026-11-02";
const NAMESPACES = ["office", "style", "text", "table", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(" ");

const linesOf = (language) =>
  readFileSync(join(FOLDER, `source/${language}.txt`), "utf8")
    .trimEnd()
    .split("\n");

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Lines of a source by what they are in the document: headline, text, heading, list, table, text, footnote. */
const partsOf = (lines) => ({
  title: lines[0],
  lead: lines.slice(1, 4),
  heading: lines[4],
  items: lines.slice(5, 8),
  rows: lines.slice(8, 11).map((row) => row.split("\t")),
  rest: lines.slice(11, 14),
  footnote: lines[14],
});

function flatOdt(language) {
  const { title, lead, heading, items, rows, rest, footnote } = partsOf(linesOf(language));
  const rtl = language === "ar";
  const paragraph = (text, inner = "") =>
    `<text:p text:style-name="Standard">${escaped(text)}${inner}</text:p>`;
  const note =
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' +
    `<text:p text:style-name="Standard">${escaped(footnote)}</text:p></text:note-body></text:note>`;
  const row = (cells) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraph(cell)}</table:table-cell>`).join("")}</table:table-row>`;
  const font = `fo:font-family="${FONTS[language]}" style:font-family-complex="${FONTS[language]}" fo:font-size="11pt" style:font-size-complex="11pt"`;
  const direction = rtl
    ? 'style:writing-mode="rl-tb" fo:text-align="right"'
    : 'style:writing-mode="lr-tb" fo:text-align="start"';
  const locale = rtl
    ? 'style:language-complex="ar" style:country-complex="SA"'
    : `fo:language="${language}" fo:country="${{ en: "GB", fr: "FR", ru: "RU" }[language]}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escaped(title)}</dc:title><meta:initial-creator>${AUTHOR}</meta:initial-creator><dc:creator>${AUTHOR}</dc:creator><meta:creation-date>${DAY}T09:30:00</meta:creation-date><dc:date>${DAY}T09:30:00</dc:date></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties ${direction} fo:margin-bottom="6pt"/><style:text-properties ${font} ${locale}/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-size="16pt" style:font-size-complex="16pt" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
</office:styles>
<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="120mm" fo:page-height="130mm" fo:margin="12mm" ${rtl ? 'style:writing-mode="rl-tb"' : ""}/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Standard">${OUTLET}</text:p></style:header><style:footer><text:p text:style-name="Standard"><text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:h text:style-name="Heading_20_1" text:outline-level="1">${escaped(title)}</text:h>
${lead.map((text) => paragraph(text)).join("\n")}
<text:h text:style-name="Heading_20_2" text:outline-level="2">${escaped(heading)}</text:h>
<text:list text:style-name="L1">${items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join("")}</text:list>
<table:table><table:table-column table:number-columns-repeated="3"/>${rows.map(row).join("")}</table:table>
${paragraph(rest[0], note)}
${rest
  .slice(1)
  .map((text) => paragraph(text))
  .join("\n")}
</office:text></office:body></office:document>`;
}

function page(language) {
  const { title, lead, heading, items, rows, rest } = partsOf(linesOf(language));
  const paragraphs = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join("");
  return `<!doctype html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8">
<title>${escaped(title)}</title><style>body{font:15px "${FONTS[language]}"}td{padding:2px 12px}</style>
<h1>${escaped(title)}</h1>${paragraphs(lead)}<h2>${escaped(heading)}</h2>
<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>
<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>
${paragraphs(rest)}</html>`;
}

const office = (format, file) => {
  execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", WORK, file], {
    stdio: "ignore",
  });
};
const keep = (made, name) => {
  copyFileSync(join(WORK, made), join(FOLDER, name));
};

function withOffice(language) {
  const source = join(WORK, `${language}.fodt`);
  writeFileSync(source, flatOdt(language));
  for (const format of ["docx", "odt", "rtf", "epub", "pdf"]) {
    office(format, source);
    keep(`${language}.${format}`, format === "pdf" ? `${language}-office.pdf` : `${language}.${format}`);
  }
}

/** An old .doc, and the password and the cut that a document can come with. */
function withFaults() {
  office("doc", join(WORK, "en.fodt"));
  keep("en.doc", "old.doc");
  const locked = ["--encrypt", "secret", "owner", "256", "--", join(FOLDER, "en-office.pdf")];
  execFileSync("qpdf", [...locked, join(FOLDER, "locked.pdf")]);
  const docx = readFileSync(join(FOLDER, "en.docx"));
  writeFileSync(join(FOLDER, "cut.docx"), docx.subarray(0, docx.length / 2));
  const pdf = readFileSync(join(FOLDER, "en-office.pdf"));
  writeFileSync(join(FOLDER, "cut.pdf"), pdf.subarray(0, pdf.length / 2));
}

async function withChromium() {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const tab = await browser.newPage();
  for (const language of LANGUAGES) {
    await tab.setContent(page(language));
    const path = join(FOLDER, `${language}-browser.pdf`);
    const margin = { top: "16mm", bottom: "16mm", left: "12mm", right: "12mm" };
    const line = (inner) => `<div style="font-size:9px;margin:0 auto">${inner}</div>`;
    await tab.pdf({
      path,
      width: "120mm",
      height: "120mm",
      margin,
      displayHeaderFooter: true,
      headerTemplate: line(OUTLET),
      footerTemplate: line('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
    });
  }
  // Two columns, justified, in a font whose marks reach over the next letter.
  await tab.setContent(page("ar"));
  await tab.addStyleTag({ content: 'body{columns:2;text-align:justify;font:14px "DejaVu Sans"}' });
  await tab.pdf({ path: join(FOLDER, "ar-columns.pdf"), width: "170mm", height: "220mm" });
  // A scan: a picture of the words, and no letters.
  await tab.setContent(
    '<svg viewBox="0 0 99 40" width="300"><path d="M9 9h80M9 19h80M9 29h50" stroke="#000"/></svg>',
  );
  await tab.pdf({ path: join(FOLDER, "scan.pdf"), width: "120mm", height: "120mm" });
  await browser.close();
}

/** Lines of a source that an encoding has all letters for, by the names of iconv. */
const ENCODED = [
  ["windows-1256", "ar", [0, 1, 3, 4, 11]],
  ["iso-8859-6", "ar", [0, 1, 3, 4, 11]],
  ["windows-1251", "ru", [0, 1, 2, 3, 4]],
  ["koi8-r", "ru", [0, 1, 3, 4, 11]],
  ["ibm866", "ru", [0, 1, 3, 4, 11]],
  ["windows-1252", "fr", [0, 1, 2, 3, 4]],
  ["utf-16le", "ar", [0, 1, 2, 3, 4]],
  ["utf-16be", "ru", [0, 1, 2, 3, 4]],
];

function withIconv() {
  for (const [encoding, language, numbers] of ENCODED) {
    const lines = linesOf(language);
    const input = `${numbers.map((number) => lines[number]).join("\n")}\n`;
    const name = join(FOLDER, `../encodings/${encoding}`);
    writeFileSync(`${name}.utf-8.txt`, input);
    writeFileSync(`${name}.txt`, execFileSync("iconv", ["-f", "utf-8", "-t", encoding], { input }));
  }
}

/** Those that iconv lacks, and beside each the text that it has signs for. */
function withPython() {
  const program = join(import.meta.dirname, "old-arabic.py");
  const input = `${[0, 1, 3, 4, 11].map((number) => linesOf("ar")[number]).join("\n")}\n`;
  for (const encoding of ["cp720", "cp864", "x-mac-arabic"]) {
    const name = join(FOLDER, `../encodings/${encoding}`);
    writeFileSync(`${name}.utf-8.txt`, execFileSync("python3", [program, encoding, "text"], { input }));
    writeFileSync(`${name}.txt`, execFileSync("python3", [program, encoding], { input }));
  }
}

mkdirSync(join(FOLDER, "../encodings"), { recursive: true });
withIconv();
withPython();
for (const language of LANGUAGES) withOffice(language);
withFaults();
await withChromium();
