import { describe, expect, it } from "vitest";
import { identify } from "../../model/identity.ts";
import type { SegmentedArticle } from "../../model/article.ts";
import { segment } from "../segmentation/index.ts";
import { runThrough } from "../stages.ts";
import { leadsOf } from "./leads.ts";
import { measurePairs, prepareWords } from "./score.ts";

/** The article with a clause border wherever "|" stands in the notation. */
function cutAtBars(notation: string): SegmentedArticle | undefined {
  const parts = notation.split("|");
  const text = parts.join("");
  const [article] = identify([{ name: "a.txt", text }]).map((input) => segment(input));
  let start = 0;
  const clauses = parts.map((part) => {
    const end = start + part.trimEnd().length;
    const clause = { start, end, sentence: 0 };
    start += part.length;
    return clause;
  });
  return article && { ...article, clauses };
}

/** For each clause of the notation the words that lead in to it; "-" where it is read alone. */
function leadsIn(notation: string): string[] {
  const article = cutAtBars(notation);
  if (!article) return [];
  const prepared = runThrough(prepareWords([{ article, attributed: undefined, lexicon: undefined }]));
  const { clauses } = runThrough(measurePairs(prepared));
  const leads = runThrough(leadsOf(clauses, prepared));
  return clauses.map(({ place }, i) => {
    const lead = leads[i];
    return lead === undefined ? "-" : article.text.slice(lead, place.start).trim();
  });
}

describe("A24 words that lead in to a clause", () => {
  it.each([
    [
      "A24 a relative clause has its noun",
      "ناقش الرئيسان الفرنسي إيمانويل ماكرون والروسي فلاديمير بوتين أمس، تطورات الوضع في الغوطة الشرقية |التي سيطرت القوات النظامية على معظمها.",
      ["-", "تطورات الوضع في الغوطة الشرقية"],
    ],
    [
      "A24 a joined noun has the verb that governs it",
      "وطلب ماكرون من موسكو استخدام نفوذها في إنهاء الصراع |واستئناف المفاوضات الرامية إلى الانتقال السياسي.",
      ["-", "وطلب ماكرون من موسكو استخدام نفوذها في إنهاء الصراع"],
    ],
    [
      "A24 a clause with a verb of its own needs none",
      "شدد بوتين على ضرورة خفض التوتر |وأكدا ضرورة تسوية الوضع عبر المفاوضات.",
      ["-", "-"],
    ],
    [
      "A24 a complement has what it adds to",
      "Rescuers reached the village late on Sunday |which had been cut off for three days by the flood.",
      ["-", "Rescuers reached the village late on Sunday"],
    ],
    [
      "A24 no lead is longer than some words",
      "The committee of the regional council for roads bridges harbours railways airports ferries canals tunnels and parks in the north |of the country met.",
      ["-", "tunnels and parks in the north"],
    ],
  ])("%s", (_, notation, wanted) => {
    expect(leadsIn(notation)).toEqual(wanted);
  });
});
