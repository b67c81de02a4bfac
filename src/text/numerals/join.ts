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
  text: string,
  found: readonly FoundQuantity[],
  table: NumeralTable,
): FoundQuantity[] {
  return found.map((quantity, index) => {
    const next = found[index + 1];
    if (
      next === undefined ||
      quantity.kind !== "count" ||
      quantity.unit !== null ||
      !isRange(text, quantity, next, table)
    )
      return quantity;
    if (next.kind !== "count" && next.kind !== "percent" && next.kind !== "money") return quantity;
    const scaled = next.scale > 1 && quantity.scale === 1 && quantity.value < next.scale;
    return {
      ...quantity,
      kind: next.kind,
      unit: next.unit,
      value: scaled ? quantity.value * next.scale : quantity.value,
    };
  });
}

function isRange(text: string, a: FoundQuantity, b: FoundQuantity, table: NumeralTable): boolean {
  const between = text.slice(a.end, b.start).trim().toLowerCase();
  return (
    /^[-–—]$/.test(between) ||
    table.rangeWords.has(between) ||
    (between === "" && /^و/u.test(text.slice(b.start, b.end)))
  );
}
