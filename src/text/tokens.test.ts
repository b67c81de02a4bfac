import { describe, expect, it } from "vitest";
import { tokenize } from "./tokens.ts";

const normsOf = (text: string): string =>
  tokenize(text)
    .map(({ norm }) => norm)
    .join(" ");

describe("tokens", () => {
  it.each([
    ["punctuation is no word", "«Oui», dit-il…", "oui dit il"],
    ["an elided article comes off", "l'Élysée d’abord", "elysee abord"],
    ["the possessive comes off", "Monday's storm", "monday storm"],
    ["an inner apostrophe stays", "didn't", "didn't"],
    ["separators belong to a number", "1,200.5 and ١٬٢٠٠", "1,200.5 and 1٬200"],
    ["a full stop after a number does not", "in 2026.", "in 2026"],
    ["marks and tatweel stay in their word", "أكّــدَ الوزيرُ", "اكد الوزير"],
    ["emoji are no words", "😀 fire 🎉", "fire"],
    ["a number parts from letters", "7am 35人", "7 am 35 人"],
  ])("%s", (_, text, wanted) => {
    expect(normsOf(text)).toBe(wanted);
  });

  it("tell where they stand in the original, in a part of a text too", () => {
    const text = "قالَ الوزيرُ: l'Élysée, 1,200!";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "قالَ",
      "الوزيرُ",
      "l'Élysée",
      "1,200",
    ]);
    const from = text.indexOf("l'");
    expect(tokenize(text, from).map(({ start }) => start)).toEqual([from, text.indexOf("1,200")]);
  });

  it("say which are numbers", () => {
    expect(tokenize("27 ٢٧ سبعة B2").map(({ numeric }) => numeric)).toEqual([true, true, false, false]);
  });
});
