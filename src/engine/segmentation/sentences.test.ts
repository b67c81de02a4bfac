import { describe, expect, it } from "vitest";
import { rulesFor } from "../grammar/language.ts";
import { splitSentences } from "./sentences.ts";

/** One row a case: symptom, language, text with "|" where one sentence ends and the next begins. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["S4 a title before a name ends nothing", "en", "Mr. Schiff met Sen. Warner. | They talked."],
  ["S4 initials belong to the name", "en", "James B. Comey left. | Michael T. Flynn stayed."],
  ["S4 a capital word after U.S. goes on", "en", "The U.S. Embassy closed. | Nobody said why."],
  ["S4 a sentence that ends in U.S. ends", "en", "He flew to the U.S. | The visit was short."],
  [
    "S4 a month is shortened",
    "en",
    "Exports stopped on Nov. 3 after the attack. | They resumed in Dec. 2024.",
  ],
  [
    "S4 French titles and first names",
    "fr",
    "M. Auvray et Mme. Vasseur se sont vus. | J. Martin était absent.",
  ],
  ["S4 Russian initials and towns", "ru", "В г. Кутымск приехал А. С. Дроздов. | Он выступил."],
  ["S4 Russian units end a sentence before a capital", "ru", "Убыток составил 3 млрд руб. | Завод стоит."],
  ["S4 Russian units go on before a small letter", "ru", "Нужно 3 млн руб. на ремонт. | Денег нет."],
  ["S4 Arabic one-letter title", "ar", "قال د. سامي إن الوضع جيد. | وغادر."],
  ["S5 decimals of both digit scripts", "ar", "بلغت النسبة ١٢.٥ في المئة و57.3 في المائة. | وانتهى الفرز."],
  ["S5 a web address stays whole", "en", "See www.example.org/a?b for more. | It is free."],
  ["S3 Arabic question mark and full stop", "ar", "لماذا تأخر الاتفاق؟ | لا أحد يعرف."],
  ["S3 Urdu full stop", "ur", "وہ آج آئے گا۔ | کل نہیں۔"],
  ["S3 Chinese without spaces", "zh", "他来了。|她走了。|为什么?"],
  ["S6 closing quotes stay", "en", '"We saw smoke." | "Then it blew up."'],
  ["S6 a question inside the frame goes on", "en", '"Who did it?" he asked. | Nobody answered.'],
  ["S6 French closing mark after a space", "fr", "« Le reste, c'est du papier. » | Il est parti."],
  ["S6 no space after a closing mark", "ar", "قال: «انتهى الأمر.»|وأضاف أن الوقت متأخر."],
  ["S6 Russian dash frame goes on", "ru", "«Где деньги?» — спросил он. | Ответа не было."],
  ["S6 Russian quotation goes on after its frame", "ru", "«Останешься, — объясняет он. | — Вот и всё»."],
  ["S6 an ellipsis before a small letter", "en", "He waited... and waited. | Then he left."],
  ["S6 an Arabic ellipsis is a pause", "ar", "هدنة جديدة... ومصير المعبر مؤجل. | وانتهى الاجتماع."],
  ["S4 German ordinals", "de", "Der Streik begann am 3. Oktober in Berlin. | Er endete bald."],
];

describe("sentences", () => {
  it.each(CASES)("%s (%s)", (_, language, marked) => {
    const wanted = marked.split("|").map((part) => part.trim());
    const text = marked.replaceAll("|", "");
    const found = splitSentences(text, { start: 0, end: text.length }, rulesFor(language));
    expect(found.map((span) => text.slice(span.start, span.end))).toEqual(wanted);
  });
});
