import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { escapedMarkdown } from "./markdown.ts";

describe("a text in Markdown", () => {
  it.each([
    "*bold* _slanted_ `code` ~~gone~~",
    "# a heading",
    "- a list",
    "+ a list",
    "1. a list",
    "2018) a list",
    "---",
    "===",
    "> a quotation",
    "[a link](x) ![an image](x)",
    "<script>alert(1)</script> &lt; &amp;",
    "a | b",
    "الكرملين: *لا* [رابط](x)",
  ])("says what it said: %s", (text) => {
    const html = marked.parse(`x\n${escapedMarkdown(text)}`, { async: false });
    const said = html
      .replace(/^<p>x\n|<\/p>\n$/gu, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(said).toBe(text);
  });
});
