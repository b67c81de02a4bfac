import type { Direction, Language } from "../model/article.ts";

/** Languages that a reader can set for an article; "und" is any other, aligned by its words alone. */
export const ARTICLE_LANGUAGES: readonly Language[] = [
  "ar",
  "en",
  "fr",
  "ru",
  "es",
  "de",
  "fa",
  "ur",
  "he",
  "tr",
  "und",
];

const RIGHT_TO_LEFT: readonly Language[] = ["ar", "fa", "ur", "he"];

export const directionOf = (language: Language): Direction =>
  RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
