import type { Direction, Language } from "../model/article.ts";
import { tokenize } from "./tokens.ts";

/** Languages that a script alone gives away, with their letters; the first that matches wins. */
const MARKERS: readonly (readonly [Language, RegExp])[] = [
  ["ur", /[ٹڈڑے]/gu],
  ["fa", /[پچژگ]/gu],
  ["uk", /[іїєґ]/gu],
];
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];
const LATIN = /\p{Script=Latin}/gu;

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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** BCP 47 primary subtag, or "und". Majority of letters decides the script, function words the Latin languages. */
export function detectLanguage(text: string): Language {
  const latin = count(text, LATIN);
  const scripts = SCRIPTS.map(([language, pattern]) => ({ language, letters: count(text, pattern) }));
  const best = scripts.reduce((a, b) => (b.letters > a.letters ? b : a));
  if (best.letters > latin) return withMarkers(text, best.language, best.letters);
  return latin === 0 ? "und" : latinLanguage(text);
}

function withMarkers(text: string, language: Language, letters: number): Language {
  if (language === "zh" && count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.1)
    return "ja";
  const script = language === "ar" ? ["ur", "fa"] : language === "ru" ? ["uk"] : [];
  const marked = MARKERS.find(
    ([name, letter]) => script.includes(name) && count(text, letter) > letters * MARKER_SHARE,
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

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** By the majority of letters: the first strong letter misleads where an Arabic article opens with "AFP:". */
export function detectDirection(text: string): Direction {
  return count(text, RTL_LETTER) * 2 > count(text, /\p{L}/gu) ? "rtl" : "ltr";
}
