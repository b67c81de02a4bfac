import { find, formsOf, isClose, type Atom } from "./atoms.ts";
import type { NumeralTable } from "./table.ts";
import type { FoundQuantity } from "./types.ts";

const MINUTES_IN_HOUR = 60;

/** "an hour and ten minutes", "ساعة وعشر دقائق", "два часа 10 минут": hours and minutes are one duration, in minutes. */
export function joinDurations(
  atoms: readonly Atom[],
  found: readonly FoundQuantity[],
  table: NumeralTable,
): FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const quantity of found) {
    const hours = quantity.unit === "minute" ? hoursBefore(atoms, quantity, joined.at(-1), table) : null;
    if (hours === null) {
      joined.push(quantity);
      continue;
    }
    if (hours.told) joined.pop();
    const first = hours.first;
    const value = quantity.value + hours.value * MINUTES_IN_HOUR;
    joined.push({
      ...quantity,
      start: atoms[first]?.start ?? quantity.start,
      first,
      value,
      modifier: hours.modifier ?? quantity.modifier,
    });
  }
  return joined;
}

interface Hours {
  readonly value: number;
  readonly first: number;
  /** True where the hours are the quantity before. */
  readonly told: boolean;
  readonly modifier?: FoundQuantity["modifier"];
}

function hoursBefore(
  atoms: readonly Atom[],
  minutes: FoundQuantity,
  last: FoundQuantity | undefined,
  table: NumeralTable,
): Hours | null {
  const at = atoms[minutes.first];
  if (at === undefined || !isClose(at)) return null;
  const word = table.joiners.has(atoms[minutes.first - 1]?.norm ?? "")
    ? minutes.first - 2
    : minutes.first - 1;
  const hour = atoms[word];
  if (hour === undefined) return null;
  if (last?.unit === "hour" && (last.after === word || last.after === word + 1)) {
    return { value: last.value, first: last.first, told: true, modifier: last.modifier };
  }
  const isHour =
    find(hour.norm, table, table.durations)?.value === "hour" && table.durations.get(hour.norm) !== undefined;
  if (!isHour) return null;
  const one = formsOf(atoms[word - 1]?.norm ?? "", table).some(
    ({ norm }) => table.ones.has(norm) || table.articles.has(norm),
  );
  return { value: 1, first: one ? word - 1 : word, told: false };
}

/** "between 10 and 15 people", "2 to 3 million", "10-15%": the first number takes unit and multiplier of the second. */
export function joinRanges(
  atoms: readonly Atom[],
  found: readonly FoundQuantity[],
  table: NumeralTable,
): FoundQuantity[] {
  const ranges = found.map((quantity, index) => isRange(atoms, quantity, found[index + 1], table));
  return found.map((quantity, index) => {
    const next = found[index + 1];
    if (ranges[index] === true && next !== undefined) return lowEnd(quantity, next);
    return ranges[index - 1] === true ? { ...quantity, range: "high" } : quantity;
  });
}

function lowEnd(low: FoundQuantity, high: FoundQuantity): FoundQuantity {
  if (low.unit !== null) return { ...low, range: "low" };
  const scaled = high.scale > 1 && low.scale === 1 && low.value < high.scale;
  const value = scaled ? low.value * high.scale : low.value;
  return { ...low, kind: high.kind, unit: high.unit, value, range: "low" };
}

const AMOUNTS: ReadonlySet<string> = new Set(["count", "percent", "money"]);

function isRange(
  atoms: readonly Atom[],
  a: FoundQuantity,
  b: FoundQuantity | undefined,
  table: NumeralTable,
): boolean {
  if (b === undefined || !AMOUNTS.has(a.kind) || !AMOUNTS.has(b.kind)) return false;
  if (a.unit !== null && a.unit !== b.unit) return false;
  const at = atoms[a.next];
  const second = atoms[b.first];
  if (at === undefined || second === undefined) return false;
  if (b.first === a.next && /^\s?[-–—]\s?$/u.test(at.gap)) return true;
  const opened = table.rangeOpeners.has(atoms[a.first - 1]?.norm ?? "");
  if (b.first === a.next) return opened && second.norm.startsWith("و") && isClose(second);
  if (b.first !== a.next + 1 || !isClose(at)) return false;
  return (
    (a.unit === null && table.rangeWords.has(at.norm)) ||
    (opened && (table.rangeWords.has(at.norm) || table.rangeJoiners.has(at.norm)))
  );
}
