/**
 * A piece of an article's text: half-open, in UTF-16 code units into the text as loaded.
 * Every position in the project is of this kind; nothing ever points into folded or normalised text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Code units that two spans have in common; 0 where they only touch. */
export const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True where the inner span lies within the outer one; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The words at a span of the text as loaded. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Order by start, then by end: the reading order of one article. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
