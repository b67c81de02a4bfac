import { describe, expect, it } from "vitest";
import { compare } from "../../engine/pipeline.ts";
import { bodiless, shortTexts } from "./thinTexts.ts";

const REPORT =
  "بوتين وماكرون يناقشان الأوضاع في سوريا\n\nقال الرئيس الفرنسي إن بلاده تطالب بوقف التصعيد العسكري وحماية المدنيين في الغوطة الشرقية.";

describe("texts that are hardly one", () => {
  it.each([
    ["مقال", 1],
    ["A report.", 2],
  ])("%j is told with its number of words", (text, count) => {
    expect(shortTexts([{ name: "a.txt", text }])).toEqual([{ kind: "short", file: "a.txt", count }]);
  });

  it.each([
    [
      "words of the page",
      "Sign up for our newsletter\n\nRead more:\n\nShare on Facebook\n\nAll rights reserved\n",
    ],
    [
      "words of the page, in Arabic",
      "اشترك في نشرتنا البريدية\n\nاقرأ أيضاً\n\nشارك على فيسبوك\n\nجميع الحقوق محفوظة\n",
    ],
  ])("with nothing but %s are told once they are compared", (_, text) => {
    const { articles } = compare([
      { name: "thin.txt", text },
      { name: "report.txt", text: REPORT },
    ]);
    const ids = articles.map(({ id }) => id);
    expect(bodiless(articles, ids)).toEqual([{ kind: "noBody", file: "thin.txt" }]);
    expect(bodiless(articles, []), "those that were there before").toEqual([]);
  });

  it("are not those with a sentence", () => {
    expect(shortTexts([{ name: "a.txt", text: REPORT }])).toEqual([]);
  });
});
