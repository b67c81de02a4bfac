import type { Span } from "../model/span.ts";

/**
 * Turns spans in UTF-16 code units of a text into code points, both half-open. A span that cuts a surrogate pair takes the
 * whole character, so that no selection ends in the middle of one.
 */
export function codePointsOf(text: string): (span: Span) => Span {
  // How many pairs begin before each place at which one does: the same number of units is to be taken off.
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  }
  /** Pairs that end at or before an offset, and whether it lies inside one. */
  const before = (offset: number) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const inside = pairs[low - 1] === offset - 1;
    return { whole: inside ? low - 1 : low, inside };
  };
  return ({ start, end }) => {
    const [first, last] = [before(start), before(end)];
    return {
      start: start - first.whole - (first.inside ? 1 : 0),
      end: end - last.whole,
    };
  };
}
