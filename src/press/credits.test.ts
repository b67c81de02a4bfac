import { describe, expect, it } from "vitest";
import { agenciesIn, agencyCalled } from "./credits.ts";
import { agencyName } from "./agencies.ts";

const ids = (text: string) => agenciesIn(text).map(({ id }) => id);

describe("the agency that a text gives as its source", () => {
  it.each([
    // Datelines in the language of the text.
    ["MOSCOW, April 14 (Reuters) – The Kremlin said.", ["Reuters"]],
    ["WASHINGTON (AP) — The Senate said.", ["AP"]],
    ["Paris, 14 avr 2018 (AFP) – Le président a dit.", ["AFP"]],
    ["موسكو (أ ف ب) - أعلن الكرملين", ["AFP"]],
    ["موسكو «رويترز» – أعلن الكرملين", ["Reuters"]],
    ["القاهرة - رويترز: قال وزير الخارجية", ["Reuters"]],
    ["دمشق – سانا\nأعلنت الوزارة", ["SANA"]],
    ["قنا - شهدت المحافظة حريقاً كبيراً.", []],
    ["الدوحة - قنا: أعلنت الوزارة", ["QNA"]],
    ["МОСКВА, 14 апр — РИА Новости. Кремль сообщил.", ["RIA Novosti"]],
    ["МОСКВА, 14 апреля. /ТАСС/. Кремль сообщил.", ["TASS"]],
    ["Reuters - The Kremlin said.", ["Reuters"]],
    // Datelines in another language than the text, and with marks of direction.
    ["MOSCOW (Reuters) - أعلن الكرملين أن الرئيسين اتفقا.", ["Reuters"]],
    ["\u200fMOSCOW (\u202aAFP\u202c) –\u200f أعلن الكرملين", ["AFP"]],
    ["موسكو (أ.ف.ب.) – The Kremlin said that both agreed.", ["AFP"]],
    ["PARIS (AFP) — Кремль сообщил.", ["AFP"]],
    // Bylines under the headline.
    ["Putin calls Macron\nBy John Smith, Associated Press\n\nThe Kremlin said.", ["AP"]],
    ["Appel de Poutine\nLe Monde avec AFP\n\nLe Kremlin a dit.", ["AFP"]],
    ["عنوان\nالجزيرة نت مع رويترز\n\nأعلن الكرملين.", ["Reuters"]],
    ["عنوان\nقناة الحوار مع رويترز\n\nأعلن الكرملين.", ["Reuters"]],
    ["Appel de Poutine\nLe Monde avec l’AFP\n\nLe Kremlin a dit.", ["AFP"]],
    ["Appel\nEn collaboration avec AFP\n\nLe Kremlin a dit.", ["AFP"]],
    ["بوتين يتصل\nالمصدر: الجزيرة + رويترز\n\nأعلن الكرملين.", ["Reuters"]],
    ["بوتين يتصل\nرويترز، أ ف ب\n\nأعلن الكرملين.", ["Reuters", "AFP"]],
    // Signatures at the end.
    ["A headline\n\nThe Kremlin said so on Saturday. (AFP)", ["AFP"]],
    ["عنوان\n\nأعلن الكرملين ذلك يوم السبت. «رويترز»", ["Reuters"]],
    ["Заголовок\n\nКремль сообщил об этом в субботу. — ТАСС", ["TASS"]],
    ["Un titre\n\nLe Kremlin l’a dit samedi.\n\n© 2018 AFP", ["AFP"]],
    ["عنوان\n\nأعلن الكرملين ذلك.\n\nالمصدر: وكالات + أ.ف.ب", ["AFP"]],
    ["عنوان\n\nأعلن الكرملين ذلك.\n\nوكالة الأناضول", ["Anadolu"]],
  ])("%j", (text, agencies) => {
    expect(ids(text)).toEqual(agencies);
  });

  it.each([
    ["The Reuters report was denied by the ministry."],
    ["Talks with Reuters\n\nThe minister spoke on Saturday."],
    ["عنوان\n\nقال الوزير لوكالة رويترز إن الاتفاق قريب."],
    ["عنوان\n\nنقلت (رويترز) عن الوزير قوله إن الاتفاق قريب."],
    ["Headline\n\nA spokesman told AFP that the talks go on."],
    ["Заголовок\n\nОб этом ТАСС сообщил источник в ведомстве."],
    ["عنوان\n\nمقابلة مع رويترز\n\nقال الوزير إن الاتفاق قريب."],
    ["عنوان\n\nالوزير في حديث خاص مع رويترز"],
    ["Headline\n\nThe minister in an Interview with Reuters\n\nHe said so."],
    ["Headline\n\nA weekend of walking with map\n\nHe said so."],
    ["Titre\n\nGrand entretien avec l’AFP\n\nLe ministre a parlé."],
    ["Заголовок\n\nИнтервью с ТАСС\n\nМинистр сообщил."],
    ["القاهرة (وكالات) - قال الوزير"],
    ["Road map - what next\n\nThe petra site map is open."],
  ])("is none where the report only speaks of one: %j", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it("comes with the words that say so", () => {
    expect(agenciesIn("عنوان\n\nموسكو (أ ف ب) – أعلن")).toEqual([
      { id: "AFP", name: "أ ف ب", words: "موسكو (أ ف ب) –" },
    ]);
  });
});

describe("names of agencies", () => {
  it.each([
    ["أ.ف.ب", "AFP"],
    ["اف ب", "AFP"],
    ["REUTERS", "Reuters"],
    ["A.P.", "AP"],
    ["رويترز", "Reuters"],
  ])("%s is %s", (name, id) => {
    expect(agencyCalled(name)).toBe(id);
  });

  it.each(["map", "Map", "الجزيرة", "Reuters TV"])("%s is none", (name) => {
    expect(agencyCalled(name)).toBeNull();
  });

  it("are those of the interface's language", () => {
    expect([agencyName("AFP", "ar"), agencyName("AFP", "fr"), agencyName("WAM", "ru")]).toEqual([
      "أ ف ب",
      "AFP",
      "WAM",
    ]);
  });
});
