import type { Language } from "../../model/article.ts";
import { detectLanguage } from "../../text/language.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** What comes first where a date is written in numbers alone, with the year at its end. */
export type DayOrder = "day" | "month";
const NUMBERS = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

/** The order that dates of one list must have been written in; undefined where each of them could be two days. */
export function dayOrder(dates: readonly string[]): DayOrder | undefined {
  const numbers = dates.map((date) => NUMBERS.exec(date));
  if (numbers.some((found) => Number(found?.[1]) > 12)) return "day";
  return numbers.some((found) => Number(found?.[2]) > 12) ? "month" : undefined;
}

/**
 * The calendar day of a date as its publisher wrote it, in the publisher's own time zone: ISO 8601 with or without a time,
 * compact as GDELT writes it, or as mails have it (RFC 5322). A date like 03/04/2018 is two days: it counts only where
 * `order` says which. Undefined where it is none of these.
 */
export function dayOf(date: string, order?: DayOrder): string | undefined {
  const [, first, second, year] = (order && NUMBERS.exec(date)) ?? [];
  if (year !== undefined) {
    const [day, month] = order === "day" ? [first, second] : [second, first];
    return validDay(Number(year), Number(month), Number(day));
  }
  const iso =
    /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(date) ??
    /^\s*(\d{4})(\d\d)(\d\d)(?:T?\d{6}Z?)?\s*$/.exec(date);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /^\s*(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(date);
  if (!mail) return undefined;
  return validDay(Number(mail[3]), MONTHS.indexOf(mail[2]?.toLowerCase() ?? "") + 1, Number(mail[1]));
}

function validDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1600;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** An address on the web as it is written, made whole where it is relative to `base`. Undefined for any other kind. */
export function webAddress(address: string, base?: string): string | undefined {
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Host of an address as an outlet is called by it. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp)\./, "");

/** Names of languages, in English, their own, and the three letters of lists. */
const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  arabic: "ar",
  العربية: "ar",
  ara: "ar",
  english: "en",
  eng: "en",
  french: "fr",
  français: "fr",
  fra: "fr",
  fre: "fr",
  russian: "ru",
  русский: "ru",
  rus: "ru",
  german: "de",
  deutsch: "de",
  spanish: "es",
  español: "es",
  persian: "fa",
  farsi: "fa",
  hebrew: "he",
  turkish: "tr",
  urdu: "ur",
  ukrainian: "uk",
  italian: "it",
  portuguese: "pt",
  chinese: "zh",
};
const SCRIPTS: readonly (readonly Language[])[] = [
  ["ar", "fa", "ur", "ps", "ckb", "sd", "ug"],
  ["ru", "uk", "be", "bg", "sr", "mk", "kk"],
  ["he", "yi"],
];
/** Told from each other by their words: where the text speaks against one of these, it was not meant. */
const TOLD_BY_WORDS = ["en", "fr", "es", "de", "it", "pt", "tr"];

/** Characters that are enough to tell a language by. */
const TELLING = 20_000;
/** The language that the beginning of a text is in; "und" where it cannot be told. */
export const languageIn = (text: string): Language => detectLanguage(text.slice(0, TELLING));

/**
 * The language that a file declares ("ar-EG", "fr_FR", "Arabic"), where the text does not speak against it: many sites
 * declare English on every page. Undefined where the text itself tells better.
 */
export function believedLanguage(declared: string, text: string): Language | undefined {
  const name = declared.trim().toLowerCase();
  const language = LANGUAGE_NAMES[name] ?? /^([a-z]{2,3})(?:[-_]|$)/.exec(name)?.[1];
  if (language === undefined || ["und", "mul", "zxx"].includes(language)) return undefined;
  const found = languageIn(text);
  if (found === "und" || found === language) return language;
  return scriptOf(found) === scriptOf(language) && !TOLD_BY_WORDS.includes(language) ? language : undefined;
}

const scriptOf = (language: Language): number =>
  SCRIPTS.findIndex((languages) => languages.includes(language));

/** Facts without those that are empty, with white space as one space: ready to be spread into an article. */
export function known<Key extends string>(
  facts: Readonly<Record<Key, string | undefined>>,
): Partial<Record<Key, string>> {
  const entries = (Object.entries(facts) as [Key, string | undefined][])
    .map(([key, fact]) => [key, fact?.replace(/\s+/g, " ").trim().slice(0, MAX_FACT)] as const)
    .filter(([, fact]) => fact);
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}

/** Characters of a title, name or address that are kept. */
const MAX_FACT = 1_000;
