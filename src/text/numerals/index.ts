import type { Language } from "../../model/article.ts";
import type { Token } from "../tokens.ts";
import { atomsOf, find, formsOf, isClose, isCloseAt, phraseEnd, type Atom } from "./atoms.ts";
import { readDate, readOrdinalDate } from "./dates.ts";
import { plainDigits } from "./digits.ts";
import { modifierOf } from "./modifier.ts";
import { readNumber, type ReadNumber } from "./number.ts";
import { isIdentifier, readTime } from "./names.ts";
import { joinDurations, joinRanges } from "./join.ts";
import { numeralTable, type NumeralTable } from "./table.ts";
import type { FoundQuantity, Quantity, QuantityKind } from "./types.ts";
import { durationUnit, nounOfOne, readUnit } from "./unit.ts";

export type { Quantity } from "./types.ts";

/** What one rule read: the quantity, and the first atom after everything that belongs to it. */
interface Read {
  readonly quantity: FoundQuantity;
  readonly next: number;
}

/**
 * The numbers of a text in reading order: counts, shares, sums of money, ordinals, dates, clock times and numbers that are
 * names. Articles and the pronoun "one" are none. `tokens` may be those of a part of the text.
 */
export function quantitiesIn(text: string, tokens: readonly Token[], language: Language): Quantity[] {
  const table = numeralTable(language);
  const atoms = atomsOf(text, tokens, table);
  const found: FoundQuantity[] = [];
  let index = 0;
  while (index < atoms.length) {
    const read = opensQuantity(atoms[index], table) ? readAt(text, atoms, index, table) : null;
    if (read !== null) found.push(read.quantity);
    index = read?.next ?? index + 1;
  }
  const joined = joinRanges(atoms, joinDurations(atoms, found, table), table);
  return joined.map(({ start, end, value, kind, unit, modifier, range }) => {
    const quantity = { start, end, value, digits: plainDigits(value), kind, unit, modifier };
    return range === undefined ? quantity : { ...quantity, range };
  });
}

const opensQuantity = (atom: Atom | undefined, table: NumeralTable): boolean =>
  atom !== undefined &&
  (atom.number !== null || formsOf(atom.norm, table).some(({ norm }) => table.openers.has(norm)));

function readAt(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  return (
    readNamed(text, atoms, index, table) ??
    readDual(atoms, index, table) ??
    readShare(atoms, index, table) ??
    readCounted(text, atoms, index, table) ??
    readOne(atoms, index, table) ??
    readOrdinal(text, atoms, index, table)
  );
}

function make(
  atoms: readonly Atom[],
  first: number,
  after: number,
  rest: { value: number; kind: QuantityKind; unit: string | null; scale?: number },
  table: NumeralTable,
  next = after,
): Read {
  const start = atoms[first]?.start ?? 0;
  const end = atoms[after - 1]?.end ?? start;
  const roundly =
    (rest.unit === "day" && table.roundDays.has(atoms[first]?.norm ?? "")) ||
    atoms.slice(first, after).some(({ norm }) => table.rough.has(norm));
  const told = modifierOf(atoms, first, next, table);
  const modifier = roundly && told === "exact" ? "about" : told;
  return { next, quantity: { start, end, digits: "", modifier, first, after, next, scale: 1, ...rest } };
}

/** Clock times, dates and numbers that are names. */
function readNamed(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const atom = atoms[index];
  if (atom?.number == null) return null;
  const time = readTime(text, atoms, index, table);
  if (time !== null) return make(atoms, index, time, { value: atom.number, kind: "time", unit: null }, table);
  const counted = readUnit(text, atoms, index, index + 1, table).unit !== null;
  const date = readDate(text, atoms, index, counted, table);
  if (date !== null)
    return make(
      atoms,
      index,
      index + 1,
      { value: date.value, kind: "date", unit: date.unit },
      table,
      date.next,
    );
  if (isOrdinalDigits(atoms, index, table)) {
    return make(atoms, index, index + 2, { value: atom.number, kind: "ordinal", unit: null }, table);
  }
  const name = isIdentifier(text, atoms, index, table);
  return name
    ? make(atoms, index, index + 1, { value: atom.number, kind: "identifier", unit: null }, table)
    : null;
}

const isOrdinalDigits = (atoms: readonly Atom[], index: number, table: NumeralTable): boolean => {
  const ending = atoms[index + 1];
  return ending !== undefined && /^-?$/.test(ending.gap) && table.ordinalEndings.has(ending.norm);
};

/** قتيلان, أسبوعين: the noun itself says two. With the article it is a pair already known ("the two sides"). */
function readDual(atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const atom = atoms[index];
  const form = formsOf(atom?.norm ?? "", table).find(({ norm }) => table.dualNouns.has(norm));
  if (atom === undefined || form === undefined || /^[وفبك]?ال|^لل/u.test(atom.norm)) return null;
  const unit = table.dualNouns.get(form.norm) ?? null;
  const duration = [...table.durations.values()].find((name) => name === unit);
  const told = duration === undefined ? { unit, factor: 1 } : durationUnit(duration);
  return make(atoms, index, index + 1, { value: 2 * told.factor, kind: "count", unit: told.unit }, table);
}

const WHOLES: ReadonlySet<number> = new Set([10, 100]);
/** "one in five" is a share, "one in 40" a way of speaking; "six in ten" counts with any part. */
const LARGEST_WHOLE_OF_ONE = 5;
const SHARE_REACH = 5;

/** "six in ten", "ستة من كل عشرة", "six tonnes sur dix", "un agent sur deux": a share of a hundred. */
function readShare(atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const atom = atoms[index];
  if (atom === undefined) return null;
  const one = formsOf(atom.norm, table).some((form) => table.ones.has(form.norm));
  const part = one ? { value: 1, next: index + 1, scale: 1 } : readNumber(atoms, index, table);
  if (part === null) return null;
  for (let at = part.next; at < part.next + SHARE_REACH; at++) {
    if (!isCloseAt(atoms, at)) return null;
    const whole = wholeAfter(atoms, at, table);
    if (whole === null) continue;
    const share = WHOLES.has(whole.value)
      ? part.value < whole.value && part.value > 1
      : one && whole.value > 1 && whole.value <= LARGEST_WHOLE_OF_ONE;
    if (!share || measures(atoms[whole.next], table)) return null;
    return make(
      atoms,
      index,
      whole.next,
      { value: (part.value / whole.value) * 100, kind: "percent", unit: "%" },
      table,
    );
  }
  return null;
}

function wholeAfter(atoms: readonly Atom[], index: number, table: NumeralTable): ReadNumber | null {
  const ends = table.outOf.map((phrase) => phraseEnd(atoms, index, phrase, table)).filter((end) => end > 0);
  for (const end of ends) {
    const whole = readNumber(atoms, end, table);
    if (whole !== null && isCloseAt(atoms, end)) return whole;
  }
  return null;
}

/** "un sommet sur deux jours": a unit after the second number makes it a count of its own. */
const measures = (atom: Atom | undefined, table: NumeralTable): boolean =>
  atom !== undefined &&
  isClose(atom) &&
  (find(atom.norm, table, table.durations) ?? find(atom.norm, table, table.measures)) !== null;

function readCounted(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const number = readNumber(atoms, index, table);
  if (number === null) return null;
  const { kind, unit, factor, next } = readUnit(text, atoms, index, number.next, table);
  const rest = { value: number.value * factor, kind, unit, scale: number.scale };
  const read = make(atoms, index, number.next, rest, table, next);
  return isVague(atoms, index, read.quantity, table) ? null : read;
}

/** "several thousand", "тысячи людей": no value; "более тысячи" has one. */
function isVague(
  atoms: readonly Atom[],
  index: number,
  quantity: FoundQuantity,
  table: NumeralTable,
): boolean {
  const isVagueWord = (at: number): boolean =>
    formsOf(atoms[at]?.norm ?? "", table).some((form) => table.vague.has(form.norm));
  return (index > 0 && isVagueWord(index - 1)) || (isVagueWord(index) && quantity.modifier === "exact");
}

function readOne(atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const isOne = formsOf(atoms[index]?.norm ?? "", table).some((form) => table.ones.has(form.norm));
  const unit = isOne ? nounOfOne(atoms, index, table) : null;
  return unit === null ? null : make(atoms, index, index + 1, { value: 1, kind: "count", unit }, table);
}

/** "second", الخامس والعشرين; with a month it is a date: "السادس من أغسطس". */
function readOrdinal(text: string, atoms: readonly Atom[], index: number, table: NumeralTable): Read | null {
  const ordinal = find(atoms[index]?.norm ?? "", table, table.ordinals);
  if (ordinal === null) return null;
  const more =
    table.words.unitsFirst === true && isCloseAt(atoms, index + 1) ? ordinalTens(atoms[index + 1], table) : 0;
  const value = ordinal.value + more;
  const next = index + (more > 0 ? 2 : 1);
  const date = readOrdinalDate(text, atoms, value, next, table);
  if (date !== null)
    return make(atoms, index, next, { value, kind: "date", unit: date.unit }, table, date.next);
  return make(atoms, index, next, { value, kind: "ordinal", unit: null }, table);
}

/** الرابع عشر, الرابع والعشرين: what the second word adds. */
function ordinalTens(atom: Atom | undefined, table: NumeralTable): number {
  const tens = find(atom?.norm ?? "", table, table.values);
  if (tens === null || tens.value % 10 !== 0) return 0;
  return tens.value === 10 || (tens.joined && tens.value < 100) ? tens.value : 0;
}
