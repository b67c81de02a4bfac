import type { Quantity } from "../../text/numerals/index.ts";
import type { Figure } from "./figure.ts";

/** Durations in their smallest unit, by the family of units that convert into each other. */
const DURATIONS: Readonly<Record<string, { readonly family: string; readonly size: number }>> = {
  minute: { family: "minute", size: 1 },
  hour: { family: "minute", size: 60 },
  day: { family: "minute", size: 1440 },
  month: { family: "month", size: 1 },
  year: { family: "month", size: 12 },
};
/** Units of measure that are the same word in every language table. */
const MEASURES: ReadonlySet<string> = new Set([
  "tonne",
  "km",
  "mile",
  "m",
  "kg",
  "barrel",
  "hectare",
  "litre",
  "foot",
  "acre",
]);
/**
 * Where the noun does not say that two numbers count the same, or they are sums of money, their ratio has to be plausible. Raising
 * it shows more.
 */
const LARGEST_RATIO = 10;
/** Stems around two numbers with different nouns that have to agree. */
const LEAST_SHARED_STEMS = 2;

/** The family and size of a unit of time; null for any other unit. */
export const durationOf = (unit: string | null): { readonly family: string; readonly size: number } | null =>
  unit === null ? null : (DURATIONS[unit] ?? null);

/** A quantity's value in the smallest unit of its family: hours in minutes. */
export const baseOf = (quantity: Quantity): number => quantity.value * (durationOf(quantity.unit)?.size ?? 1);

/** True where two figures of one claim give the size of the same thing, as far as the words around them tell. */
export function comparable(a: Figure, b: Figure): boolean {
  if (a.part !== b.part || (a.part && a.quantity.unit !== b.quantity.unit)) return false;
  const [kindA, kindB] = [a.quantity.kind, b.quantity.kind];
  if (kindA === "percent" && kindB === "percent") return true;
  if (kindA === "date" && kindB === "date") return sameMonth(a, b);
  if (!isAmount(a) || !isAmount(b)) return false;
  const [unitA, unitB] = [a.quantity.unit, b.quantity.unit];
  if (kindA !== kindB) return unitA === null || unitB === null ? loose(a, b) : false;
  if (kindA === "money") return unitA === unitB && (plausible(a, b) || isSlip(a, b));
  return sameCount(a, b);
}

/** True where the later of two figures in one mention gives another source's number for the same thing. */
export function isSecondSource(a: Figure, b: Figure): boolean {
  const apart = a.setting.segment !== b.setting.segment && b.setting.sourced;
  if (!apart || a.part || b.part || a.quantity.kind !== b.quantity.kind || !isMeasured(a)) return false;
  const sameFate = b.fate === null || a.fate === null || a.fate === b.fate;
  return sameFate && (b.quantity.unit === null || b.quantity.unit === a.quantity.unit) && plausible(a, b);
}

/** Without a noun only where the mention has no third number that could be meant. */
const isMeasured = ({ quantity, counts }: Figure): boolean =>
  quantity.kind === "percent" || (isAmountKind(quantity.kind) && (quantity.unit !== null || counts === 2));

/** True where two equal figures are taken for the same although little but their value says so. */
export const alike = (a: Figure, b: Figure): boolean =>
  a.quantity.kind === b.quantity.kind &&
  a.quantity.value === b.quantity.value &&
  (a.quantity.unit === b.quantity.unit || a.quantity.unit === null || b.quantity.unit === null);

const isAmountKind = (kind: Quantity["kind"]): boolean => kind === "count" || kind === "money";
const isAmount = (figure: Figure): boolean => isAmountKind(figure.quantity.kind);

const sameMonth = (a: Figure, b: Figure): boolean =>
  a.quantity.unit === b.quantity.unit && a.quantity.unit !== "year";

function sameCount(a: Figure, b: Figure): boolean {
  const [unitA, unitB] = [a.quantity.unit, b.quantity.unit];
  const [durationA, durationB] = [durationOf(unitA), durationOf(unitB)];
  if (durationA !== null && durationB !== null) {
    return durationA.family === durationB.family && (unitA === unitB || plausible(a, b));
  }
  if (a.fate !== null && b.fate !== null)
    return a.fate === b.fate || a.fate === "person" || b.fate === "person";
  if (unitA === null || unitB === null) return loose(a, b);
  if (unitA === unitB) return true;
  if (isFixed(a) || isFixed(b)) return false;
  return a.language === b.language ? sharesContext(a, b) && plausible(a, b) : loose(a, b);
}

/** Units that are told apart in any language: a measure, a duration, people. */
const isFixed = (figure: Figure): boolean =>
  durationOf(figure.quantity.unit) !== null ||
  MEASURES.has(figure.quantity.unit ?? "") ||
  figure.fate !== null;

/** Nothing but the claim holds two numbers together: both have to be the only ones, and of one size. */
const loose = (a: Figure, b: Figure): boolean => a.counts === 1 && b.counts === 1 && plausible(a, b);

const plausible = (a: Figure, b: Figure): boolean => ratioOf(a, b) <= LARGEST_RATIO;

/** Three million and three billion are one amount with a slip, however far apart. */
const isSlip = (a: Figure, b: Figure): boolean => SLIPS.has(ratioOf(a, b));
const SLIPS: ReadonlySet<number> = new Set([1e3, 1e6, 1e9]);

/** How many times the smaller the larger is; without end where one is nothing. */
function ratioOf(a: Figure, b: Figure): number {
  const [x, y] = [baseOf(a.quantity), baseOf(b.quantity)];
  return Math.min(x, y) > 0 ? Math.max(x, y) / Math.min(x, y) : Infinity;
}

const sharesContext = (a: Figure, b: Figure): boolean =>
  [...a.near].filter((stem) => b.near.has(stem)).length >= LEAST_SHARED_STEMS;
