import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes as they stand in the string, one for each letter. */
const rawBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const articleIn = async (kind: Parameters<typeof readDocument>[0], bytes: Uint8Array) => {
  const { articles } = await readDocument(kind, { name: "file", bytes });
  return articles[0];
};

describe("Markdown", () => {
  it("gives words without marks, and the facts at its head", async () => {
    const source = `---
title: "The ferry is back"
author: Lina Farah
source: Marsa Gazette
date: 2026-11-02
url: https://gazette.example/ferry
tags: [sea]
---
# The ferry is *back*

It sailed on **Monday**,
said [the harbour](https://harbour.example).

> “We counted 312.”

- one \`crossing\`
- two

| Ticket | Adult |
| ------ | ----- |
| Return | 11.00 |

![a boat](boat.png)
<div>Tickets &amp; times</div>
`;
    expect(await articleIn("markdown", bytesOf(source))).toEqual({
      name: "file",
      title: "The ferry is back",
      author: "Lina Farah",
      outlet: "Marsa Gazette",
      date: "2026-11-02",
      address: "https://gazette.example/ferry",
      text: [
        "The ferry is back",
        "It sailed on Monday, said the harbour.",
        "“We counted 312.”",
        "one crossing",
        "two",
        "Ticket\tAdult",
        "Return\t11.00",
        "Tickets & times",
      ].join("\n"),
    });
  });

  it("keeps the signs of a text that only look like marks", async () => {
    const text = "2 * 3 = 6\nقال: «5 - 3»";
    expect((await articleIn("markdown", bytesOf(text)))?.text).toBe("2 * 3 = 6 قال: «5 - 3»");
  });
});

describe("subtitles", () => {
  const WORDS = ["أبحرت العبّارة يوم الاثنين من مرسى النور.", "Nobody was left behind."].join("\n");
  it.each([
    [
      "SubRip",
      `1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>أبحرت العبّارة\r\nيوم الاثنين</i>\r\n\r\n2\r\n00:00:03,200 --> 00:00:05,000\r\nمن مرسى النور.\r\n\r\n3\r\n00:00:06,000 --> 00:00:08,000\r\n{\\an8}Nobody was left behind.\r\n`,
    ],
    [
      "WebVTT",
      "WEBVTT\n\nNOTE a comment\n\n00:01.000 --> 00:03.000 align:start\n<v Salma>أبحرت العبّارة يوم الاثنين\n\n00:03.200 --> 00:05.000\nمن مرسى النور.\n\n00:06.000 --> 00:08.000\nNobody was left behind.\n",
    ],
    [
      "Advanced SubStation",
      "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\i1}أبحرت العبّارة\\Nيوم الاثنين{\\i0}\nDialogue: 0,0:00:03.20,0:00:05.00,Default,,0,0,0,,من مرسى النور.\nDialogue: 0,0:00:06.00,0:00:08.00,Default,,0,0,0,,Nobody was left behind.\n",
    ],
  ])("of %s give sentences without times", async (_, source) => {
    expect((await articleIn("subtitles", bytesOf(source)))?.text).toBe(WORDS);
  });

  it("that are none at all stay what they are", async () => {
    expect((await articleIn("subtitles", bytesOf("Only words.")))?.text).toBe("Only words.");
  });
});

describe("OpenDocument", () => {
  it("shows changes as made, and neither comments nor what is hidden", async () => {
    const names = ["office", "text"].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    const deleted =
      '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/><text:p>open</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const line =
      '<text:p>It was <text:change-start text:change-id="c2"/>closed<text:change-end text:change-id="c2"/><text:change text:change-id="c1"/>.<office:annotation><text:p>Why?</text:p></office:annotation><text:hidden-text text:is-hidden="true"> No.</text:hidden-text></text:p>';
    const hidden = '<text:section text:display="none"><text:p>Nobody reads this.</text:p></text:section>';
    const content = `<office:document-content ${names.join(" ")}><office:body><office:text>${deleted}${line}${hidden}</office:text></office:body></office:document-content>`;
    const bytes = zipSync({ "content.xml": bytesOf(content) });
    expect((await articleIn("odt", bytes))?.text).toBe("It was closed.");
  });
});

describe("RTF", () => {
  it.each([
    [
      "letters of a code page, by the file",
      "{\\rtf1\\ansi\\ansicpg1256 {\\fonttbl{\\f0 Arial;}}\\f0 \\'de\\'c7\\'e1 \\'c7\\'e1\\'d1\\'c6\\'ed\\'d3\\par}",
      "قال الرئيس",
    ],
    [
      "letters of a code page, by their font",
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1 \\'cf\\'e0\\'f0\\'ee\\'ec\\f0  caf\\'e9}",
      "Паром café",
    ],
    [
      "letters of right-to-left runs, by the font for them",
      "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset178 Arial;}}\\ltrch\\f0 \\rtlch\\af1 \\'de\\'c7\\'e1 \\rtlch\\af1 \\ltrch\\f0 ~ \\'e3}",
      "قال ~ ã",
    ],
    [
      "Unicode with a stand-in of any length",
      "{\\rtf1\\uc1\\u1602?\\u1575\\'3f\\u1604 ?{\\uc0\\u32\\u8212 }\\uc2\\u-10179 ab\\u-8704 ab!}",
      "قال —😀!",
    ],
    [
      "hidden and deleted words, heads, bullets",
      "{\\rtf1{\\header Gazette}A{\\v secret}{\\deleted old}{\\pntext\\'b7\\tab}B}",
      "AB",
    ],
    [
      "what a newer program wrote",
      '{\\rtf1{\\*\\newthing words}A{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}}',
      "Alink",
    ],
    ["signs of their own", "{\\rtf1 a\\~b\\endash c\\'92 \\{x\\}\\line d}", "a\u00a0b–c’ {x}\nd"],
    [
      "what Word writes of changes, comments and boxes",
      "{\\rtf1\\ansi\\ansicpg1256\\uc1{\\fonttbl{\\f0\\fbidi\\fcharset0 Times;}{\\f1\\fbidi\\fcharset178 Arial;}}{\\*\\revtbl {Unknown;}{Lina;}}{\\header {\\shp{\\*\\shpinst{\\shptxt Head.\\par}}}}\\pard\\rtlpar{\\ltrch\\fcs1 \\af1 \\rtlch\\fcs0 \\f1\\insrsid1 \\'de\\'c7\\'e1 }{\\rtlch\\fcs0 \\revised\\revauth1 \\u1575\\'c7\\u1604\\'e1\\u1610\\'ed\\u1608\\'e6\\u1605\\'e3}{\\deleted\\revauthdel1 \\'e3}{\\*\\atnid AA}{\\*\\annotation {\\chatn}note}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Boxed.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Boxed.}}}}: soft\\-ly\\par}",
      "قال اليوم: softly\nBoxed.",
    ],
    ["a picture in binary", "{\\rtf1 A{\\pict\\bin5 }}}}}}B}", "AB"],
  ])("keeps %s apart", async (_, source, text) => {
    expect((await articleIn("rtf", rawBytes(source)))?.text).toBe(text);
  });

  it("that breaks off gives what was there", async () => {
    expect((await articleIn("rtf", rawBytes("{\\rtf1{\\b A bold beginn")))?.text).toBe("A bold beginn");
  });
});

describe("titles and authors that no one wrote", () => {
  const rtf = (title: string, author: string) =>
    rawBytes(`{\\rtf1{\\info{\\title ${title}}{\\author ${author}}}Text}`);
  it.each([
    ["Microsoft Word - report.doc", "user"],
    ["Document1", "Microsoft"],
    ["untitled", "lina@gazette.example"],
    ["report-final.docx", "Admin"],
  ])("are not taken: %s, %s", async (title, author) => {
    expect(await articleIn("rtf", rtf(title, author))).toEqual({ name: "file", text: "Text" });
  });
});
