import type { Contrast, ContrastKind } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";
import type { ClauseText } from "./clauseText.ts";
import { hedgesOf } from "./hedges.ts";
import { negationsOf } from "./polarity.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

/** What makes two clauses that look alike say different things, with the words that show it. */
export function findContrasts(a: ClauseText, b: ClauseText, vocabulary: WeightedVocabulary): Contrast[] {
  return [
    ...figureContrast(a, b),
    ...nameContrast(a, b, vocabulary),
    ...oneSided("negation", oddNegation(a), oddNegation(b)),
    ...oneSided("certainty", hedgesOf(a)[0], hedgesOf(b)[0]),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Quantities of the same kind and unit with different values, where none of their values agree. */
function figureContrast(a: ClauseText, b: ClauseText): Contrast[] {
  for (const here of a.quantities) {
    const rivals = b.quantities.filter((there) => there.kind === here.kind && there.unit === here.unit);
    const first = rivals[0];
    if (first === undefined || rivals.some((there) => there.value === here.value)) continue;
    return [{ kind: here.kind === "date" ? "date" : "number", a: spanOf(here), b: spanOf(first) }];
  }
  return [];
}

/** Both name somebody or some place that the other does not. One name more on one side is a detail, not a contrast. */
function nameContrast(a: ClauseText, b: ClauseText, vocabulary: WeightedVocabulary): Contrast[] {
  const [here, there] = [strangerIn(a, b, vocabulary), strangerIn(b, a, vocabulary)];
  if (!here || !there) return [];
  const kind: ContrastKind = isPlace(here) && isPlace(there) ? "place" : "name";
  return [{ kind, a: spanOf(here), b: spanOf(there) }];
}

/** The first word of a name that has nothing like it on the other side. */
function strangerIn(from: ClauseText, to: ClauseText, vocabulary: WeightedVocabulary): Word | undefined {
  const there = new Set(to.types);
  return from.words.find((word, i) => {
    const neighbours = vocabulary.neighbours[from.types[i] ?? 0] ?? [];
    return word.named && !word.numeric && !isDay(word) && !neighbours.some((near) => there.has(near.type));
  });
}

const DAY = /^(?:weekday|month)-/;

const isDay = (word: Word): boolean => word.concepts.some((concept) => DAY.test(concept));

const PLACE = /^(?:country|city)-/;

const isPlace = (word: Word): boolean => word.concepts.some((concept) => PLACE.test(concept));

/** The negation that turns a clause round; two in one clause turn it back. */
function oddNegation(clause: ClauseText): Span | undefined {
  const negations = negationsOf(clause);
  return negations.length % 2 === 1 ? negations[0] : undefined;
}

function oneSided(kind: ContrastKind, a: Span | undefined, b: Span | undefined): Contrast[] {
  if ((a === undefined) === (b === undefined)) return [];
  return [{ kind, ...(a ? { a } : {}), ...(b ? { b } : {}) }];
}
