import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { comparisonOf } from "../views/fixtures.ts";
import { anchorIn, exportInput } from "./fixtures.ts";
import { exportAs, tableToCopy } from "./index.ts";
import type { ExportInput } from "./types.ts";

const markdownOf = async (input: ExportInput) => String((await exportAs("markdown", input)).content);
const plain = exportInput();

describe("the report in Markdown", () => {
  it("has the head, a table of states and every outlet's sentences with their sources", async () => {
    const text = await markdownOf(
      exportInput({ title: "A call", details: { beta: { outlet: "AFP", date: "2018-04-13" } } }),
    );
    expect(text).toMatch(/^<div lang="en" dir="ltr">\n\n# A call\n/u);
    expect(text).toContain("Automatic matches: 3 · Matches decided by you: 0");
    expect(text).toContain("> Compares wording in the texts that you loaded.");
    expect(text).toContain("| not found |");
    expect(text).toContain("**B AFP** · reworded · attributed differently");
    expect(text).toContain("— AFP, 2018-04-13, sentence 1 of 3");
    expect(text).not.toMatch(/omit/iu);
  });

  it("sets what runs the other way in its own direction", async () => {
    const text = await markdownOf(exportInput({ language: "ar" }));
    expect(text).toMatch(/^<div lang="ar" dir="rtl">/u);
    expect(text).toContain(
      '<div lang="en" dir="ltr">\n\n> “The Élysée warned against chemical weapons.”\n\n</div>',
    );
    expect(text).toContain("\n> «حض الرئيس الفرنسي روسيا");
  });

  it("lets no text and no name become markup", async () => {
    const hostile = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) **b**\n# h\n\n| a |";
    const comparison = comparisonOf({ alpha: [["point", "", hostile]], beta: [["point", "", hostile]] });
    const input = exportInput({
      comparison,
      title: hostile,
      details: { alpha: { outlet: hostile } },
      annotations: {
        notes: [{ scope: "point", at: anchorIn({ comparison }, "alpha", hostile), text: hostile }],
      },
    });
    const html = marked.parse(await markdownOf(input), { async: false });
    expect(html).not.toMatch(/<img|<a |<h1>h/u);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(html.match(/<table/gu)).toHaveLength(1);
    expect(tableToCopy(input).html).not.toMatch(/<img|<a /u);
  });

  it("keeps controls of direction in a name from reordering what stands beside it; the text keeps its own", async () => {
    const hostile = "\u202eevil\u2069\u202d";
    const comparison = comparisonOf({
      alpha: [["point", "", `قال\u202e الكرملين.`]],
      beta: [["point", "", "قال."]],
    });
    const text = await markdownOf(
      exportInput({ comparison, title: hostile, details: { alpha: { outlet: hostile, title: hostile } } }),
    );
    expect(text.replaceAll("قال\u202e الكرملين", "")).not.toMatch(/[\u202a-\u202e]/u);
    expect(text).toContain("قال\u202e الكرملين");
    const balance = text.split("\u2068").length - text.split("\u2069").length;
    expect(balance).toBe(0);
  });

  it("has the reader's names, notes and absences", async () => {
    const at = anchorIn(plain, "alpha", "حض الرئيس");
    const text = await markdownOf(
      exportInput({
        annotations: {
          notes: [{ scope: "point", at, text: "first line\nsecond line" }],
          names: [{ at, name: "Appeal" }],
          absences: [{ at, article: "gamma" }],
        },
      }),
    );
    expect(text).toContain("### 1. Appeal");
    expect(text).toContain("**Note:** first line\nsecond line");
    expect(text).toContain("absent, checked, in C");
    expect(text).toMatch(/\| 1 \| Appeal \|.*\| absent – checked \|/u);
  });
});

describe("the table that is copied", () => {
  it("is a table in the direction of the interface, with each text in its own, and tabs as plain text", () => {
    const { html, plain: text } = tableToCopy(exportInput({ language: "ar" }));
    expect(html).toContain('<table dir="rtl">');
    expect(html).toContain('<span lang="en" dir="ltr">The Élysée warned against chemical weapons.</span>');
    expect(text.split("\n").filter((line) => line.split("\t").length === 5)).toHaveLength(5);
  });
});
