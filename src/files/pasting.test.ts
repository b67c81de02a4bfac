// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { pastedPage } from "./pastedPage.ts";
import { splitPasted } from "./separator.ts";

const A = "The Kremlin said on Saturday that the two presidents spoke by telephone about the truce.";
const B = "The Élysée reported that the French president asked for the protection of civilians there.";
const C = "أعلنت وزارة الخارجية اليوم أن الوزير بحث مع نظيره التطورات الأخيرة في المنطقة وسبل وقف التصعيد.";

describe("several articles in one paste", () => {
  it.each([
    ["rule", `${A}\n\n---\n\n${B}\n* * *\n${C}`, [A, B, C]],
    ["rule", `=====\n${A}\n=====\n${B}`, [A, B]],
    ["blank", `${A}\n\n${B}\n\n\n\n\n${C}`, [`${A}\n\n${B}`, C]],
    ["title", `Title: One\n${A}\n\nTitle: Two\n${B}`, [`One\n\n${A}`, `Two\n\n${B}`]],
    ["title", `العنوان: خبر\n${C}\n---\nالعنوان: آخر\n${A}`, [`خبر\n\n${C}`, `آخر\n\n${A}`]],
  ])("by %s: %j", (by, text, parts) => {
    const split = splitPasted(text);
    expect(split?.by).toBe(by);
    expect(split?.parts.map((part) => part.text)).toEqual(parts);
  });

  it("keeps the titles of heads", () => {
    expect(splitPasted(`Titre : Un\n${A}\nTitre : Deux\n${B}`)?.parts.map(({ title }) => title)).toEqual([
      "Un",
      "Deux",
    ]);
  });

  it.each([
    ["one article with paragraphs", `${A}\n\n${B}\n\n${C}`],
    ["a signature below a rule", `${A}\n---\nAFP, Moscow`],
    ["a dash in a sentence", `${A} - - - ${B}`],
    ["one head", `Title: One\n${A}\n\n${B}`],
    ["nothing", ""],
  ])("is not made of %s", (_, text) => {
    expect(splitPasted(text)).toBeNull();
  });
});

describe("rich text from a browser", () => {
  it("keeps paragraphs and drops links, styles and scripts", () => {
    const markup = `<meta charset="utf-8"><h1 style="color:red">عنوان</h1><p>قال <a href="https://ads.example">الوزير</a> إن <b>المباحثات</b> مستمرة.</p><script>alert(1)</script><p>وأضاف.</p>`;
    expect(pastedPage(markup)).toEqual({ text: "عنوان\n\nقال الوزير إن المباحثات مستمرة.\n\nوأضاف." });
  });

  it("has the address where the clipboard says it, and never from a link in the text", () => {
    const head = "Version:0.9\r\nStartHTML:0001\r\nSourceURL:https://example.org/a\r\n";
    expect(pastedPage(`${head}<html><body><!--StartFragment--><p>Text</p></body></html>`)).toEqual({
      text: "Text",
      address: "https://example.org/a",
    });
    expect(pastedPage('<base target="_blank" href="https://example.org/c"><p>Text</p>')?.address).toBe(
      "https://example.org/c",
    );
    expect(pastedPage('<p>See <a href="https://example.org/b">b</a></p>')).toEqual({ text: "See b" });
  });

  it("is nothing where there are no words", () => {
    expect(pastedPage('<img src="x" onerror="alert(1)">')).toBeNull();
  });
});
