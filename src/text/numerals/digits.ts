import type { NumeralWords } from "./types.ts";

/** True where digits after a space continue a number: 1 200, 12 000 000. */
export function isGroup(before: string, after: string): boolean {
  return (
    /^\d{1,3}(?:\u00a0\d{3})*$/.test(before) &&
    /^\d{3}(?:[.,]\d{1,2})?$/.test(after) &&
    !before.startsWith("0")
  );
}

/** The value of ASCII digits with separators: "1,200", "57.3", "1\u00a0200,5", "1٬200٫5". */
export function digitValue(digits: string, grouping: NumeralWords["grouping"]): number {
  const plain = digits.replace(/\u00a0|٬/gu, "").replace(/٫/gu, "d");
  const signs = new Set(plain.replace(/\d/g, ""));
  if (signs.has(".") && signs.has(","))
    return Number(withDecimal(plain, plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ","));
  const sign = signs.has(".") ? "." : signs.has(",") ? "," : null;
  if (sign === null) return Number(plain.replace("d", "."));
  return Number(
    isGrouping(plain, sign, grouping)
      ? plain.replaceAll(sign, "").replace("d", ".")
      : withDecimal(plain, sign),
  );
}

/** A sign between groups of three; one group alone follows the habit of the language. */
function isGrouping(plain: string, sign: string, grouping: NumeralWords["grouping"]): boolean {
  if (!/^[1-9]\d{0,2}(?:[.,]\d{3})+(?:d\d+)?$/.test(plain)) return false;
  const groups = plain.split(sign).length - 1;
  return groups > 1 || grouping === "either" || (grouping === "comma") === (sign === ",");
}

function withDecimal(plain: string, sign: string): string {
  const at = plain.lastIndexOf(sign);
  return `${plain.slice(0, at).replace(/[.,]/g, "")}.${plain.slice(at + 1)}`;
}

/** Plain ASCII digits of a value: no exponent, no noise of binary fractions. */
export const plainDigits = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(0) : value.toFixed(4).replace(/0+$/, "").replace(/\.$/, "");
