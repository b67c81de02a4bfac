import { describe, expect, it } from "vitest";
import { dateIn } from "./dates.ts";
import { agencyIn, outletIn } from "./dateline.ts";
import { guessedOutlet, outletInName } from "./guessedOutlet.ts";

describe("the outlet that a text names itself", () => {
  it.each([
    ["DAMASCUS, April 14 (Baladi News) – The ministry said.", "Baladi News"],
    ["موسكو (RT) - أعلن الكرملين", "RT"],
    ["عنوان\n\nبلدي نيوز - (متابعات)\n\nأفاد المركز", "بلدي نيوز"],
    ["A report.\n\nThe post A report appeared first on Baladi News.", "Baladi News"],
    ["خبر.\n\nالمقال ظهر أولاً على شبكة الشرق.", "شبكة الشرق"],
  ])("%j", (text, outlet) => {
    expect(outletIn(text)?.outlet).toBe(outlet);
  });

  it.each([
    ["MOSCOW, April 14 (Reuters) – The Kremlin said."],
    ["МОСКВА, 14 апр — РИА Новости. Кремль сообщил."],
  ])("is no agency: %j", (text) => {
    expect(outletIn(text)).toBeNull();
    expect(agencyIn(text)).not.toBeNull();
  });

  it.each([
    ["القاهرة (وكالات) - قال الوزير"],
    ["القاهرة - وزارة الخارجية: قال الوزير"],
    ["The minister (who resigned) - a surprise - left."],
    ["القاهرة - (متابعات)\nقال الوزير"],
    ["The president spoke on Saturday, the Kremlin said."],
    ["The Reuters report was denied by the ministry."],
  ])("is not made up for %j", (text) => {
    expect(outletIn(text)).toBeNull();
  });
});

describe("the outlet of an article whose file says none", () => {
  const AGENCY = "موسكو (أ ف ب) – أعلن الكرملين أن الرئيسين اتفقا.";
  it.each([
    ["by its text", { text: `بلدي نيوز - (متابعات)\n\n${AGENCY}`, name: "AFP.txt" }, "بلدي نيوز", "text"],
    [
      "by its site",
      { text: AGENCY, name: "a.txt", address: "https://www.lemonde.fr/a" },
      "lemonde.fr",
      "address",
    ],
    ["by its file's name", { text: AGENCY, name: "صحيفة الشرق - اتصال.txt" }, "صحيفة الشرق", "name"],
    ["by the agency, where nothing else is known", { text: AGENCY, name: "wire.txt" }, "أ ف ب", "text"],
  ])("%s", (_, told, outlet, from) => {
    expect(guessedOutlet(told)).toMatchObject({ outlet, from });
  });

  it.each([
    ["lemonde.fr_2018-04-14.html", "lemonde.fr"],
    ["Le Monde - 14 avril.txt", "Le Monde"],
    ["folder/BBC Arabic.docx", "BBC Arabic"],
    ["aljazeera.txt", "aljazeera"],
    ["الجزيرة_1.txt", "الجزيرة"],
    ["رويترز-2018.txt", "رويترز"],
    ["AFP 2.txt", "AFP"],
    ["Коммерсантъ.txt", "Коммерсантъ"],
  ])("%s", (name, outlet) => {
    expect(outletInName(name)).toBe(outlet);
  });

  it.each([
    ["a.txt"],
    ["000_22ded2db1dc09820.txt"],
    ["map.txt"],
    ["قناة السويس.txt"],
    ["Russia and France talk.txt"],
    ["نص ملصق 1"],
    ["Le Monde"],
  ])("%s says nothing", (name) => {
    expect(outletInName(name)).toBeNull();
  });
});

describe("the day that a text gives as its own", () => {
  it.each([
    [
      "en",
      "MOSCOW, April 14, 2018 (Reuters) – The Kremlin said that the two presidents spoke by telephone.",
      "2018-04-14",
    ],
    ["en", "Headline\n14 April 2018\nThe Kremlin said.", "2018-04-14"],
    ["fr", "Publié le 14 avril 2018 à 12h30", "2018-04-14"],
    ["ru", "МОСКВА, 14 апр 2018 — РИА Новости. Кремль сообщил.", "2018-04-14"],
    ["ar", "السبت 14 نيسان 2018", "2018-04-14"],
    ["ar", "14 نيسان/أبريل 2018", "2018-04-14"],
    ["ar", "تونس في ١٤ أفريل ٢٠١٨", "2018-04-14"],
    ["ar", "14 كانون الثاني (يناير) 2019", "2019-01-14"],
    ["ar", "السبت، 14 أبريل/نيسان 2018 | 12:30", "2018-04-14"],
    ["ar", "آخر تحديث: ١٤ نيسان ٢٠١٨ - ١٢:٣٠", "2018-04-14"],
    ["ar", "السبت 28 رجب 1439هـ - 14 أبريل 2018م", "2018-04-14"],
    ["ar", "2018-04-14", "2018-04-14"],
    ["ar", "14/4/2018", "2018-04-14"],
    ["ar", "1 آذار 2018", "2018-03-01"],
    ["ar", "5 شباط 2018", "2018-02-05"],
    ["ar", "30 تشرين الأول 2018", "2018-10-30"],
    ["ar", "1 ديسمبر 2018", "2018-12-01"],
    ["fr", "samedi 14 avril 2018", "2018-04-14"],
    ["fr", "1er août 2018", "2018-08-01"],
    ["fr", "14/04/2018", "2018-04-14"],
    ["ru", "14.04.2018", "2018-04-14"],
    ["ru", "1 мая 2018 г., 12:30", "2018-05-01"],
    ["en", "Sat 14 Apr 2018 12.30 BST", "2018-04-14"],
    // A dateline in another language than the text.
    [
      "ar",
      "MOSCOW, April 14, 2018 (Reuters) - أعلن الكرملين أن الرئيسين اتفقا على مواصلة الاتصالات.",
      "2018-04-14",
    ],
    ["ar", "Paris, 14 avril 2018 (AFP) – أعلن الإليزيه أن الرئيسين اتفقا.", "2018-04-14"],
    ["ar", "МОСКВА, 14 апр 2018 — РИА Новости. أعلن الكرملين ذلك.", "2018-04-14"],
    ["en", "موسكو، 14 نيسان 2018 (أ ف ب) – The Kremlin said that both agreed.", "2018-04-14"],
    ["ru", "PARIS, April 14, 2018 (AFP) — Кремль сообщил.", "2018-04-14"],
    ["fr", "موسكو، 14 أبريل 2018 (رويترز) - Le Kremlin a dit.", "2018-04-14"],
    ["en", "\u200fموسكو، 14 نيسان 2018 (أ ف ب) –\u200f The Kremlin said that both agreed.", "2018-04-14"],
  ])("%s %j", async (language, text, date) => {
    expect((await dateIn(text, language))?.date).toBe(date);
  });

  it.each([
    ["en", "On Saturday the Kremlin said"],
    ["en", "04/05/2018"],
    ["en", "14 April"],
    [
      "en",
      "The presidents met on 14 April 2018 for the first time since the crisis had begun, the Kremlin said in a statement.",
    ],
    ["fr", "En 2018, le président a dit"],
    ["ar", "فاز الفريق في 2018 بثلاثة ألقاب"],
    ["de", "14. April 2018"],
  ])("says nothing for %s %j", async (language, text) => {
    expect(await dateIn(text, language)).toBeNull();
  });
});
