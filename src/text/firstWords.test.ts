import { describe, expect, it } from "vitest";
import { firstWords, titleFrom, titleOf } from "./firstWords.ts";

describe("the first words of an article", () => {
  it("stand on one line and end between words", () => {
    const words = firstWords(`طلب الرئيس\nالفرنسي ${"مجدداً ".repeat(30)}`);
    expect(words).toMatch(/^طلب الرئيس الفرنسي (?:مجدداً )+…$/);
    expect(words.length).toBeLessThan(70);
  });

  it("are the whole text where it is short", () => {
    expect(firstWords(" One line. ")).toBe("One line.");
  });
});

describe("what a comparison is called", () => {
  const text = `طلب الرئيس الفرنسي\n\n${"من نظيره الروسي أن يوقف التصعيد العسكري في الغوطة ".repeat(9)}`;

  it("is the same from the whole text as from the beginning that a list keeps of it", () => {
    expect(titleOf({ title: "", articles: [{ text }] })).toBe(titleFrom("", text.slice(0, 160)));
    expect(titleOf({ title: " ", articles: [{ text }] }), "the headline").toBe("طلب الرئيس الفرنسي");
    expect(titleFrom("", "عاجل\n\nطلب الرئيس الفرنسي"), "a word alone says too little").toBe(
      "عاجل طلب الرئيس الفرنسي",
    );
  });

  it("is what the reader wrote, wherever that is something", () => {
    expect(titleOf({ title: "اتصال", articles: [{ text }] })).toBe("اتصال");
    expect(titleOf({ title: "", articles: [] })).toBe("");
  });
});
