/**
 * Arabic encodings of DOS and the Macintosh, which browsers do not know. What each has at 80–FF, after the mapping files of the
 * Unicode Consortium (unicode.org/Public/MAPPINGS/VENDORS: MICSFT/PC/CP864.TXT, APPLE/ARABIC.TXT) and, for CP720, after Python's
 * codec, which was made from the table of Windows. Of two that give the same words the first is taken: CP864 has most letters where the
 * Macintosh has them, and others beside. U+FFFD stands where there is nothing.
 */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  "x-mac-arabic":
    "Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü !\"#$٪&'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے",
  cp720:
    "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0",
  cp864:
    "°·∙√▒─│┼┤┬├┴┐┌└┘β∞φ±½¼≈«»ﻷﻸ\ufffd\ufffdﻻﻼ\ufffd\u00a0\u00adﺂ£¤ﺄ\ufffd\ufffdﺎﺏﺕﺙ،ﺝﺡﺥ٠١٢٣٤٥٦٧٨٩ﻑ؛ﺱﺵﺹ؟¢ﺀﺁﺃﺅﻊﺋﺍﺑﺓﺗﺛﺟﺣﺧﺩﺫﺭﺯﺳﺷﺻﺿﻁﻅﻋﻏ¦¬÷×ﻉـﻓﻗﻛﻟﻣﻧﻫﻭﻯﻳﺽﻌﻎﻍﻡﹽ\u0651ﻥﻩﻬﻰﻲﻐﻕﻵﻶﻝﻙﻱ■\ufffd",
};
/** Names of the encodings that are read here because browsers do not know them. */
export const OLD_ARABIC: readonly string[] = Object.keys(UPPER_HALVES);

/** CP864 has shapes of letters, of which a text has the letters; its Arabic percent sign is read as the one of ASCII. */
const SHAPE = /[\ufe70-\ufefc]/g;
const letterOf = (shape: string): string => shape.normalize("NFKC").replace(/^[ ـ](?=\p{M})/u, "");

/** The text of bytes in one of OLD_ARABIC; null where they are none in it, undefined for any other encoding. */
export function decodeOldArabic(bytes: Uint8Array, encoding: string): string | null | undefined {
  const upper = UPPER_HALVES[encoding];
  if (upper === undefined) return undefined;
  const letters = Array.from(upper, (letter) => letter.replace(SHAPE, letterOf));
  const parts: string[] = [];
  for (const byte of bytes)
    parts.push(byte < 0x80 ? String.fromCharCode(byte) : (letters[byte - 0x80] ?? ""));
  const text = parts.join("");
  return text.includes("\ufffd") ? null : text;
}

/** Bytes that a guess is made from. */
const SAMPLE = 65_536;
/** Share of letters beyond ASCII that are Arabic ones, and of words with the article, in Arabic text of any kind. */
const MOST_LETTERS = 0.97;
const LEAST_ARTICLES = 0.08;
const BEYOND_ASCII = /[^\p{ASCII}\s]/gu;
const ARABIC = /[\p{Script=Arabic}\p{M}\p{Nd}ـ،؛؟٪«»]/gu;
const WORD = /[\p{Script=Arabic}\p{M}ـ]{2,}/gu;
/** "the", also behind "and", "in" and the like. */
const WITH_ARTICLE = /^[وفبك]?ال./u;

/** The one of OLD_ARABIC in which bytes are Arabic words; null where it is none. */
export function guessOldArabic(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = OLD_ARABIC.map((encoding) => ({
    encoding,
    share: articlesIn(decodeOldArabic(sample, encoding) ?? ""),
  })).sort((a, b) => b.share - a.share);
  return best && best.share >= LEAST_ARTICLES ? best.encoding : null;
}

/** Control characters that no text has: where another encoding has letters and quotation marks. */
const CONTROLS = /[\u0080-\u009f]/;

/** Share of words with the article; 0 where there are other letters than Arabic ones beyond ASCII, or controls that no text has. */
export function articlesIn(text: string): number {
  if (CONTROLS.test(text)) return 0;
  const letters = text.match(BEYOND_ASCII)?.length ?? 0;
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || (text.match(ARABIC)?.length ?? 0) < letters * MOST_LETTERS) return 0;
  return words.filter((word) => WITH_ARTICLE.test(word)).length / words.length;
}
