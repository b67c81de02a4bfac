/**
 * Folding for comparison: never shown, never written back. The folded form has no fixed relation to the length of the
 * original, so positions are always kept from the original text.
 */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ی: "ي",
  ک: "ك",
  گ: "ك",
};
const ARABIC_PATTERN = /[أإآٱىةؤئیکگ]/g;
/** Combining marks, tatweel, zero-width and bidirectional controls. */
const INVISIBLE = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu;
/** й is a letter of its own, and endings are told by it; NFKD takes it for и with a mark. */
const SHORT_I = /и\u0306/giu;
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Letters that folding leaves as they are but for case: a way round the costly steps for most words. */
const PLAIN = /^[A-Za-z0-9\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064aа-яА-Я]+$/;

/** One word or text in the form in which spelling variants are equal: case, marks, hamza seats, digit scripts. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return foldLetters(text) ?? foldAll(text);
}

/** Latin, Arabic and Cyrillic letters, marks and digits that fold the same whatever stands beside them. */
const SINGLE =
  /^[A-Za-z0-9'\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u0401\u0410-\u044f\u0451\u0621-\u065f\u0660-\u0669]$/;

/** The folded form of each such letter under its code; undefined for all others. */
const FOLDED: readonly (string | undefined)[] = Array.from({ length: 0x66a }, (_, code) => {
  const letter = String.fromCharCode(code);
  return SINGLE.test(letter) ? foldAll(letter) : undefined;
});

/** Letter by letter; null where a letter is none of those that can be folded so. */
function foldLetters(text: string): string | null {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const letter = FOLDED[text.charCodeAt(i)];
    if (letter === undefined) return null;
    folded += letter;
  }
  return folded;
}

function foldAll(text: string): string {
  return text
    .replace(ARABIC_PATTERN, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(SHORT_I, "й")
    .replace(INVISIBLE, "")
    .replace(ARABIC_PATTERN, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}
