import type { Direction, Language } from "../model/article.ts";
import { tokenize } from "./tokens.ts";

/** Languages that a script alone gives away, with their letters; the first that matches wins. */
const MARKERS: readonly (readonly [Language, RegExp])[] = [
  ["ur", /[ٹڈڑے]/u],
  ["fa", /[پچژگ]/u],
  ["uk", /[іїєґ]/u],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["el", /\p{Script=Greek}/u],
  ["ja", KANA],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["hi", /\p{Script=Devanagari}/u],
];
const LATIN = /\p{Script=Latin}/u;

/** The most frequent function words that no other of these languages shares. */
const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "the",
    "of",
    "and",
    "to",
    "that",
    "was",
    "with",
    "said",
    "by",
    "which",
    "were",
    "has",
    "had",
    "from",
    "its",
  ],
  fr: [
    "le",
    "les",
    "des",
    "et",
    "du",
    "une",
    "dans",
    "qui",
    "pour",
    "sur",
    "au",
    "est",
    "avec",
    "pas",
    "aux",
  ],
  es: ["el", "los", "las", "y", "por", "con", "para", "del", "una", "su", "ha", "como", "mas", "fue", "sus"],
  de: [
    "der",
    "die",
    "und",
    "das",
    "den",
    "von",
    "mit",
    "nicht",
    "ein",
    "eine",
    "auf",
    "ist",
    "dem",
    "sich",
    "fur",
  ],
  it: ["il", "di", "che", "della", "per", "gli", "con", "del", "nel", "sono", "alla", "anche", "dei", "piu"],
  pt: ["o", "os", "do", "da", "em", "nao", "uma", "dos", "com", "ao", "na", "foi", "pelo", "mais"],
  tr: ["ve", "bir", "bu", "icin", "ile", "da", "olarak", "cok", "sonra", "daha", "gibi"],
};
/** Share of letters that marks a script's rarer language; news in Arabic quotes a Persian name now and then. */
const MARKER_SHARE = 0.01;

/** How often each character stands in a text: a text has many letters and few different ones. */
type Letters = ReadonlyMap<string, number>;

function lettersOf(text: string): Letters {
  const letters = new Map<string, number>();
  for (const letter of text) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function count(letters: Letters, pattern: RegExp): number {
  let total = 0;
  for (const [letter, times] of letters) if (pattern.test(letter)) total += times;
  return total;
}

/** BCP 47 primary subtag, or "und". Majority of letters decides the script, function words the Latin languages. */
export function detectLanguage(text: string): Language {
  const letters = lettersOf(text);
  const latin = count(letters, LATIN);
  const scripts = SCRIPTS.map(([language, pattern]) => ({ language, total: count(letters, pattern) }));
  const best = scripts.reduce((a, b) => (b.total > a.total ? b : a));
  if (best.total > latin) return withMarkers(letters, best.language, best.total);
  return latin === 0 ? "und" : latinLanguage(text);
}

function withMarkers(letters: Letters, language: Language, total: number): Language {
  if (language === "zh" && count(letters, KANA) > total * 0.1) return "ja";
  const script = language === "ar" ? ["ur", "fa"] : language === "ru" ? ["uk"] : [];
  const marked = MARKERS.find(
    ([name, letter]) => script.includes(name) && count(letters, letter) > total * MARKER_SHARE,
  );
  return marked?.[0] ?? language;
}

function latinLanguage(text: string): Language {
  const words = tokenize(text).map((token) => token.norm);
  const scored = Object.entries(FUNCTION_WORDS).map(([language, list]) => {
    const known = new Set(list);
    return { language, hits: words.filter((word) => known.has(word)).length };
  });
  const best = scored.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits === 0 ? "und" : best.language;
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** By the majority of letters: the first strong letter misleads where an Arabic article opens with "AFP:". */
export function detectDirection(text: string): Direction {
  const letters = lettersOf(text);
  return count(letters, RTL_LETTER) * 2 > count(letters, /\p{L}/u) ? "rtl" : "ltr";
}
