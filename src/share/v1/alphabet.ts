/**
 * UTF-16 code units to symbols of one byte. A letter of Arabic, Russian, English or French is one symbol, so that the
 * model's contexts reach as far in each script; anything else, a lone surrogate too, is ESCAPE and the unit's two
 * bytes. Letters stand in blocks only for the eye: prefixCode.ts gives the frequent ones the short codes.
 */

/** Ends a field. */
export const END = 0;
/** The next two symbols are the high and the low byte of a code unit. */
export const ESCAPE = 1;

const LETTERS = [
  "\n\t\u00a0\u202f«»“”‘’…–—،؛؟٪éèàçêâôîûùëïœÉ№",
  " !\"$%&'()*+,-./0123456789:;?",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_",
  "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩پچژڤگکیٰ٫",
  "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяёіїє",
  "ñáíóúöüä€",
].join("");

/** Symbols of the alphabet, END and ESCAPE included. */
export const SYMBOLS = 256;
const FIRST = 2;

const UNIT_OF = Int32Array.from({ length: SYMBOLS }, (_, symbol) =>
  symbol < FIRST || symbol - FIRST >= LETTERS.length ? -1 : LETTERS.charCodeAt(symbol - FIRST),
);
/** For each code unit its symbol, or 0. */
const SYMBOL_OF = (() => {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < LETTERS.length; i++) table[LETTERS.charCodeAt(i)] = i + FIRST;
  return table;
})();

/** Symbols of a field, END included. */
export function symbolsOf(field: string): number[] {
  const symbols: number[] = [];
  for (let i = 0; i < field.length; i++) {
    const unit = field.charCodeAt(i);
    const symbol = SYMBOL_OF[unit] ?? 0;
    if (symbol === 0) symbols.push(ESCAPE, unit >> 8, unit & 0xff);
    else symbols.push(symbol);
  }
  symbols.push(END);
  return symbols;
}

/** The code unit of a symbol; -1 for END, ESCAPE and symbols that are not in use. */
export const unitOf = (symbol: number): number => UNIT_OF[symbol] ?? -1;
