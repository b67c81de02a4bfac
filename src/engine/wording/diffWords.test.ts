import { describe, expect, it } from "vitest";
import { sliceOf } from "../../model/span.ts";
import { diffWords, type MarkedWord, sameWords } from "./diffWords.ts";
import type { Passage } from "./words.ts";

const passage = (text: string, language = "ar"): Passage => ({
  text,
  span: { start: 0, end: text.length },
  language,
});

/** Marks as a reader would note them: [different] ~variant~ >moved<, nothing for the same. */
function noted(text: string, words: readonly MarkedWord[]): string {
  const signs = { same: "", variant: "~", moved: ">", different: "*" } as const;
  return words.map((word) => signs[word.kind] + sliceOf(text, word)).join(" ");
}

const diffed = (a: string, b: string, language: string): [string, string] => {
  const result = diffWords(passage(a, language), passage(b, language));
  return [noted(a, result.a), noted(b, result.b)];
};

describe("diffWords", () => {
  it.each([
    [
      "en",
      "The minister resigned on Monday.",
      "The minister resigned on Monday",
      "The minister resigned on Monday",
      "The minister resigned on Monday",
    ],
    [
      "en",
      "the harbour strike ended",
      "the harbor strikes ended",
      "the ~harbour ~strike ended",
      "the ~harbor ~strikes ended",
    ],
    ["en", "statement of Paris", "note of warning", "*statement *of *Paris", "*note *of *warning"],
    [
      "en",
      "Monday workers left the port",
      "workers left the port Monday",
      ">Monday workers left the port",
      "workers left the port >Monday",
    ],
    ["ar", "في سوريا", "في سورية", "في ~سوريا", "في ~سورية"],
    ["ar", "أكد المركز الصحافي", "أكّد المركز الصحفي", "أكد المركز ~الصحافي", "أكّد المركز ~الصحفي"],
    [
      "ar",
      "لإنقاذ المدنيين وإخراج المسلحين",
      "لإنقاذ المدنيين وإخراج مسلحي المعارضة",
      "لإنقاذ المدنيين وإخراج ~المسلحين",
      "لإنقاذ المدنيين وإخراج ~مسلحي *المعارضة",
    ],
    ["ar", "قتل 12 شخصا", "قتل ١٢ شخصا", "قتل ~12 شخصا", "قتل ~١٢ شخصا"],
    ["ar", "قتل 12 شخصا", "قتل 15 شخصا", "قتل *12 شخصا", "قتل *15 شخصا"],
    ["fr", "le ministre a négocié", "Le ministre négocie", "le ministre *a ~négocié", "Le ministre ~négocie"],
    ["ru", "переговоры начались", "переговоров нет", "~переговоры *начались", "~переговоров *нет"],
  ])("%s: %s / %s", (language, a, b, wantA, wantB) => {
    const [gotA, gotB] = diffed(a, b, language);
    expect([gotA, gotB]).toEqual([wantA, wantB]);
  });

  const texts = [
    "وأضاف البيان أن الجانبين بحثا الوضع في الغوطة الشرقية والأوضاع في سوريا",
    "بحث الجانبان الأوضاع في سورية، وأضاف أن الغوطة الشرقية كانت على رأس البحث",
    "the president said the talks on the port and the strike would go on",
    "talks would go on, said the president, on the strike and on the port",
    "a b a b a c a b",
    "b a c a b a b a",
    "",
  ];
  const pairs = texts.flatMap((a) => texts.map((b) => [a, b] as const));

  it.each(pairs)("swaps with its arguments: %s / %s", (a, b) => {
    const [there, back] = [diffWords(passage(a), passage(b)), diffWords(passage(b), passage(a))];
    expect({ a: back.b, b: back.a }).toEqual(there);
  });

  it("gives whole words of the part that is compared, at their places in the article", () => {
    const a = { text: "قال: «المسلحون غادروا» أمس", span: { start: 5, end: 22 }, language: "ar" };
    const result = diffWords(a, passage("المسلحون بقوا"));
    expect(result.a.map((word) => sliceOf(a.text, word))).toEqual(["المسلحون", "غادروا"]);
    expect(result.a.map((word) => word.kind)).toEqual(["same", "different"]);
  });
});

describe("sameWords", () => {
  it.each([
    ["«وقف التصعيد العسكري»", "وقف التصعيد العسكري.", true],
    ["في سوريا", "في سورية", true],
    ["وقف التصعيد", "التصعيد وقف", false],
    ["قتل 12", "قتل 15", false],
  ])("%s / %s: %s", (a, b, same) => {
    expect(sameWords(passage(a), passage(b))).toBe(same);
  });
});
