import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses.ts";
import { rulesFor } from "../grammar/language.ts";

/** One row a case: symptom, language, one sentence with "|" before each clause but the first. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["S21 a participle adds a claim", "ar", "أكد الوزير أن الجسر مغلق، |مضيفاً أن العمل يستمر شهرين."],
  ["S21 another participle", "ar", "رفض الحزب النتائج، |مشيراً إلى مخالفات في ثلاث دوائر."],
  [
    "S22 a conjunction after a comma",
    "ar",
    "فتحت المدارس أبوابها صباحاً، |فيما بقيت الجامعات مغلقة حتى الأحد.",
  ],
  ["S22 a coordinated content clause", "ar", "قال إن الطريق آمن للجميع، |وأن الدوريات مستمرة ليلاً."],
  ["S24 and with a past verb", "ar", "زار الرئيس المستشفى صباح اليوم، |والتقى الجرحى وعائلاتهم هناك."],
  ["S24 and with a present verb, no comma", "ar", "يبدأ المعرض صباح الخميس المقبل |ويستمر عشرة أيام كاملة."],
  [
    "S23 names with the letter waw are no verbs",
    "ar",
    "زار وادي النيل وفد من تونس وسوريا وتركيا وموريتانيا أمس.",
  ],
  ["S23 a list of nouns stays whole", "ar", "تشمل المساعدات الخيام والدقيق والأدوية والبطانيات والوقود."],
  ["S26 the frame stays with its content", "ar", "ارتفعت الأسعار في الأسواق، وفق بيان الوزارة أمس."],
  ["S26 a colon before speech is no border", "ar", "وقال الوزير أمس خلال المؤتمر: لن نقبل بهذا العرض أبداً."],
  ["S21 what a verb in -ing adds", "en", "A bomb went off in the market, |killing at least nine people."],
  ["S24 and with its verb", "en", "The court opened an inquiry on Monday |and ordered the mine closed."],
  [
    "S24 and with a subject of its own",
    "en",
    "The prosecutor opened an inquiry |and President Ana Belmonte declared three days of mourning.",
  ],
  ["S24 and in the passive", "en", "According to the ministry, nine people died |and 47 were injured."],
  [
    "S22 a relative clause after a comma",
    "en",
    "The union called a strike on Thursday, |which the ministry described as unlawful.",
  ],
  [
    "S23 a list of nouns stays whole",
    "en",
    "The convoy carried tents, flour, medicine and blankets for the villages.",
  ],
  ["S23 two subjects are one", "en", "Police officers and local residents were moved to a school."],
  ["S26 according to stays", "en", "Two firefighters were among the dead, according to the fire service."],
  ["S26 a postposed frame stays", "en", "The blast killed nine people in the port, the ministry said."],
  ["S22 while, however", "en", "Shops opened early on Monday, |while banks stayed closed all week."],
  ["S22 alors que", "fr", "La grève coûte cher à l'entreprise, |alors que le syndicat veut la prolonger."],
  [
    "S24 et with its verb",
    "fr",
    "La ministre annonce une réunion pour lundi |et promet un médiateur dans la semaine.",
  ],
  [
    "S21 ajoutant que",
    "fr",
    "« Chacun doit agir », a déclaré la ministre, |ajoutant qu'elle recevrait les syndicats.",
  ],
  [
    "S23 a list of nouns stays whole",
    "fr",
    "Le groupe emploie des conducteurs, des agents et des ingénieurs à Paris.",
  ],
  [
    "S25 main clauses side by side",
    "ru",
    "В шахте находились 86 человек, |поиски двоих продолжаются до утра.",
  ],
  ["S24 и with its verb", "ru", "Разговор состоялся по просьбе сторон |и длился около пятидесяти минут."],
  [
    "S26 a postposed frame stays",
    "ru",
    "Возгорание на участке уже локализовано, сообщили в региональном главке МЧС.",
  ],
  ["S25 a content clause stays", "ru", "Губернатор заявил утром, что школы закроют на неделю."],
  [
    "S25 after an inserted relative clause the sentence goes on",
    "ru",
    "Датчики, которые стояли в лаве, отключили ещё осенью.",
  ],
  ["S23 a list of nouns stays whole", "ru", "В помощь вошли палатки, мука, лекарства и одеяла для жителей."],
  [
    "S27 a long clause parts before a relative clause",
    "ar",
    "وكان الفريق قد أنهى في مطلع الأسبوع الحالي وبعد تأخر دام شهرين أعمال الحفر في القناة الجديدة |التي ستمر بمحاذاة القناة القديمة.",
  ],
  ["S27 a short clause does not", "ar", "غادر الفريق المدينة التي فاز فيها أمس."],
  ["S22 a semicolon in any language", "it", "Il porto resta chiuso oggi; |le navi aspettano in rada."],
  ["S22 mientras", "es", "El puerto sigue cerrado hoy, |mientras que los barcos esperan fuera."],
  ["S22 während", "de", "Der Hafen bleibt heute geschlossen, |während die Schiffe draußen warten."],
];

describe("clauses", () => {
  it.each(CASES)("%s (%s): %s", (_, language, marked) => {
    const wanted = marked.split("|");
    const text = wanted.join("");
    const sentences = [{ start: 0, end: text.length, kind: "body" as const, paragraph: 0 }];
    const found = splitClauses(text, sentences, rulesFor(language));
    expect(found.map((span) => text.slice(span.start, span.end))).toEqual(wanted.map((part) => part.trim()));
  });

  it("S27 cuts the same quotation alike in a short and in a long frame", () => {
    const quoted =
      "«أثناء مناقشة الأوضاع في المدينة الشرقية أولى الجانبان اهتمامهما بالعملية التي لا سابق لها لإنقاذ الناس»";
    const parts = [
      "وجاء في البيان: ",
      "وجاء في بيان طويل صدر عن مكتب الرئاسة في العاصمة، اليوم الجمعة: ",
    ].map((frame) => {
      const text = `${frame}${quoted}`;
      const sentences = [{ start: 0, end: text.length, kind: "body" as const, paragraph: 0 }];
      return splitClauses(text, sentences, rulesFor("ar")).length;
    });
    expect(parts[0]).toBe(parts[1]);
  });
});
