import { isClose, phraseEnd, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";

/** A date read at a number: its day with the month, or a year. */
export interface ReadDate {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

const LAST_DAY = 31;
const LAST_MONTH = 12;
const SLASH = /^\s?\/\s?$/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Languages that write months with a capital: "14 may" is no date there. */
const CAPITAL_MONTHS: ReadonlySet<string> = new Set(["en", "de"]);

interface Month {
  readonly month: number;
  readonly next: number;
}

function monthAt(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Month | null {
  const atom = atoms[index];
  if (atom === undefined || atom.number !== null) return null;
  if (CAPITAL_MONTHS.has(table.language) && !/^\p{Lu}/u.test(text.slice(atom.start, atom.end))) return null;
  for (const [month, phrase] of table.months) {
    const next = phraseEnd(atoms, index, phrase, table);
    if (next > 0) return { month, next: Math.max(next, repeatedMonth(atoms, next, table)) };
  }
  return null;
}

/** "نوفمبر (تشرين الثاني)": the month by its other name. */
function repeatedMonth(atoms: readonly Atom[], index: number, table: NumeralTable): number {
  if (!/^\s*\($/u.test(atoms[index]?.gap ?? "")) return index;
  const ends = table.months.map(([, phrase]) => phraseEnd(atoms, index, phrase, table));
  return Math.max(index, ...ends);
}

const isDay = (atom: Atom | undefined): boolean =>
  atom?.number != null && /^\d{1,2}$/.test(atom.digits) && atom.number >= 1 && atom.number <= LAST_DAY;

/** The month after a day: "24 November", "24. November", "1er mai", "24 de noviembre", "24 and 25 November". */
function monthAfter(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Month | null {
  const offsets = [1, 2];
  for (const offset of offsets) {
    const at = atoms[index + offset];
    if (at === undefined || !/^[\s.\u200e\u200f-]*$/u.test(at.gap) || /\n\s*\n/.test(at.gap)) return null;
    const month = monthAt(text, atoms, index + offset, table);
    if (month !== null) return month;
    if (!table.dateLinks.has(at.norm) && !table.ordinalEndings.has(at.norm)) break;
  }
  return null;
}

/** "24-26 November", "24 et 26 novembre": the month stands after the second day. */
function sharedMonth(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Month | null {
  const link = atoms[index + 1]?.norm ?? "";
  const linked = table.rangeWords.has(link) || table.rangeJoiners.has(link) ? index + 2 : index + 1;
  const second = atoms[linked];
  const near =
    second !== undefined && (linked === index + 2 || second.joined || /^\s*[-–—]\s*$/u.test(second.gap));
  const month = near && isDay(second) ? monthAfter(text, atoms, linked, table) : null;
  return month === null ? null : { month: month.month, next: index + 1 };
}

/** "Nov. 24", "November 24th", and the second day of "Nov. 21-24". */
function monthBefore(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Month | null {
  if (table.language !== "en") return null;
  const gap = atoms[index]?.gap ?? "";
  const first = /^\s?[-–—]\s?$/u.test(gap) && isDay(atoms[index - 1]) ? index - 1 : index;
  if (!/^\.?\s+$/u.test(atoms[first]?.gap ?? "")) return null;
  const month = monthAt(text, atoms, first - 1, table);
  return month === null ? null : { month: month.month, next: index + 1 };
}

/** 24.11.2026, 24/11/2026; without the year (24/11) in Arabic only, elsewhere it may be a fraction. */
function numericDate(atoms: readonly Atom[], index: number, table: NumeralTable): ReadDate | null {
  const atom = atoms[index];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(?:\d{2}|\d{4})$/.exec(atom?.digits ?? "");
  if (dotted !== null)
    return { value: Number(dotted[1]), unit: `month:${Number(dotted[2])}`, next: index + 1 };
  const [month, year] = [atoms[index + 1], atoms[index + 2]];
  if (!isDay(atom) || !isDay(month) || !SLASH.test(month?.gap ?? "") || (month?.number ?? 0) > LAST_MONTH)
    return null;
  const dated = year?.number != null && SLASH.test(year.gap);
  if (!dated && table.words.clitics === undefined) return null;
  const unit = `month:${month?.number ?? 0}`;
  return { value: atom?.number ?? 0, unit, next: index + (dated ? 3 : 2) };
}

/** The day that an ordinal gives ("the sixth of May", "السادس من أغسطس"); `next` is the atom after the ordinal. */
export function readOrdinalDate(
  text: string,
  atoms: readonly Atom[],
  day: number,
  next: number,
  table: NumeralTable,
): ReadDate | null {
  const month = day <= LAST_DAY ? monthAfter(text, atoms, next - 1, table) : null;
  return month === null ? null : { value: day, unit: `month:${month.month}`, next: month.next };
}

/** A year: four digits without separators that nothing makes a count. `counted`: a noun follows that can be counted. */
function yearAt(
  text: string,
  atoms: readonly Atom[],
  index: number,
  counted: boolean,
  table: NumeralTable,
): ReadDate | null {
  const atom = atoms[index];
  if (
    !/^\d{4}$/.test(atom?.digits ?? "") ||
    atom?.number == null ||
    atom.number < FIRST_YEAR ||
    atom.number > LAST_YEAR
  )
    return null;
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  const told =
    (before !== undefined &&
      isClose(atom) &&
      (table.yearBefore.has(before.norm) || monthAt(text, atoms, index - 1, table) !== null)) ||
    (after !== undefined && isClose(after) && table.yearAfter.has(after.norm));
  return told || !counted ? { value: atom.number, unit: "year", next: index + 1 } : null;
}

/** The date whose day or year is the number at `index`, or null. */
export function readDate(
  text: string,
  atoms: readonly Atom[],
  index: number,
  counted: boolean,
  table: NumeralTable,
): ReadDate | null {
  const numeric = numericDate(atoms, index, table);
  if (numeric !== null) return numeric;
  const atom = atoms[index];
  if (isDay(atom)) {
    const month =
      monthAfter(text, atoms, index, table) ??
      sharedMonth(text, atoms, index, table) ??
      monthBefore(text, atoms, index, table);
    if (month !== null) return { value: atom?.number ?? 0, unit: `month:${month.month}`, next: month.next };
  }
  return yearAt(text, atoms, index, counted, table);
}
