/**
 * Light stemmer for folded Arabic: light10 (Larkey, Ballesteros & Connell 2007) with one more clitic taken off.
 * Prefixes are taken off only where at least three letters stay, suffixes likewise.
 */
const PREFIXES = ["وبال", "وكال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
const CLITICS = ["و", "ف", "ب", "ل", "ك"];
const SUFFIXES = [
  "يين",
  "يون",
  "يات",
  "تين",
  "هما",
  "يه",
  "ين",
  "ون",
  "ات",
  "ان",
  "ها",
  "هم",
  "وا",
  "تا",
  "ه",
  "ي",
  "ا",
  "ت",
];
const LEAST_STEM = 3;

export function stemArabic(norm: string): string {
  return withoutSuffixes(withoutPrefix(norm));
}

/**
 * Article first, then every letter that may be a clitic: whether it is one or the root's own cannot be seen, so it goes in
 * "البريطاني" as in "بريطاني" and "وبريطاني", and the three stay one stem.
 */
function withoutPrefix(word: string): string {
  const article = PREFIXES.find(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= LEAST_STEM,
  );
  let rest = article === undefined ? word : word.slice(article.length);
  while (rest.length - 1 > LEAST_STEM && CLITICS.some((letter) => rest.startsWith(letter))) {
    rest = rest.slice(1);
  }
  return rest;
}

function withoutSuffixes(word: string): string {
  const suffix = SUFFIXES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= LEAST_STEM,
  );
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

/** Written onto the word that follows: "and", "with/by", "to/for". */
const JOINED = ["و", "ب", "ل"];
/** First letters of the imperfect, third person; the future puts one letter before them. */
const IMPERFECT = /^[يت]/;
const FUTURE = "س";

/**
 * Forms of a stem that the stemmer cannot join with it: a particle on a word of three letters (for "وقف": "لوقف", "بوقف"),
 * where taking it off would break words that begin with that letter, and the future of a verb ("يصل": "سيصل").
 */
export function attachedForms(stem: string): string[] {
  const forms = stem.length === LEAST_STEM ? JOINED.map((letter) => letter + stem) : [];
  return IMPERFECT.test(stem) && stem.length >= LEAST_STEM ? [...forms, FUTURE + stem] : forms;
}
