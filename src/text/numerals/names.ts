import { isClose, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";

const LAST_HOUR = 24;

/** Index after a clock time that begins at `index`, or null: 10:30, 18h30, "6 p.m.", "الساعة 10", "à 18 heures". */
export function readTime(
  text: string,
  atoms: readonly Atom[],
  index: number,
  table: NumeralTable,
): number | null {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (atom?.number == null || atom.number > LAST_HOUR || !/^\d{1,2}(?:\.\d{2})?$/.test(atom.digits))
    return null;
  if (next?.gap === ":" && /^\d{2}$/.test(next.digits)) return index + 2;
  if (next?.gap === "" && /^h\d{2}$/.test(next.norm)) return index + 2;
  const minutes = atoms[index + 2];
  if (next?.norm === "h" && minutes !== undefined && /^\d{2}$/.test(minutes.digits) && isClose(minutes))
    return index + 3;
  if (table.language === "en" && /^\s?[ap]\.?m\b/iu.test(text.slice(atom.end, atom.end + 5)))
    return index + 1;
  if (atom.digits.includes(".")) return null;
  if (next !== undefined && isClose(next) && table.timeAfter.has(next.norm)) return index + 1;
  return afterHourWord(atoms, index, table) ? index + 1 : null;
}

/** "à 18 heures", "в 10 часов", "الساعة 10"; in German "um 10" needs "Uhr", in English nothing but the sign tells. */
function afterHourWord(atoms: readonly Atom[], index: number, table: NumeralTable): boolean {
  const [before, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  if (before === undefined || atom === undefined || !isClose(atom) || !table.timeBefore.has(before.norm))
    return false;
  if (table.language === "ar") return true;
  return next !== undefined && isClose(next) && table.durations.get(next.norm) === "hour";
}

/** Longest run of digits without separators that is a count: phone numbers and codes are longer. */
const LONGEST_COUNT = 9;

/** True where the number is a name: "resolution 2401", "No. 7", "COVID-19", "Su-34", a score, a phone number. */
export function isIdentifier(
  text: string,
  atoms: readonly Atom[],
  index: number,
  table: NumeralTable,
): boolean {
  const [before, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  if (atom?.number == null) return false;
  if (
    /^0\d/.test(atom.digits) ||
    (/^\d+$/.test(atom.digits.slice(0, LONGEST_COUNT + 1)) && atom.digits.length > LONGEST_COUNT)
  )
    return true;
  if ((atom.digits.match(/[.,]/g)?.length ?? 0) > 1 && Number.isNaN(atom.number)) return true;
  if (before !== undefined && /^[\s.°º-]*$/u.test(atom.gap) && table.nameBefore.has(before.norm)) return true;
  if (/[№#]\s?$/u.test(atom.gap)) return true;
  return isCode(text, before, atom) || isScore(before, atom) || isScore(atom, next);
}

/** A word with a capital, a hyphen and digits: "Covid-19", "Ту-154". */
const isCode = (text: string, before: Atom | undefined, atom: Atom): boolean =>
  before?.number === null &&
  /^[-‐‑]$/u.test(atom.gap) &&
  /^\p{Lu}/u.test(text.slice(before.start, before.end));

const LARGEST_SCORE = 20;

/** 3:1 and 2-0; "10-15" is a range. */
function isScore(a: Atom | undefined, b: Atom | undefined): boolean {
  if (a?.number == null || b?.number == null || a.number > LARGEST_SCORE || b.number > LARGEST_SCORE)
    return false;
  return b.gap === ":" || (/^[-–]$/.test(b.gap) && a.number >= b.number);
}
