import { describe, expect, it } from "vitest";
import { phraseAt, readLexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import { glossesIn, readStemmedLexicon, stemLexicon } from "./stemmedLexicon.ts";
import { formsOf, tokenize } from "./tokens.ts";

const PACKED = [
  "ceasefire\tوقف إطلاق النار|هدنة",
  "stop\tوقف|يوقف",
  "feast\tعيد",
  "far\tبعيد",
  "arrive\tوصل|يصل",
  "deny\tنفى",
  "dam\tسد",
  "national\tوطني",
  "germany\tألماني",
].join("\n");

/** Concepts of the longest phrase at the beginning of a text. */
const conceptsOf = (text: string, packed = PACKED, language = "ar"): readonly string[] => {
  const tokens = tokenize(text);
  const stems = tokens.map((token) => stem(token.norm, language));
  return phraseAt(readLexicon(packed, language), { stems, forms: formsOf(text, tokens) }, 0)?.concepts ?? [];
};

describe("phrases of the lexicon", () => {
  it.each([
    ["وقف إطلاق النار", ["ceasefire"]],
    ["لوقف إطلاق النار", ["ceasefire"]],
    ["بالهدنة", ["ceasefire"]],
    ["ووقف القصف", ["stop"]],
    ["سيوقف القصف", ["stop"]],
    ["سيصل الوفد", ["arrive"]],
    ["بعيد عن الحدود", ["far"]],
    ["ونفى الوزير", ["deny"]],
    ["السد الكبير", ["dam"]],
    ["الوطنية", ["national"]],
    ["وطنياً", ["national"]],
    ["الألماني", ["germany"]],
    ["بالألمانية", ["germany"]],
    ["سيارة", []],
  ])("%s means %j", (text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });
});

describe("words that are told from others by the way they are written", () => {
  it.each([
    ["WHO officials", "en", ["org-who"]],
    ["who officials", "en", []],
    ["Who officials", "en", []],
    ["US forces", "en", ["country-us"]],
    ["us", "en", []],
    ["Nato summit", "en", ["org-nato"]],
    ["Nice", "en", ["city-nice"]],
    ["nice", "en", []],
    ["ПО", "ru", ["software"]],
    ["по", "ru", []],
    ["МИДа", "ru", ["ministry"]],
    ["l'ONU", "fr", ["org-un"]],
    ["L'ONU", "fr", ["org-un"]],
    ["l'Otan", "fr", ["org-nato"]],
    ["وادا", "ar", ["org-wada"]],
    ["لوادا", "ar", ["org-wada"]],
    ["الوادي", "ar", []],
    ["سوريا", "ar", ["country-sy"]],
    ["السورية", "ar", ["country-sy"]],
    ["السور", "ar", []],
  ])("%s in %s means %j", (text, language, concepts) => {
    expect(conceptsOf(text, LISTED[language], language)).toEqual(concepts);
  });
});

const LISTED: Readonly<Record<string, string>> = {
  en: "org-who\tWHO\ncountry-us\tUS\norg-nato\tNATO\ncity-nice\tNice",
  fr: "org-un\tONU\norg-nato\tOTAN",
  ru: "software\tПО\nministry\tМИД",
  ar: "org-wada\tوادا\ncountry-sy\tسوريا|سوري",
};

describe("a lexicon that was stemmed when the app was built", () => {
  const tables = "truce\tar:هدنة\ten:truce\nport\ten:port|docks";
  const glosses = glossesIn(tables);
  const read = (packed: string, language: string) =>
    readStemmedLexicon(stemLexicon(packed, language, glosses), language, glosses);

  it("names concepts by the list that languages share, of which it may lack some", () => {
    const english = read("port\tport|docks", "en");
    expect(phraseAt(english, { stems: ["dock"], forms: ["docks"] }, 0)?.concepts).toEqual(["port"]);
    expect([...english.words]).toEqual([["port", "port"]]);
  });

  it("has nothing for a language without words", () => {
    const none = read("", "en");
    expect(none.phrasesFrom("dock")).toEqual([]);
    expect(none.words.size).toBe(0);
  });
});
