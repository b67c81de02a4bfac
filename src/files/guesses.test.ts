import { describe, expect, it } from "vitest";
import { dateIn } from "./dates.ts";
import { outletIn } from "./dateline.ts";

describe("the outlet that a text names itself", () => {
  it.each([
    ["MOSCOW, April 14 (Reuters) – The Kremlin said.", "Reuters"],
    ["A headline\n\nPARIS (AFP) - Le président a dit.", "AFP"],
    ["Paris, 14 avr 2018 (AFP) – Le président a dit.", "AFP"],
    ["القاهرة - رويترز: قال وزير الخارجية", "رويترز"],
    ["موسكو (أ ف ب) - أعلن الكرملين", "أ ف ب"],
    ["دمشق – سانا\nأعلنت الوزارة", "سانا"],
    ["МОСКВА, 14 апр — РИА Новости. Кремль сообщил.", "РИА Новости"],
    ["МОСКВА, 14 апреля. /ТАСС/. Кремль сообщил.", "ТАСС"],
    ["عنوان\n\nبلدي نيوز - (متابعات)\n\nأفاد المركز", "بلدي نيوز"],
    ["A report.\n\nThe post A report appeared first on Baladi News.", "Baladi News"],
    ["خبر.\n\nالمقال ظهر أولاً على شبكة الشرق.", "شبكة الشرق"],
  ])("%j", (text, outlet) => {
    expect(outletIn(text)?.outlet).toBe(outlet);
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
    ["de", "14. April 2018"],
  ])("says nothing for %s %j", async (language, text) => {
    expect(await dateIn(text, language)).toBeNull();
  });
});
