import { stem } from "../stem.ts";
import { find, formsOf, isClose, isHyphened, phraseEnd, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";
import type { Duration, QuantityKind } from "./types.ts";

/** What a number counts, and how its value is to be read in that unit. */
export interface ReadUnit {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  /** What to multiply the value by: a week is 7 days. */
  readonly factor: number;
  /** Index of the first atom after the unit. */
  readonly next: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₽": "RUB",
  "₪": "ILS",
  "₹": "INR",
  "₴": "UAH",
  "₺": "TRY",
};
/** How many words after a number are looked at for its noun, words of `skip` not counted. */
const NOUN_REACH = 3;
const DAYS_IN_WEEK = 7;

/** The unit of the number that ends before the atom at `next`; `first` is its first atom. */
export function readUnit(
  text: string,
  atoms: readonly Atom[],
  first: number,
  next: number,
  table: NumeralTable,
): ReadUnit {
  return (
    percentAt(text, atoms, first, next, table) ??
    signAt(text, atoms, first, next) ??
    knownAt(atoms, next, table) ?? { kind: "count", unit: nounAt(atoms, next, table), factor: 1, next }
  );
}

function percentAt(
  text: string,
  atoms: readonly Atom[],
  first: number,
  next: number,
  table: NumeralTable,
): ReadUnit | null {
  const end = atoms[next - 1]?.end ?? 0;
  const sign =
    /^[\s\u200e\u200f]{0,3}[%٪]/u.test(text.slice(end, end + 4)) || /[%٪]\s?$/u.test(atoms[first]?.gap ?? "");
  if (sign) return { kind: "percent", unit: "%", factor: 1, next };
  const at = atoms[next];
  if (at === undefined || !isHyphened(at)) return null;
  const phrase = table.percent
    .map((words) => phraseEnd(atoms, next, words, table))
    .find((after) => after > 0);
  return phrase === undefined ? null : { kind: "percent", unit: "%", factor: 1, next: phrase };
}

function signAt(text: string, atoms: readonly Atom[], first: number, next: number): ReadUnit | null {
  const start = atoms[first]?.start ?? 0;
  const end = atoms[next - 1]?.end ?? 0;
  const before = /(\p{Sc})\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[1];
  const after = /^\s?(\p{Sc})/u.exec(text.slice(end, end + 2))?.[1];
  const sign = before ?? after;
  return sign === undefined ? null : { kind: "money", unit: SIGNS[sign] ?? sign, factor: 1, next };
}

/** Currencies, measures and durations: words that name a unit whatever is counted. */
function knownAt(atoms: readonly Atom[], next: number, table: NumeralTable): ReadUnit | null {
  let index = next;
  while (atoms[index] !== undefined && table.skip.has(atoms[index]?.norm ?? "")) index++;
  const atom = atoms[index];
  if (atom === undefined || !isHyphened(atom) || isOutside(atom, table)) return null;
  const currency = find(atom.norm, table, table.currencies);
  if (currency !== null) return { kind: "money", unit: currency.value, factor: 1, next: index + 1 };
  const measure = find(atom.norm, table, table.measures);
  if (measure !== null) return { kind: "count", unit: measure.value, factor: 1, next: index + 1 };
  const duration = find(atom.norm, table, table.durations);
  return duration === null ? null : { kind: "count", ...durationUnit(duration.value), next: index + 1 };
}

/** Weeks are days; other durations stay as they are told. */
export const durationUnit = (duration: Duration): { readonly unit: string; readonly factor: number } =>
  duration === "week" ? { unit: "day", factor: DAYS_IN_WEEK } : { unit: duration, factor: 1 };

/** The stem of the noun counted: the first word after the number, or the first plural of the next few in English. */
function nounAt(atoms: readonly Atom[], next: number, table: NumeralTable): string | null {
  const words: string[] = [];
  for (let index = next; words.length < NOUN_REACH; index++) {
    const atom = atoms[index];
    if (atom === undefined || !isHyphened(atom) || atom.number !== null) break;
    if (table.skip.has(atom.norm)) continue;
    if (isStop(atom, table) || table.values.has(atom.norm)) break;
    words.push(atom.norm);
  }
  const plural = table.words.pluralEnding;
  const noun = plural === undefined ? words[0] : (words.find((word) => plural.test(word)) ?? words[0]);
  return noun === undefined ? null : stem(noun, table.language);
}

const isStop = (atom: Atom, table: NumeralTable): boolean =>
  atom.norm.length < 2 || isOutside(atom, table) || table.stop.has(atom.norm);

/** A noun with the Arabic article or و is never what the number right before it counts: "عام 2019 الساعة العاشرة". */
const isOutside = (atom: Atom, table: NumeralTable): boolean =>
  table.words.clitics !== undefined &&
  (/^(?:[وفبك]?ال|لل)/u.test(atom.norm) || (atom.norm.startsWith("و") && !table.joinedNouns.has(atom.norm)));

/** The noun that a word for one belongs to: "one person", "شخص واحد"; null where it is an article or a pronoun. */
export function nounOfOne(atoms: readonly Atom[], index: number, table: NumeralTable): string | null {
  const neighbour = table.words.clitics ? index - 1 : index + 1;
  const [left, right] = [atoms[neighbour], atoms[Math.max(index, neighbour)]];
  if (left === undefined || right === undefined || !isClose(right)) return null;
  return (
    formsOf(left.norm, table)
      .map((form) => stem(form.norm, table.language))
      .find((noun) => table.oneNouns.has(noun)) ?? null
  );
}
