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
  в: ["f", "U"],
  w: ["U", "f"],
  г: ["g", "h"],
  z: ["z", "ts"],
  ق: ["k", "g"],
  ذ: ["z", "d"],
  ظ: ["z", "d"],
  ζ: ["s", "z"],
  χ: ["š", "h", "k"],
  j: ["g", "I"],
};
/** Vowels as Arabic writes them when it writes them: ا, ي, و; e is ي or nothing. Everything else is as good as silent: "N". */
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ A: "aاаяэ", I: "iyيىиый", U: "ouوоуюё", E: "eе" }).flatMap(([sound, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, sound]),
  ),
);
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
  return consonantsOf(readingsOf(norm)[0] ?? "");
}

/**
 * All skeletons under which a word may meet its spelling in another language: the other sounds of doubtful letters, and the
 * name inside a demonym or a case form (Karvelian, карвельский, Путиным). Distinct, the plain skeleton first.
 */
export function soundsOf(norm: string): string[] {
  return [...new Set(spokenFormsOf(norm).map(consonantsOf))].filter((sounds) => sounds !== "");
}

/** Readings of a word, and of the name inside it, with their vowels. */
function spokenFormsOf(norm: string): string[] {
  const forms = [norm, ...ENDINGS.map((ending) => norm.replace(ending, "")), norm.replace(PARTICLE, "")];
  return forms
    .filter((form, i) => i === 0 || (form !== norm && form.length >= LEAST_REST))
    .flatMap(readingsOf);
}

/**
 * Whether an Arabic word spells out a name of another script, both folded: the same consonants, and every long vowel that the
 * Arabic writes stands for a vowel there. تارنيف spells Tarnev, and قادر (able) does not spell Kadra: Arabic has no capitals, and
 * consonants alone take common words for names.
 */
export function spellsOut(arabic: string, foreign: string): boolean {
  const [own, theirs] = [spokenFormsOf(arabic), spokenFormsOf(foreign)].map((forms) =>
    forms.map((spoken) => ({ consonants: consonantsOf(spoken), vowels: vowelsOf(spoken) })),
  );
  const inflects = CYRILLIC.test(foreign);
  return (own ?? []).some(({ consonants, vowels }) =>
    theirs?.some((other) => consonants === other.consonants && areSpelled(vowels, other.vowels, inflects)),
  );
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const VOWEL = /[AIUEN]/g;
/** From so many consonants on a name need not have a long vowel inside. */
const ENOUGH_CONSONANTS = 4;
/** Which vowels each long vowel may stand for. */
const LONG: Readonly<Record<string, RegExp>> = { A: /[AE]/, I: /[IE]/, U: /U/ };

const withoutDoubles = (spoken: string): string => spoken.replace(/([^AIUEN])\1+/gu, "$1");
const consonantsOf = (spoken: string): string => withoutDoubles(spoken).replace(VOWEL, "");
/** What stands before, between and behind the consonants. */
const vowelsOf = (spoken: string): string[] => withoutDoubles(spoken).split(/[^AIUEN]/u);

/** `inflects`: the other word may end in a vowel of a case, or have lost one. */
function areSpelled(arabic: readonly string[], foreign: readonly string[], inflects: boolean): boolean {
  const last = arabic.length - 1;
  const isLong = arabic.slice(0, last).some((vowels) => /[AIU]/.test(vowels));
  if (!isLong && last < ENOUGH_CONSONANTS) return false;
  return arabic.every((vowels, i) => {
    const there = foreign[i] ?? "";
    // A conjunction written onto the name stands before it; its first vowel may be any.
    if (i === 0) return vowels === "" || vowels === "U" || there !== "";
    if (i < last) return Array.from(vowels).every((vowel) => LONG[vowel]?.test(there) ?? true);
    if (inflects || vowels.startsWith("I")) return true;
    return vowels === "" ? /^[EN]*$/.test(there) : there !== "";
  });
}

function readingsOf(norm: string): string[] {
  const bare = norm.length >= LEAST_WITH_ARTICLE ? norm.replace(/^ال/u, "") : norm;
  const spoken = DIGRAPHS.reduce(
    (word, [letters, sound]) => word.replace(letters, sound),
    bare.replace(/(?:ه|ah)$/u, "a"),
  );
  return Array.from(spoken).reduce<string[]>(
    (read, letter) => {
      const sounds = TWO_SOUNDS[letter] ?? [LETTERS[letter] ?? VOWELS[letter] ?? "N"];
      return read.flatMap((before) => sounds.map((sound) => before + sound)).slice(0, MOST_SOUNDS);
    },
    [""],
  );
}
