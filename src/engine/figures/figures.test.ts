import { describe, expect, it } from "vitest";
import type { Claim } from "../../model/comparison.ts";
import type { SegmentedArticle } from "../../model/article.ts";
import { runThrough } from "../stages.ts";
import { findDisagreements } from "./index.ts";

type Line = readonly [language: string, text: string];

const article = ([language, text]: Line, index: number): SegmentedArticle => ({
  id: `a${index}`,
  name: `a${index}.txt`,
  text,
  language,
  direction: "ltr",
  sentences: [],
  clauses: [],
  quotations: [],
});

/** One claim of which each line is the mention of another article; each disagreement as its values. */
function disagreements(...lines: readonly Line[]): string[] {
  const articles = lines.map(article);
  const mentions = articles.map(({ id, text }) => ({
    article: id,
    start: 0,
    end: text.length,
    voice: null,
    wording: 0,
  }));
  const claim: Claim = {
    id: "c",
    event: 0,
    representative: 0,
    mentions,
    possible: [],
    cells: [],
    disagreements: [],
  };
  return runThrough(findDisagreements([claim], articles)).flatMap((found) =>
    found.disagreements.map(({ values }) => values.map(({ value }) => value).join(" ")),
  );
}
const en = (text: string): Line => ["en", text];
const ar = (text: string): Line => ["ar", text];
const fr = (text: string): Line => ["fr", text];
const ru = (text: string): Line => ["ru", text];

describe("figures that disagree", () => {
  it.each([
    ["F1 words against digits", [ar("سقوط سبعة وعشرين قتيلاً"), ar("ارتفعت الحصيلة إلى ٣٤ قتيلاً")], "27 34"],
    [
      "F1 other scripts and languages",
      [ar("مليون و200 ألف طن من القمح"), ru("800 тыс. т пшеницы")],
      "1200000 800000",
    ],
    ["F2 one fate, other nouns", [en("11 bodies were brought in"), en("Nine people were killed")], "11 9"],
    ["F2 no noun", [en("a toll of nine, he said"), en("killing 11 people")], "9 11"],
    [
      "F2 other noun, same surroundings",
      [fr("la suppression de 1 200 postes en gare"), fr("1 500 suppressions d'emplois dans les gares")],
      "1200 1500",
    ],
    ["F3 weeks and days", [ar("يستمر عشرة أيام"), ar("مدتها أسبوعان")], "10 14"],
    ["F3 hours and minutes", [fr("pendant une heure et dix minutes"), en("it lasted 50 minutes")], "70 50"],
    ["F4 far beyond more than", [en("more than 60 injured"), en("47 were injured")], "60 47"],
    ["F5 percentages", [fr("suivie par 38 % des agents"), fr("plus d'un agent sur deux (52 %)")], "38 50 52"],
    [
      "F6 days of one month",
      [en("the panel would meet on Nov. 24"), ru("заседание назначено на 26 ноября")],
      "24 26",
    ],
    [
      "F7 two sources in one mention",
      [ru("МЧС сообщает о четверых погибших, в профсоюзе знают о пяти"), ru("Четыре человека погибли")],
      "4 5 4",
    ],
    [
      "F7 announced by a dash",
      [ru("Раненых тринадцать, в больнице назвали другое число — пятнадцать"), ru("13 человек ранены")],
      "13 15 13",
    ],
    [
      "F2 millions and billions in two reports",
      [en("it will cost 3 million euros"), en("it will cost 3 billion euros")],
      "3000000 3000000000",
    ],
    ["F8 a range", [ar("تتراوح بين 150 طنا و200 طن"), ar("حمولة 300 طن")], "150 200 300"],
  ])("%s", (_, lines, wanted) => {
    expect(disagreements(...lines)).toEqual([wanted]);
  });

  it.each([
    ["F2 dead and injured", [en("nine people were killed"), en("47 were injured")]],
    [
      "F2 dead and injured beside each other",
      [en("killing nine people and injuring 47"), en("47 were injured and 9 died")],
    ],
    ["F2 hours and containers", [en("after ten hours"), en("14 containers burned")]],
    ["F2 miles and kilometres", [en("10 miles away"), en("16 km away")]],
    ["F2 euros and dollars", [en("worth 10 million euros"), en("worth 11 million dollars")]],
    [
      "F2 sums of money far apart",
      [en("a day costs 12 million euros"), en("it took 200,000 euros in gifts")],
    ],
    ["F3 48 hours are two days", [en("for 48 hours"), en("for two days")]],
    [
      "F3 quinze jours are two weeks",
      [fr("connus quinze jours à l'avance"), fr("connus deux semaines à l'avance")],
    ],
    ["F4 more than 400 and 420", [ar("أكثر من 400 قتيل"), ar("420 قتيلا")]],
    ["F4 about 50 and 47", [en("about 50 were injured"), en("47 were injured")]],
    ["F4 a rounded million", [en("1.2 million tonnes"), en("1,234,000 tonnes")]],
    ["F4 57.3 and 57 per cent", [ar("بلغت 57.3 في المائة"), ar("نحو ٥٧ في المئة")]],
    ["F6 years", [en("the plan for 2027 was told"), en("the plan for 2030 was told")]],
    ["F6 a time of day and a count", [en("it met at 6 p.m."), en("it met with 7 ministers")]],
    ["F8 inside a range", [en("between 600 and 800 marchers"), en("700 marchers came")]],
    [
      "F9 a part of the toll",
      [en("nine people were killed, including three children"), en("nine people were killed")],
    ],
    ["F9 the whole that only one gives", [ar("فوز الحزب بـ88 مقعداً من أصل 161"), ar("ثمانية وثمانين مقعداً")]],
    ["F2 dead and arrested", [ar("مقتل ثلاثة أشخاص، وبتوقيف 64 آخرين"), ar("ارتفع عدد الشهداء إلى ثلاثة")]],
    ["F10 two candidates", [en("12 boats and 20 boats"), en("15 boats")]],
  ])("%s", (_, lines) => {
    expect(disagreements(...lines)).toEqual([]);
  });

  it("F11 knows two things that every article tells", () => {
    const text = "The offer came on 2 October. The reply came on 3 October.";
    const articles = [article(["en", text], 0), article(["en", text], 1)];
    const mentions = articles.flatMap(({ id }) =>
      [0, 29].map((start) => ({ article: id, start, end: start + 28, voice: null, wording: 0 })),
    );
    const claim: Claim = {
      id: "c",
      event: 0,
      representative: 0,
      mentions,
      possible: [],
      cells: [],
      disagreements: [],
    };
    expect(runThrough(findDisagreements([claim], articles))[0]!.disagreements).toEqual([]);
  });

  it("F12 does not depend on the order of the articles", () => {
    const lines = [
      en("killing at least nine people"),
      en("leaving 11 people dead"),
      en("14 people had lost their lives"),
    ];
    const sorted = (found: string[]) => found.map((values) => values.split(" ").sort());
    expect(sorted(disagreements(...[...lines].reverse()))).toEqual(sorted(disagreements(...lines)));
    expect(disagreements(...lines)).toEqual(["9 11 14"]);
  });

  it("gives the words of the figure in the article", () => {
    const lines = [en("killing at least nine people"), en("leaving 11 people dead")];
    const articles = lines.map(article);
    const mentions = articles.map(({ id, text }) => ({
      article: id,
      start: 0,
      end: text.length,
      voice: null,
      wording: 0,
    }));
    const claim: Claim = {
      id: "c",
      event: 0,
      representative: 0,
      mentions,
      possible: [],
      cells: [],
      disagreements: [],
    };
    const values = runThrough(findDisagreements([claim], articles))[0]!.disagreements[0]!.values;
    expect(values.map(({ start, end }, i) => lines[i]![1].slice(start, end))).toEqual(["nine", "11"]);
  });
});
