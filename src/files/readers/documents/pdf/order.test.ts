import { describe, expect, it } from "vitest";
import type { Glyph } from "./glyphs.ts";
import { realLetters } from "./letters.ts";
import { textInOrder } from "./order.ts";

/** Letters as they stand from left to right, each 6 wide; "|" leaves 30 free, and a mark stands on the letter before it. */
const shown = (line: string): Glyph[] => {
  let x = 0;
  return Array.from(line).flatMap((text) => {
    if (text === "|") x += 30;
    const isMark = /\p{M}/u.test(text);
    const glyph = { text, x: isMark ? x - 3 : x, y: 0, width: isMark ? 0 : 6, size: 10 };
    if (text !== "|" && !isMark) x += 6;
    return text === "|" ? [] : [glyph];
  });
};
const mirrored = (text: string): string => Array.from(text).reverse().join("");

describe("a line in reading order", () => {
  it.each([
    ["left to right as it stands", "Two crossings", "Two crossings"],
    ["right to left from the right", mirrored("قال الرئيس"), "قال الرئيس"],
    ["numbers in their own direction", `${mirrored("دينار")} 4.7 ${mirrored("بلغت")}`, "بلغت 4.7 دينار"],
    ["Arabic digits too", `${mirrored("راكبا")} ٣١٢ ${mirrored("أحصينا")}`, "أحصينا ٣١٢ راكبا"],
    ["two numbers one after the other", `16:15 و 07:30 ${mirrored("عند")}`, "عند 07:30 و 16:15"],
    ["a sign of per cent behind its number", `${mirrored("عن")} %12 ${mirrored("زيادة")}`, "زيادة 12% عن"],
    [
      "words of another script in theirs",
      `${mirrored("أمس")} Boeing 737 ${mirrored("طائرة")}`,
      "طائرة Boeing 737 أمس",
    ],
    ["columns of a table", `3.25|6.50|${mirrored("ذهاب")}`, "ذهاب\t6.50\t3.25"],
  ])("%s", (_, line, text) => {
    expect(textInOrder(shown(line))).toBe(text);
  });

  it("puts a mark on its letter whether it is drawn after it or before it", () => {
    const [ba, alif] = [
      { text: "ب", x: 6, y: 0, width: 6, size: 10 },
      { text: "ا", x: 0, y: 0, width: 6, size: 10 },
    ];
    const shadda = { text: "\u0651", x: 4, y: 0, width: 0, size: 10 };
    expect(textInOrder([ba, shadda, alif])).toBe("ب\u0651ا");
    expect(textInOrder([alif, shadda, ba])).toBe("ب\u0651ا");
  });
});

describe("letters by their names", () => {
  const one = (text: string, width = 6): Glyph => ({ text, x: 0, y: 0, width, size: 10 });
  const namesOf = (glyphs: Glyph[]) => realLetters(glyphs).glyphs.map(({ text }) => text);

  it("shapes and ligatures are the letters that they show", () => {
    expect(namesOf([one("\ufedf"), one("\ufefb"), one("\ufdf2"), one("\ufb01"), one("\ufe7c")])).toEqual([
      "ل",
      "لا",
      "الله",
      "fi",
      "\u0651",
    ]);
  });

  it.each([
    ["no letter", one("\ue123")],
    ["a sign that is not known", one("\ufffd")],
    ["a letter without width, which is a vowel mark", one("F", 0)],
  ])("what the PDF names %s is left out and said", (_, glyph) => {
    expect(realLetters([one("ب"), glyph])).toMatchObject({ doubtful: true, glyphs: [{ text: "ب" }] });
  });
});
