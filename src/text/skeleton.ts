/**
 * Letters of three scripts by the consonant they stand for, as the press writes foreign names: p and b are one (Arabic has
 * no p), v, f and ف are one, k, q and hard c are one, g, j and ج are one, and vowels go. Digraphs come first.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouy])s(?=[aeiouy])/g, "ζ"],
  [/tsch|tch|sch|sh|тш|تش/g, "š"],
  [/ch/g, "χ"],
  [/zh/g, "g"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/gh|dj|дж/g, "g"],
  [/qu/g, "k"],
  [/tz/g, "ts"],
  [/c(?=[eiy])/g, "s"],
  [/x|кс|كس/g, "ks"],
  [/ц/g, "ts"],
];
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    p: "pbبпбپ",
    f: "fvفвфڤ",
    k: "kqcكقк",
    g: "gjغجгжґ",
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
/**
 * Letters that one newsroom writes for two sounds: Russian в for v and w (Вашингтон, Зарвана), г for g and h (Гамбург),
 * German w and z, ق in قذافي, ذ and ظ for d and z, ch in Bach and in Chad, s in Louise, j in Jens and in Jemal.
 */
const TWO_SOUNDS: Readonly<Record<string, readonly string[]>> = {
  в: ["f", ""],
  w: ["", "f"],
  г: ["g", "h"],
  z: ["z", "ts"],
  ق: ["k", "g"],
  ذ: ["z", "d"],
  ظ: ["z", "d"],
  ζ: ["s", "z"],
  χ: ["š", "h", "k"],
  j: ["g", ""],
};
/** Shorter words keep their first letters: the Arabic article is taken off longer ones only. */
const LEAST_WITH_ARTICLE = 5;
/** A word has at most this many readings; each doubtful letter doubles them. */
const MOST_SOUNDS = 8;

/** What a form of a name may carry behind it: demonyms, and Russian cases that end in a consonant. */
const ENDINGS: readonly RegExp[] = [
  /(?:ians?|iens?|iennes?|ans?|aises?|ais|ois|oises?|ese|ish)$/,
  /(?:ск(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими)|цы|цев|ец)$/,
  /(?:ого|ому|ым|им|ом|ем|ами|ями|ах|ях)$/,
  /(?:يين|يون)$/,
];
/** "لبوتين", "وماكرون": a particle on a name. */
const PARTICLE = /^(?:وال|بال|لل|[لبفك])/;
/** So many letters stay in front of an ending, or behind a particle. */
const LEAST_REST = 4;

/**
 * The consonants of a folded name, the same for its spellings in Arabic, Latin and Cyrillic: بوتين, Putin, Poutine and Путин
 * are "ptn". Short results say little. Vowels and what the press writes as one (و, ي, w, y, ع) are left out.
 */
export function skeleton(norm: string): string {
  return readingsOf(norm)[0] ?? "";
}

/**
 * All skeletons under which a word may meet its spelling in another language: the other sounds of doubtful letters, and the
 * name inside a demonym or a case form (Karvelian, карвельский, Путиным). Distinct, the plain skeleton first.
 */
export function soundsOf(norm: string): string[] {
  const forms = [norm, ...ENDINGS.map((ending) => norm.replace(ending, "")), norm.replace(PARTICLE, "")];
  const whole = forms.filter((form, i) => i === 0 || (form !== norm && form.length >= LEAST_REST));
  return [...new Set(whole.flatMap(readingsOf))].filter((sounds) => sounds !== "");
}

function readingsOf(norm: string): string[] {
  const bare = norm.length >= LEAST_WITH_ARTICLE ? norm.replace(/^ال/u, "") : norm;
  const spoken = DIGRAPHS.reduce(
    (word, [letters, sound]) => word.replace(letters, sound),
    bare.replace(/(?:ه|ah)$/u, "a"),
  );
  const readings = Array.from(spoken).reduce<string[]>(
    (read, letter) => {
      const sounds = TWO_SOUNDS[letter] ?? [LETTERS[letter] ?? "a"];
      return read
        .flatMap((before) => sounds.map((sound) => before + (sound === "" ? "a" : sound)))
        .slice(0, MOST_SOUNDS);
    },
    [""],
  );
  return readings.map((sounds) => sounds.replace(/([^a])\1+/gu, "$1").replace(/a/g, ""));
}
