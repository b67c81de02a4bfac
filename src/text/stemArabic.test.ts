import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { stemArabic } from "./stemArabic.ts";

it.each([
  ["بريطاني البريطانية وبريطاني والبريطانيون"],
  ["برنامج البرنامج للبرنامج وبرنامج"],
  ["ولايات الولايات بالولايات"],
  ["لبناني اللبناني واللبنانية"],
  ["حكومة الحكومة حكومته حكومتها وحكومتهم"],
  ["زيارة زيارات زيارته زياراتهم لزياراتها"],
])("%s share a stem", (words) => {
  expect(new Set(words.split(" ").map((word) => stemArabic(fold(word)))).size).toBe(1);
});

it.each([["وزير زير"], ["بعيد عيد"], ["كلام لام"], ["بيتها بيان"], ["وقتها واقع"]])(
  "%s stay apart",
  (words) => {
    expect(new Set(words.split(" ").map((word) => stemArabic(fold(word)))).size).toBe(2);
  },
);
