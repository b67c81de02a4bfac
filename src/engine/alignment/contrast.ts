import type { Contrast } from "../../model/comparison.ts";
import type { ClauseText } from "./clauseText.ts";
import { negationsOf } from "./polarity.ts";

/** What makes two clauses that look alike say different things, with the words that show it. */
export function findContrasts(a: ClauseText, b: ClauseText): Contrast[] {
  return [...numberContrast(a, b), ...negationContrast(a, b)];
}

/** Quantities of the same kind and unit with different values, where none of their values agree. */
function numberContrast(a: ClauseText, b: ClauseText): Contrast[] {
  for (const here of a.quantities) {
    const rivals = b.quantities.filter((there) => there.kind === here.kind && there.unit === here.unit);
    const first = rivals[0];
    if (first === undefined || rivals.some((there) => there.value === here.value)) continue;
    return [
      { kind: "number", a: { start: here.start, end: here.end }, b: { start: first.start, end: first.end } },
    ];
  }
  return [];
}

function negationContrast(a: ClauseText, b: ClauseText): Contrast[] {
  const [here, there] = [negationsOf(a), negationsOf(b)];
  if (here.length % 2 === there.length % 2) return [];
  const [first, second] = [here[0], there[0]];
  return [{ kind: "negation", ...(first ? { a: first } : {}), ...(second ? { b: second } : {}) }];
}
