import type { Quantity } from "../../text/numerals/index.ts";

/** "about 50" allows 45 to 55; raising it hides more disagreements between a round and an exact figure. */
const ABOUT = 0.1;
/** The same for shares of a hundred, which papers round much less. */
const ABOUT_PERCENT = 0.03;
/** "more than 400" is taken to mean at most 440: nobody writes "more than 400" for 900. */
const OPEN = 0.1;
/** A value with fewer digits counts as the rounded other one ("1.2 million", 1,234,000) up to this difference. */
const ROUNDED = 0.05;
/** Below this only modifiers make two values one: 50 is not 47 rounded. */
const LEAST_ROUNDED = 1000;

/** What a text says of a figure: one value (low and high are the same) or a range. */
export interface Told {
  readonly kind: Quantity["kind"];
  readonly modifier: Quantity["modifier"];
  readonly low: number;
  readonly high: number;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function intervalOf({ kind, modifier, low, high }: Told): Interval {
  const about = kind === "percent" ? ABOUT_PERCENT : ABOUT;
  switch (modifier) {
    case "exact":
      return { low, high };
    case "about":
      return { low: low * (1 - about), high: high * (1 + about) };
    case "at-least":
    case "more-than":
      return { low, high: high * (1 + OPEN) };
    case "at-most":
    case "less-than":
      return { low: low * (1 - OPEN), high };
  }
}

/** True where both figures can be true at once: what a text says of a number, taken as a reader takes it. */
export function reconciled(a: Told, b: Told): boolean {
  if (a.kind === "date") return a.low === b.low;
  const [one, other] = [intervalOf(a), intervalOf(b)];
  const meet = one.low <= other.high && other.low <= one.high;
  return meet || isRounded(a.low, b.low) || isRounded(b.low, a.low);
}

/** "57" for 57.3 and "1.2 million" for 1,234,000. */
function isRounded(round: number, precise: number): boolean {
  if (Math.abs(round - precise) > ROUNDED * Math.abs(precise)) return false;
  if (Number.isInteger(round) && !Number.isInteger(precise)) return Math.round(precise) === round;
  const digits = significant(round);
  return (
    round >= LEAST_ROUNDED && digits < significant(precise) && Number(precise.toPrecision(digits)) === round
  );
}

/** Digits before the zeros at the end: 2 for 1,200,000. */
const significant = (value: number): number =>
  Math.max(1, String(value).replace(/\D/g, "").replace(/0+$/, "").length);
