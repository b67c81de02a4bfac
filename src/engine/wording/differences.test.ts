import { describe, expect, it } from "vitest";
import { sliceOf } from "../../model/span.ts";
import type { Difference } from "../../model/wording.ts";
import { readLexica, readPacks } from "../testing/packs.ts";
import { differencesOf } from "./differences.ts";
import { readText, type ReadText } from "./read.ts";

const lexica = readLexica();
const read = (text: string, language: string): ReadText =>
  readText(text, language, { lexicon: lexica.get(language) });

/** "kind: words of a | words of b", a dash for a side without words. */
function noted(one: Difference, a: ReadText, b: ReadText): string {
  const words = (span: Difference["a"], { text }: ReadText) => (span === null ? "-" : sliceOf(text, span));
  return `${one.kind}: ${words(one.a, a)} | ${words(one.b, b)}`;
}

function differences(a: string, b: string, language: string): string[] {
  const [left, right] = [read(a, language), read(b, language)];
  return differencesOf(left, right).map((one) => noted(one, left, right));
}

describe("differencesOf", () => {
  it.each([
    ["D1 nothing but signs and case", "en", "The mayor’s office closed.", "the mayor's office, closed", []],
    ["D1 function words alone", "en", "a fire in the port", "the fire at a port", []],
    ["D2 two spellings", "ar", "الوضع في سوريا", "الوضع في سورية", ["spelling: سوريا | سورية"]],
    [
      "D2 two inflections",
      "fr",
      "le contrat signé",
      "les contrats signés",
      ["spelling: contrat | contrats", "spelling: signé | signés"],
    ],
    ["D3 other digits", "ar", "قتل 12 شخصا", "قتل ١٢ شخصا", ["spelling: 12 | ١٢"]],
    [
      "D3 another number",
      "en",
      "killing nine people",
      "killing at least 11 people",
      ["figure: nine | at least 11"],
    ],
    [
      "D3 one span of time in two units",
      "ar",
      "خلال 72 ساعة",
      "خلال ثلاثة أيام",
      ["figure: 72 ساعة | ثلاثة أيام"],
    ],
    [
      "D3 a date written twice",
      "ar",
      "في 4 أبريل (نيسان) الحالي",
      "في 4 نيسان/أبريل الجاري",
      ["figure: 4 أبريل (نيسان) الحالي | 4 نيسان/أبريل الجاري"],
    ],
    [
      "D4 a negation",
      "ru",
      "Компания выплатила деньги.",
      "Компания не выплатила деньги.",
      ["negation: - | не"],
    ],
    ["D4 a hedge", "en", "The driver allegedly fled.", "The driver fled.", ["negation: allegedly | -"]],
    [
      "D4 two ways of denying",
      "en",
      "It has no record of the letters.",
      "It has never had a record of the letters.",
      [],
    ],
    ["D4 قد before the past is no hedge", "ar", "أعلنت الوزارة النتائج", "قد أعلنت الوزارة النتائج", []],
    ["D5 a title", "ar", "التقى الرئيس بوتين الوفد", "التقى بوتين الوفد", ["name: الرئيس | -"]],
    [
      "D6 other words for one thing",
      "en",
      "a blast shook the port",
      "an explosion shook the port",
      ["other-word: blast | explosion"],
    ],
    [
      "D6 one thing denied in two ways",
      "ar",
      "العملية التي لا سابق لها لإنقاذ المدنيين",
      "العملية غير المسبوقة لإنقاذ المدنيين",
      ["other-word: لا سابق لها | غير المسبوقة"],
    ],
    [
      "D7 words in another place",
      "en",
      "On Monday workers left the port",
      "workers left the port on Monday",
      ["order: Monday | Monday"],
    ],
    ["D8 words of one side", "fr", "la grève de lundi à Paris", "la grève de lundi", ["only-a: à Paris | -"]],
  ])("%s (%s): %s / %s", (_, language, a, b, wanted) => {
    expect(differences(a, b, language)).toEqual(wanted);
  });

  it("D9 compares only numbers and names across languages", () => {
    const [a, b] = [read("The blast killed 11 people.", "en"), read("Погибли 14 человек.", "ru")];
    expect(differencesOf(a, b).map((one) => noted(one, a, b))).toEqual(["figure: 11 | 14"]);
  });

  it("D10 gives every difference a reason, whole words, and the same from either side", () => {
    const mirrored = { "only-a": "only-b", "only-b": "only-a" } as const;
    const flip = (kind: Difference["kind"]) =>
      kind === "only-a" || kind === "only-b" ? mirrored[kind] : kind;
    for (const { name, articles } of readPacks().filter((pack) =>
      /ceasefire|port|greve|mine/.test(pack.name),
    )) {
      const language = name.includes("ar-")
        ? "ar"
        : name.includes("en-")
          ? "en"
          : name.includes("fr-")
            ? "fr"
            : "ru";
      const [a, b] = articles.slice(0, 2).map(({ text }) => read(text.slice(0, 700), language));
      const [there, back] = [differencesOf(a!, b!), differencesOf(b!, a!)];
      const turned = back.map(({ kind, a: x, b: y, why }) => ({ kind: flip(kind), a: y, b: x, why }));
      expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
        new Set(there.map((one) => JSON.stringify(one))),
      );
      const starts = new Set([...a!.words, ...b!.words].map(({ start }) => start));
      for (const { a: x, b: y, why } of there) {
        expect(why.length).toBeGreaterThan(0);
        expect([x, y].every((span) => span === null || starts.has(span.start))).toBe(true);
        expect(x ?? y).not.toBeNull();
      }
    }
  });
});
