import type { Language } from "../../model/article.ts";
import { arabic } from "./languages/ar.ts";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import { spanish } from "./languages/es.ts";
import { fallback } from "./languages/fallback.ts";
import { french } from "./languages/fr.ts";
import { russian } from "./languages/ru.ts";
import type { LanguageData } from "./languageData.ts";
import { type LanguageRules, prepare } from "./rules.ts";

const DATA: Readonly<Record<Language, Partial<LanguageData>>> = {
  ar: arabic,
  en: english,
  fr: french,
  ru: russian,
  es: spanish,
  de: german,
};

const RULES: ReadonlyMap<Language, LanguageRules> = new Map(
  Object.entries(DATA).map(([language, data]) => [language, prepare(data)]),
);
const FALLBACK = prepare(fallback);
/** Page furniture is looked for in every language: an English widget stands below many an Arabic article. */
const EVERY_LANGUAGE = [...RULES.values()];

/** What is known of a language; for one without a file, that nothing is. */
export const rulesFor = (language: Language): LanguageRules => RULES.get(language) ?? FALLBACK;

/** The rules of an article's own language first, then all others. */
export const allRules = (language: Language): readonly LanguageRules[] => {
  const own = rulesFor(language);
  return [own, ...EVERY_LANGUAGE.filter((rules) => rules !== own)];
};
