/**
 * Light stemmer for folded Arabic: light10 (Larkey, Ballesteros & Connell 2007) with one more clitic taken off.
 * Prefixes are taken off only where at least three letters stay, suffixes likewise.
 */
const PREFIXES = ["وبال", "وكال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
const CLITICS = ["و", "ف", "ب", "ل", "ك"];
const SUFFIXES = [
  // More than light10 has: a pronoun behind a plural and behind the ت into which ة turns ("زياراته", "حكومتها").
  "اتهما",
  "اتها",
  "اتهم",
  "اتنا",
  "اته",
  "تهما",
  "تها",
  "تهم",
  "تنا",
  "ته",
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

/** Light stem of a folded Arabic word: article, clitics and endings are taken off, the root is not looked for. */
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
/** Where the word is longer, the stemmer takes them off by itself. */
const LONGEST_JOINED = 4;
/** The article is left on words of two letters: "السد", "للسد"; and it is taken for the head of others: "ألماني", "الألماني". */
const ARTICLES = ["ال", "لل"];
const LIKE_ARTICLE = /^ال/;
/** First letters of the imperfect, third person; the future puts one letter before them. */
const IMPERFECT = /^[يت]/;
const FUTURE = "س";
/** An adjective in the accusative: "سياسي", "سياسيا". */
const ADJECTIVE = /ي$/;
const ACCUSATIVE = "ا";
/** Endings before which the stemmer takes a first letter for a particle that it leaves on the bare word: "وطني", "الوطنية". */
const INFLECTIONS = ["ه", "ين", "ات"];
/**
 * Stems under which a word of a list stands in a text and which the stemmer cannot join with the word's own: with a particle on
 * a short word (for "وقف": "لوقف", for "نفى": "ونفى"), with the article on one of two letters ("السد") or one that
 * begins like it ("الألماني"), in the future ("سيصل"), in the accusative ("سياسياً"), and with endings before
 * which it takes the first letter off ("الوطنية"). `norm` is the folded word.
 */
export function attachedStems(norm: string): string[] {
  const forms = [
    ...(norm.length <= LONGEST_JOINED ? JOINED.map((letter) => letter + norm) : []),
    ...(norm.length < LEAST_STEM || LIKE_ARTICLE.test(norm) ? ARTICLES.map((article) => article + norm) : []),
    ...(IMPERFECT.test(norm) && norm.length >= LEAST_STEM ? [FUTURE + norm] : []),
    ...(ADJECTIVE.test(norm) && norm.length > LEAST_STEM ? [norm + ACCUSATIVE] : []),
    ...(CLITICS.some((letter) => norm.startsWith(letter)) && norm.length === LONGEST_JOINED
      ? INFLECTIONS.map((ending) => norm + ending)
      : []),
  ];
  return [...new Set(forms.map(stemArabic))];
}
