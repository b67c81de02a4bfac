import { describe, expect, it } from "vitest";
import { sliceOf } from "../../model/span.ts";
import { tokenize } from "../tokens.ts";
import { quantitiesIn } from "./index.ts";

/** "value kind:unit modifier", the unit and "exact" left out where they say nothing; quantities joined by " | ". */
function read(language: string, text: string): string {
  return quantitiesIn(text, tokenize(text), language)
    .map(({ digits, kind, unit, modifier, range }) =>
      [digits, kind + (unit === null ? "" : `:${unit}`), modifier === "exact" ? "" : modifier, range ?? ""]
        .filter(Boolean)
        .join(" "),
    )
    .join(" | ");
}

describe("quantitiesIn", () => {
  describe("Arabic", () => {
    it.each([
      ["سبعة وعشرين قتيلاً و34 جريحاً", "27 count:قتيل | 34 count:جريح"],
      ["مقتل قتيلين وإصابة ثلاثة عشر شخصا", "2 count:قتيل | 13 count:شخص"],
      ["فوز الحزب بـ٨٨ مقعداً من أصل 161", "88 count:مقعد | 161 count"],
      ["أكثر من مئتي شخص وألفي جندي", "200 count:شخص more-than | 2000 count:جند"],
      ["أحد عشر ألفا وثلاثمئة وخمسة", "11305 count"],
      ["مليون و200 ألف طن من القمح", "1200000 count:tonne"],
      ["مليون ونصف المليون نازح", "1500000 count:نازح"],
      ["ومائتي مليون جنيه", "200000000 money:EGP"],
      ["نحو 800 ألف نسمة", "800000 count:نسم about"],
      ["1،500 جريح و1.200 قتيل", "1500 count:جريح | 1200 count:قتيل"],
      ["نسبة المشاركة ‏57.3%‏ مقابل ٣٨ في المائة", "57.3 percent:% | 38 percent:%"],
      ["ما لا يقل عن ستة من كل عشرة", "60 percent:% at-least"],
      ["مدتها أسبوعان بدلا من عشرة أيام", "14 count:day | 10 count:day"],
      ["استغرقت ساعة وعشر دقائق", "70 count:minute"],
      ["بين 10 و15 ألف متظاهر", "10000 count:متظاهر low | 15000 count:متظاهر high"],
      ["في 24 نوفمبر (تشرين الثاني) 2019 الساعة 10:30", "24 date:month:11 | 2019 date:year | 10 time"],
      ["في 5 نيسان بموجب القرار 2401", "5 date:month:4 | 2401 identifier"],
      ["في الخامس والعشرين من مايو و8 / 10 / 1436", "25 date:month:5 | 8 date:month:10"],
      ["عشرات القتلى وآلاف النازحين يوم الاثنين", ""],
      ["أحد المسؤولين وإحدى المدن", ""],
    ])("%s", (text, wanted) => {
      expect(read("ar", text)).toBe(wanted);
    });
  });

  describe("English", () => {
    it.each([
      ["a dozen containers and at least nine people", "12 count:contain | 9 count:peopl at-least"],
      ["half a million dollars of the $1.2bn", "500000 money:USD | 1200000000 money:USD"],
      ["3.5m people on a 100m wide site", "3500000 count:peopl | 100 count"],
      ["twenty-three boats, two hundred and five", "23 count:boat | 205 count"],
      ["14 large shipping containers holding it", "14 count:contain"],
      ["one of them told no one; one person died", "1 count:person"],
      ["on Nov. 24 at 6 p.m. and 5.30pm in 2019", "24 date:month:11 | 6 time | 5.3 time | 2019 date:year"],
      [
        "two weeks, a two-day summit, an hour and ten minutes",
        "14 count:day | 2 count:day | 70 count:minute",
      ],
      [
        "won 3-1 on Flight 370, Covid-19, resolution 2401",
        "3 identifier | 1 identifier | 370 identifier | 19 identifier | 2401 identifier",
      ],
      ["the second of 600 to 700 marchers", "2 ordinal | 600 count:marcher low | 700 count:marcher high"],
      ["hundreds of people, several thousand, tens of thousands", ""],
      ["six in ten, nearly 60 per cent", "60 percent:% | 60 percent:% about"],
    ])("%s", (text, wanted) => {
      expect(read("en", text)).toBe(wanted);
    });
  });

  describe("French", () => {
    it.each([
      ["quatre-vingt-dix-sept euros, soixante et onze", "97 money:EUR | 71 count"],
      [
        "1\u202f200 postes, 12 000 agents, 1.200 trains",
        "1200 count:post | 12000 count:agent | 1200 count:train",
      ],
      ["1,2 million de tonnes", "1200000 count:tonne"],
      ["plus d'un agent sur deux (52 %)", "50 percent:% more-than | 52 percent:%"],
      ["une trentaine de blessés et un mort", "30 count:bless about | 1 count:mort"],
      ["quinze jours ou quinze trains", "15 count:day about | 15 count:train"],
      ["du 21 au 24 novembre à 18h30", "21 date:month:11 | 24 date:month:11 | 18 time"],
      ["un sommet sur deux jours, l'un des chefs", "2 count:day"],
    ])("%s", (text, wanted) => {
      expect(read("fr", text)).toBe(wanted);
    });
  });

  describe("Russian", () => {
    it.each([
      ["о четверых погибших и девяноста одном", "4 count:погибш | 91 count"],
      ["примерно о сорока, не менее 1,4 тыс. человек", "40 count about | 1400 count:человек at-least"],
      ["800 тыс. т пшеницы за полтора миллиона рублей", "800000 count:tonne | 1500000 money:RUB"],
      ["двести тридцать пять человек, пятью пулями", "235 count:человек | 5 count:пул"],
      [
        "пять-шесть человек, от 10 до 15 тысяч рублей",
        "5 count:человек low | 6 count:человек high | 10000 money:RUB low | 15000 money:RUB high",
      ],
      ["26 ноября 2024 года в 10:30, 5-й раз", "26 date:month:11 | 2024 date:year | 10 time | 5 ordinal"],
      ["тысячи людей, но более тысячи человек", "1000 count:человек more-than"],
    ])("%s", (text, wanted) => {
      expect(read("ru", text)).toBe(wanted);
    });
  });

  it.each([
    ["es", "doscientos treinta y cinco muertos, 1.200 personas", "235 count:muert | 1200 count:person"],
    ["de", "dreiundzwanzig Menschen, 1,2 Millionen Euro", "23 count:mensch | 1200000 money:EUR"],
    ["tr", "12 kişi, %35", "12 count:kisi | 35 percent:%"],
  ])("%s: %s", (language, text, wanted) => {
    expect(read(language, text)).toBe(wanted);
  });

  it("gives spans that begin and end with words of the text", () => {
    const text = "فوز الحزب بـ٨٨ مقعداً";
    expect(quantitiesIn(text, tokenize(text), "ar").map((span) => sliceOf(text, span))).toEqual(["بـ٨٨"]);
  });

  it("reads a part of a text with positions in the whole", () => {
    const text = "Nine died. Ten were hurt.";
    expect(quantitiesIn(text, tokenize(text, 11), "en").map(({ start, value }) => [start, value])).toEqual([
      [11, 10],
    ]);
  });
});
