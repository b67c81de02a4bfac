/**
 * UTF-7 (RFC 2152), in which old mails and a few programs wrote text: 7-bit letters, and all others as UTF-16 in base64
 * between "+" and "-". Browsers have no decoder of it.
 */
const SHIFTED = /\+([A-Za-z\d+/]*)(-?)/g;
const BITS = 6;
const UNIT_BITS = 16;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** What no text has; what is left over of phone numbers and formulas with a plus sign becomes such. */
const NO_TEXT = /[\p{Co}\p{Cn}\p{Cs}]/u;
/** A private sign, for what is no UTF-7. */
const BROKEN = "\ue000";
/** Letters that a chance plus sign gives as well as any: "?q=gaza+hospital" would be Chinese and Korean. */
const CHANCE =
  /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const FOREIGN = /[^\p{ASCII}\P{L}]/gu;
/** Letters beyond ASCII in a text that is taken for UTF-7 at all; fewer take a chance plus sign for it. */
const LEAST_LETTERS = 2;

/** The text that stands in letters of 7 bits as UTF-7; null where they are not UTF-7, or have nothing in it. BOM kept. */
export function decodeUtf7(ascii: string): string | null {
  if (!ascii.includes("+") || /\P{ASCII}/u.test(ascii)) return null;
  const text = ascii.replace(SHIFTED, (_, digits: string, end: string) =>
    digits === "" ? (end === "" ? BROKEN : "+") : (unitsOf(digits) ?? BROKEN),
  );
  const letters = text.match(FOREIGN)?.length ?? 0;
  return NO_TEXT.test(text) || CHANCE.test(text) || letters < LEAST_LETTERS ? null : text;
}

/** Null where the bits are no whole code units, or what fills them up is not nought. */
function unitsOf(digits: string): string | null {
  let [bits, held, units] = [0, 0, ""];
  for (const digit of digits) {
    bits = (bits << BITS) | DIGITS.indexOf(digit);
    held += BITS;
    if (held < UNIT_BITS) continue;
    held -= UNIT_BITS;
    units += String.fromCharCode(bits >> held);
    bits &= (1 << held) - 1;
  }
  return units === "" || held >= BITS || bits !== 0 ? null : units;
}
