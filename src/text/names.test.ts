import { describe, expect, it } from "vitest";
import { sliceOf } from "../model/span.ts";
import { fold } from "./fold.ts";
import { nameRunsIn, skeleton, soundsOf, spellsOut } from "./names.ts";
import { tokenize } from "./tokens.ts";

describe("skeleton", () => {
  it.each([
    ["بوتين Putin Poutine Путин Putin"],
    ["ماكرون Macron Макрон"],
    ["لافروف Lavrov Лавров Lavroff"],
    ["ميركل Merkel Меркель"],
    ["أردوغان Erdoğan Erdogan Эрдоган"],
    ["إدلب Idlib Идлиб Idleb"],
    ["ترامب Trump Трамп"],
    ["زيلينسكي Zelensky Зеленский Zelenski"],
    ["نتنياهو Netanyahu Нетаньяху Netanyahou"],
    ["السيسي Sisi"],
  ])("is one for %s", (spellings) => {
    expect(new Set(spellings.split(" ").map((word) => skeleton(fold(word))))).toHaveLength(1);
  });

  it("tells names apart", () => {
    const names = ["بوتين", "ماكرون", "لافروف", "ميركل", "أردوغان", "إدلب", "ترامب", "نتنياهو"];
    expect(new Set(names.map((name) => skeleton(fold(name))))).toHaveLength(names.length);
  });
});

describe("soundsOf", () => {
  const meet = (...words: readonly string[]): boolean => {
    const [first = [], ...others] = words.map((word) => soundsOf(fold(word)));
    return first.some((sounds) => others.every((other) => other.includes(sounds)));
  };

  it.each([
    ["a case of the name", "Путиным Putin بوتين"],
    ["a demonym", "карвельский Karvelian كارفيلية Carvélien"],
    ["Russian г for h", "Гамбург Hamburg هامبورغ"],
    ["Russian в for w", "Зарваной Zarwana زروانة"],
    ["German w and z", "Scholz Шольц شولتس"],
    ["ch as in Bach", "Bach Бах باخ"],
    ["ذ for dh and ق for g", "قذافي Gadhafi"],
    ["a particle on the name", "لزيلينسكي Zelensky Зеленского"],
    ["zh and j", "Zhirinovsky Жириновский جيرينوفسكي"],
  ])("joins %s", (_, words) => {
    expect(meet(...words.split(" "))).toBe(true);
  });

  it("keeps names apart", () => {
    expect(meet("Putin", "Петров")).toBe(false);
    expect(meet("Scholz", "شولر")).toBe(false);
    expect(meet("Merkel", "Макрон")).toBe(false);
  });
});

describe("spellsOut", () => {
  it.each([
    ["vowels that are written", "تارنيف Tarnev"],
    ["a vowel that is not written", "لندر Linder"],
    ["three consonants", "كادرا Kadra"],
    ["a conjunction written onto the name", "وتورليزيا Torlesia"],
    ["a name that begins like a preposition", "بلمارا Belmara"],
    ["an adjective of the name", "النورلاندية Norland"],
    ["w and ou", "زروانة Zarouana"],
    ["a case of a Russian name", "زيلنا Зельной"],
  ])("knows %s", (_, words) => {
    const [arabic = "", foreign = ""] = words.split(" ").map(fold);
    expect(spellsOut(arabic, foreign)).toBe(true);
  });

  it.each([
    ["a word with the vowels elsewhere", "قادر Kadra"],
    ["a word without vowels inside", "حلم Halm"],
    ["another vowel", "روتين Radin"],
    ["other consonants", "تراجع Dragan"],
  ])("takes %s for no name", (_, words) => {
    const [arabic = "", foreign = ""] = words.split(" ").map(fold);
    expect(spellsOut(arabic, foreign)).toBe(false);
  });
});

describe("nameRunsIn", () => {
  it.each([
    [
      "en",
      "The blast hit Port Almara, said Maria de la Cruz on Monday.",
      "Port Almara|Maria de la Cruz|Monday",
    ],
    ["en", "Cruz spoke. Then the minister met Cruz.", "Cruz|Cruz"],
    ["en", "The talks failed in the end. Then Mr. J. Smith left The Hague.", "Mr. J. Smith|The Hague"],
    ["fr", "Selon le palais de l'Élysée, Emmanuel Macron ira à Berlin.", "l'Élysée|Emmanuel Macron|Berlin"],
    ["ru", "Вчера в Москве президент Владимир Путин сказал это.", "Москве|Владимир Путин"],
    ["ar", "قال الرئيس الفرنسي إيمانويل ماكرون إن اللقاء جرى.", "إيمانويل ماكرون"],
    ["ar", "أكد وزير الخارجية سيرغي لافروف أمس لصحيفة «الراصد»", "سيرغي لافروف|الراصد"],
    ["ar", "استقبل الرئيس السيسي أمس الوفد (إدلب)", "السيسي|إدلب"],
  ])("%s: %s", (language, text, wanted) => {
    expect(
      nameRunsIn(text, tokenize(text), language)
        .map((span) => sliceOf(text, span))
        .join("|"),
    ).toBe(wanted);
  });
});
