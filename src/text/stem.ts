import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { Language } from "../model/article.ts";
import { fold } from "./fold.ts";
import { stemArabic } from "./stemArabic.ts";

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ar: stemArabic,
  en: english,
  fr: french,
  ru: russian,
  es: spanish,
  de: german,
};

/** The stem of a folded word; the word itself for a language without a stemmer. Snowball, but for Arabic. */
export function stem(norm: string, language: Language): string {
  if (norm.length < 3 || /^\d/.test(norm)) return norm;
  const stemmer = STEMMERS[language];
  return stemmer ? fold(stemmer(norm)) : norm;
}
