// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../intake.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/encodings");
/** A report as lines of text, and the same in windows-1256 as iconv wrote it. */
const REPORT = readFileSync(join(FIXTURES, "windows-1256.utf-8.txt"), "utf8");
const OLD = readFileSync(join(FIXTURES, "windows-1256.txt")).toString("latin1");
const LINES = REPORT.split("\n").filter(Boolean);
const ADDRESS = "https://gazette.example/news/1";

const paragraphs = (lines: string): string =>
  lines
    .split("\n")
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`)
    .join("\n");
/** Bytes as they stand in the string, one for each letter. */
const rawBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** RFC 2045, section 6.7: short lines, everything beyond ASCII as its number. */
const quotedPrintable = (letters: string): string =>
  letters
    .replace(/[=\u0080-\u00ff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[^\n]{1,70}(?==|[^=]|$)(?<!=.?)/g, "$&=\r\n")
    .replace(/=\r\n(?=\n|$)/g, "")
    .replace(/\r?\n/g, "\r\n");

async function read(name: string, bytes: Uint8Array) {
  const { articles, notes } = await readWhole({ name, bytes, size: bytes.length });
  return { article: articles[0], notes };
}

describe("what other programs saved", () => {
  it("a page of Internet Explorer, in the old encoding that only its part's head tells", async () => {
    const source = [
      "From: <Saved by Windows Internet Explorer 8>",
      "Subject: =?windows-1256?Q?=C7=E1=CE=C8=D1?=",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_NextPart_000_0000_01CC"',
      "X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2900.5931",
      "",
      "This is a multi-part message in MIME format.",
      "",
      "------=_NextPart_000_0000_01CC",
      'Content-Type: text/html;\r\n\tcharset="windows-1256"',
      "Content-Transfer-Encoding: quoted-printable",
      `Content-Location: ${ADDRESS}`,
      "",
      quotedPrintable(`<HTML dir=rtl><HEAD></HEAD>\n<BODY>${paragraphs(OLD)}</BODY></HTML>`),
      "",
      "------=_NextPart_000_0000_01CC--",
      "",
    ].join("\r\n");
    const { article, notes } = await read("page.mht", rawBytes(source));
    expect(article?.text.split("\n").filter(Boolean)).toEqual(LINES);
    expect(article?.address).toBe(ADDRESS);
    expect(notes).toEqual([]);
  });

  it("a page of SingleFile, with its pictures inside and the words of its own elements", async () => {
    const [title = "", ...rest] = LINES;
    const image = `<img src="data:image/png;base64,${"A".repeat(5000)}">`;
    const source = `<!DOCTYPE html> <html lang=ar dir=rtl><!--
 Page saved with SingleFile 
 url: ${ADDRESS} 
 saved date: Tue Nov 17 2026 09:12:00 GMT+0100
--><meta charset=utf-8><meta http-equiv=content-security-policy content="default-src 'none'"><title>${title}</title><style>p{color:red}</style>
<body><main><h1>${title}</h1>${image}<news-story><template shadowrootmode=open><style>b{}</style><article><slot name=lead></slot><p>${rest[1] ?? ""}</p><slot></slot></article></template><p>${rest.slice(2).join("</p><p>")}</p><p slot=lead>${rest[0] ?? ""}</p></news-story></main>`;
    const { article, notes } = await read("page.html", new TextEncoder().encode(source));
    expect(article?.text.split("\n").filter(Boolean)).toEqual(LINES);
    expect(article).toMatchObject({ title, address: ADDRESS });
    expect(notes).toEqual([]);
  });

  it("an Arabic mail of an old program", async () => {
    const [headline = ""] = OLD.split("\n");
    const words = btoa(headline);
    const source = `From: =?windows-1256?Q?=C7=E1=CE=C8=D1?= <desk@gazette.example>\r\nTo: a@b.example\r\nSubject: =?windows-1256?B?${words}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="windows-1256"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(OLD)}`;
    const { article } = await read("mail.eml", rawBytes(source));
    expect(article?.text.split("\n").filter(Boolean)).toEqual(LINES);
    expect(article).toMatchObject({ title: LINES[0], outlet: "الخبر" });
  });
});
