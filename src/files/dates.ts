import type { ParsedResult } from "chrono-node";
import type { Language } from "../model/article.ts";
import { plainLines } from "../press/credits.ts";

type Parse = (text: string, reference: Date) => ParsedResult[];

/** The parsers of dates by language, each loaded when the first text of its language names a year. */
const PARSERS: Readonly<Record<Language, () => Promise<Parse>>> = {
  ar: async () => (await import("chrono-node/ar")).parse,
  en: async () => (await import("chrono-node/en")).parse,
  fr: async () => (await import("chrono-node/fr")).parse,
  ru: async () => (await import("chrono-node/ru")).parse,
};

/** Loads all of them, so that a text asks the network for nothing. */
export const loadDates = (): Promise<unknown> => Promise.all(Object.values(PARSERS).map((load) => load()));

/** A day that a text gives as its own, with the words that say so. */
export interface DateGuess {
  /** ISO 8601: "2018-04-13". */
  readonly date: string;
  readonly words: string;
}

/** Only days with their year count, so that what a reader's clock says never enters; chrono-node asks for one all the same. */
const NO_DAY = new Date(2000, 0, 1);
/** Lines at the top that may carry the date of the report. */
const TOP_LINES = 8;
/** A longer line is running text: a date in it is what the report speaks of, unless a dateline's dash follows. */
const LONGEST_LINE = 80;
/** Characters in which a dateline's dash follows the date. */
const DASH_REACH = 30;
const YEAR = /(?:19|20)\d\d|[٠-٩]{4}/;

/** Months of the Maghreb that chrono-node lacks, under the names that it has. */
const MAGHREB: Readonly<Record<string, string>> = {
  جانفي: "يناير",
  فيفري: "فبراير",
  أفريل: "أبريل",
  ماي: "مايو",
  جوان: "يونيو",
  جويلية: "يوليو",
  أوت: "أغسطس",
};
const MAGHREB_MONTH = new RegExp(`(?<!\\p{L})(?:${Object.keys(MAGHREB).join("|")})(?!\\p{L})`, "gu");
/** A month under two names: "14 نيسان/أبريل 2018", "14 نيسان (أبريل) 2018". */
const TWO_NAMES = /([\d٠-٩]\s+\p{L}+(?: \p{L}+)?)\s*[/(]\s*\p{L}+(?: \p{L}+)?\s*\)?(?=\s+[\d٠-٩]{4})/gu;

/**
 * The day that a text itself gives in its first lines or its dateline, or null. Days without a year and numbers that could
 * be read in two ways (04/05/2018 in English) say nothing. A line in another script, such as an agency's dateline over a
 * translation, is read in the languages of its script.
 */
export async function dateIn(text: string, language: Language): Promise<DateGuess | null> {
  const lines = plainLines(text)
    .slice(0, TOP_LINES)
    .filter((line) => YEAR.test(line.slice(0, LONGEST_LINE)));
  for (const line of lines)
    for (const spoken of languagesOf(line, language)) {
      const load = PARSERS[spoken];
      const guess = load && dateOfLine(line, spoken, await load());
      if (guess) return guess;
    }
  return null;
}

/** A name or an abbreviation in Latin letters stands in many a dateline: the month's word is what tells. */
const SCRIPTS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[\d\s،,-]\p{Script=Arabic}{3,}/u, ["ar"]],
  [/\p{Script=Cyrillic}{3}/u, ["ru"]],
  [/\p{Script=Latin}{3}/u, ["en", "fr"]],
];

/** The text's own language, then those of the line that are written in another script. */
function languagesOf(line: string, language: Language): Language[] {
  const own = SCRIPTS.find(([, languages]) => languages.includes(language));
  if (own === undefined && language !== "und") return [];
  const others = SCRIPTS.filter((script) => script !== own && script[0].test(line));
  return [...(own ? [language] : []), ...others.flatMap(([, languages]) => languages)];
}

function dateOfLine(line: string, language: Language, parse: Parse): DateGuess | null {
  const plain = line
    .slice(0, LONGEST_LINE + DASH_REACH)
    .replace(MAGHREB_MONTH, (month) => MAGHREB[month] ?? month)
    .replace(TWO_NAMES, "$1");
  const found = parse(plain, NO_DAY).find(isWhole);
  if (!found || isAmbiguous(found.text, language)) return null;
  const rest = plain.slice(found.index + found.text.length, found.index + found.text.length + DASH_REACH);
  if (line.length > LONGEST_LINE && !/(?:\s[-–—]\s|[)/]\s*[-–—.:])/u.test(rest)) return null;
  const part = (name: "year" | "month" | "day", length: number) =>
    String(found.start.get(name)).padStart(length, "0");
  return { date: `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`, words: found.text.trim() };
}

const isWhole = ({ start }: ParsedResult): boolean =>
  start.isCertain("day") && start.isCertain("month") && start.isCertain("year");

/** Day and month in figures where both orders are written. */
function isAmbiguous(words: string, language: Language): boolean {
  const [, first, second] = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(words) ?? [];
  return (
    language === "en" &&
    first !== undefined &&
    Number(first) <= 12 &&
    Number(second) <= 12 &&
    first !== second
  );
}
