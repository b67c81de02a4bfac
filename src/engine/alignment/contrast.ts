import type { Contrast, ContrastKind } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { Quantity } from "../../text/numerals/index.ts";
import type { ClauseText } from "./clauseText.ts";
import { likenessIn } from "./coverage.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import { DAY, KNOWN, NAME, PLACE } from "./senses.ts";
import type { Word } from "./words.ts";

/** What makes two clauses that look alike say different things, with the words that show it. */
export function findContrasts(a: ClauseText, b: ClauseText, vocabulary: WeightedVocabulary): Contrast[] {
  const [here, there] = [strangersIn(a, b, vocabulary), strangersIn(b, a, vocabulary)];
  return [
    ...figureContrast(a, b),
    ...substitution("date", here.find(isDay)?.word, there.find(isDay)?.word),
    ...nameContrast(here, there),
    ...oneSided("negation", oddNegation(a), oddNegation(b)),
    ...oneSided("certainty", a.hedges[0], b.hedges[0]),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Quantities of the same kind and unit that cannot both be true, where none of their values agree. */
function figureContrast(a: ClauseText, b: ClauseText): Contrast[] {
  for (const here of a.quantities) {
    const rivals = b.quantities.filter((there) => there.kind === here.kind && there.unit === here.unit);
    const first = rivals[0];
    if (first === undefined || rivals.some((there) => agree(here, there) || agree(there, here))) continue;
    return [{ kind: here.kind === "date" ? "date" : "number", a: spanOf(here), b: spanOf(first) }];
  }
  return [];
}

/** How far a value that is given as "about" may be from another, and how far above a limit a true value may be expected. */
const ABOUT = 0.1;
const BEYOND = 1.25;

/** Whether what `x` says leaves room for the value of `y`: "more than 400" and 420. */
function agree(x: Quantity, y: Quantity): boolean {
  if (x.value === y.value) return true;
  if (x.modifier === "more-than" || x.modifier === "at-least")
    return y.value > x.value && y.value <= BEYOND * x.value;
  if (x.modifier === "less-than" || x.modifier === "at-most")
    return y.value < x.value && x.value <= BEYOND * y.value;
  return x.modifier === "about" && Math.abs(x.value - y.value) <= ABOUT * Math.max(x.value, y.value);
}

/** A word that has nothing like it on the other side. */
interface Stranger {
  readonly word: Word;
  /** What the lexicon knows of it (`senses.ts`). */
  readonly senses: number;
}

/** Words of a clause that have nothing like them on the other side and that weigh something. */
function strangersIn(from: ClauseText, to: ClauseText, vocabulary: WeightedVocabulary): Stranger[] {
  const found: Stranger[] = [];
  from.words.forEach((word, i) => {
    const type = from.types[i] ?? 0;
    if (word.numeric || vocabulary.common[type] === true) return;
    if (likenessIn(type, to.typeSet, vocabulary) === 0)
      found.push({ word, senses: vocabulary.senses[type] ?? 0 });
  });
  return found;
}

/**
 * Both name somebody or some place that the other does not; one name more on one side is a detail. Where each side has just
 * one word of its own and the lexicon knows neither, they are names too: scripts without capitals do not show them.
 */
function nameContrast(here: readonly Stranger[], there: readonly Stranger[]): Contrast[] {
  const [first, second] = [here, there].map((words) => words.find((word) => isName(word) && !isDay(word)));
  if (first && second)
    return substitution(isPlace(first) && isPlace(second) ? "place" : "name", first.word, second.word);
  const alone =
    here.length === 1 &&
    there.length === 1 &&
    [...here, ...there].every(({ senses }) => (senses & KNOWN) === 0);
  return alone ? substitution("name", here[0]?.word, there[0]?.word) : [];
}

const isDay = ({ senses }: Stranger): boolean => (senses & DAY) !== 0;
const isPlace = ({ senses }: Stranger): boolean => (senses & PLACE) !== 0;
const isName = ({ word, senses }: Stranger): boolean => word.named || (senses & NAME) !== 0;

function substitution(kind: ContrastKind, a: Span | undefined, b: Span | undefined): Contrast[] {
  return a && b ? [{ kind, a: spanOf(a), b: spanOf(b) }] : [];
}

/** The negation that turns a clause round; two in one clause turn it back. */
function oddNegation(clause: ClauseText): Span | undefined {
  return clause.negations.length % 2 === 1 ? clause.negations[0] : undefined;
}

function oneSided(kind: ContrastKind, a: Span | undefined, b: Span | undefined): Contrast[] {
  if ((a === undefined) === (b === undefined)) return [];
  return [{ kind, ...(a ? { a: spanOf(a) } : {}), ...(b ? { b: spanOf(b) } : {}) }];
}
