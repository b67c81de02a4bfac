/**
 * Letters of three scripts by the consonant they stand for, as the press writes foreign names: p and b are one (Arabic has
 * no p), v, f and ف are one, k, q and hard c are one, g, j and ج are one, and vowels go. Digraphs come first.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|ch|sh|тш|تش/g, "š"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/gh|dj|дж/g, "g"],
  [/qu/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/x|кс|كس/g, "ks"],
  [/ц/g, "ts"],
];
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    p: "pbبпб",
    f: "fvفвф",
    k: "kqcكقк",
    g: "gjغجгж",
    t: "tتطثт",
    d: "dدضд",
    s: "sسصс",
    z: "zزذظз",
    š: "šشшщч",
    h: "hحهخх",
    m: "mمм",
    n: "nنн",
    l: "lلл",
    r: "rرр",
  }).flatMap(([consonant, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, consonant]),
  ),
);
/** Shorter words keep their first letters: the Arabic article is taken off longer ones only. */
const LEAST_WITH_ARTICLE = 5;

/**
 * The consonants of a folded name, the same for its spellings in Arabic, Latin and Cyrillic: بوتين, Putin, Poutine and Путин
 * are "ptn". Short results say little. Vowels and what the press writes as one (و, ي, w, y, ع) are left out.
 */
export function skeleton(norm: string): string {
  const bare = norm.length >= LEAST_WITH_ARTICLE ? norm.replace(/^ال/u, "") : norm;
  const spoken = DIGRAPHS.reduce(
    (word, [letters, sound]) => word.replace(letters, sound),
    bare.replace(/(?:ه|ah)$/u, "a"),
  );
  const sounds = Array.from(spoken, (letter) => LETTERS[letter] ?? "a").join("");
  return sounds.replace(/([^a])\1+/gu, "$1").replace(/a/g, "");
}
