/** What the lexicon knows of a word by its concepts, as bits. */
export const DAY = 1;
export const PLACE = 2;
export const NAME = 4;
/** It stands in some concept. */
export const KNOWN = 8;

const FORMS: readonly (readonly [number, RegExp])[] = [
  [DAY, /^(?:weekday|month)-/],
  [PLACE, /^(?:country|city)-/],
  [NAME, /^(?:country|city|person|org|group)-/],
];

/** The bits of a word with these concepts. */
export function sensesOf(concepts: readonly string[]): number {
  if (concepts.length === 0) return 0;
  return FORMS.reduce(
    (bits, [bit, form]) => (concepts.some((concept) => form.test(concept)) ? bits | bit : bits),
    KNOWN,
  );
}
