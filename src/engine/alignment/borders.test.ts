import { expect, test } from "vitest";
import { compare } from "../pipeline.ts";
import { identify } from "../../model/identity.ts";
import { segment } from "../segmentation/index.ts";
import { runThrough } from "../stages.ts";
import { bordersOf } from "./borders.ts";
import { measurePairs, prepareWords } from "./score.ts";

/** Where the clauses of a sentence may be cut: the words after each border. */
function openingsIn(text: string): string[] {
  const [article] = identify([{ name: "a.txt", text }]).map((input) => segment(input));
  if (!article) return [];
  const prepared = runThrough(prepareWords([{ article, attributed: undefined, lexicon: undefined }]));
  const { clauses } = runThrough(measurePairs(prepared));
  return clauses.flatMap((clause) =>
    bordersOf(clause, text).map(({ word }) => text.slice(clause.words[word]?.start ?? 0)),
  );
}

const hasBorderBefore = (text: string, words: string): boolean =>
  openingsIn(text).some((opening) => opening.startsWith(words));

test.each([
  [
    "the second subject of an Arabic sentence",
    "الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي ماكرون بحثا هاتفيا التطورات الأخيرة في الغوطة.",
    "ونظيره",
  ],
  [
    "a name in an Arabic list",
    "جرى الاتفاق خلال قمة عقدها زعماء روسيا وإيران وتركيا في أنقرة يوم الأربعاء الماضي.",
    "وإيران",
  ],
  [
    "a noun in an English list",
    "The council gave the money to schools and a sports hall in town.",
    "and a sports",
  ],
  [
    "a second noun in French",
    "La ministre a rencontré les maires et les préfets dans la capitale.",
    "et les préfets",
  ],
  [
    "the auxiliary of a French subject",
    "Dans la matinée de jeudi Hélène Vasseur a écouté les maires de la région.",
    "a écouté",
  ],
])("A23 no border before %s", (_, text, words) => {
  expect(hasBorderBefore(text, words)).toBe(false);
});

test.each([
  [
    "a long phrase that adds something",
    "Le gouvernement a décrété un deuil national et promis cinq mille euros à chaque famille sinistrée.",
    "et promis",
  ],
  [
    "a long Arabic phrase after a verb",
    "أعلنت الهيئة إغلاق المعبر الحدودي وإعادة فتح الطريق الساحلي أمام شاحنات الإغاثة.",
    "وإعادة",
  ],
])("A23 a border before %s", (_, text, words) => {
  expect(hasBorderBefore(text, words)).toBe(true);
});

test("A23 a frame and half of its subject are no point", () => {
  const shared = "بحثا هاتفيا التطورات الأخيرة في الغوطة الشرقية.";
  const texts = [
    `أفاد المركز الصحفي للكرملين بأن الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي إيمانويل ماكرون ${shared}`,
    `طلب الرئيس الفرنسي إيمانويل ماكرون من الرئيس الروسي فلاديمير بوتين الضغط على دمشق. ونظيره الفرنسي ${shared}`,
  ];
  const [first] = compare(texts.map((text, i) => ({ name: `${String(i)}.txt`, text }))).articles;
  expect(first?.clauses.map(({ start, end }) => first.text.slice(start, end))).toEqual([first?.text]);
});
