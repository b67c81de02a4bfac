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

/** Endings that a stemmer knows by an accent, which folding has taken off: [ending without it, what the stemmer reads]. */
const ACCENTED_ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // "provoquées" -> "provoques", "financières" -> "financiers"
  fr: [
    [/ees?$/, "e"],
    [/ieres?$/, "ier"],
  ],
  // "negociación" -> "negociaciones" has the ending that the stemmer takes off
  es: [[/([au])cion$/, "$1ciones"]],
};

/** The stem of a folded word; the word itself for a language without a stemmer. Snowball, but for Arabic. */
export function stem(norm: string, language: Language): string {
  if (norm.length < 3 || /^\d/.test(norm)) return norm;
  const stemmer = STEMMERS[language];
  return stemmer ? fold(stemmer(withReadableEnding(norm, language))) : norm;
}

function withReadableEnding(norm: string, language: Language): string {
  const found = ACCENTED_ENDINGS[language]?.find(([ending]) => ending.test(norm));
  return found ? norm.replace(found[0], found[1]) : norm;
}
