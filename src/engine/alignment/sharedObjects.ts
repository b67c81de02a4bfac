import type { Reason } from "../../model/comparison.ts";
import type { Span } from "../../model/span.ts";

/**
 * Equal spans and equal reasons as one object: links are most of a large comparison, and most of them point to the same words
 * for the same few reasons. Saves more than half of their memory, and of the message in which they reach the page.
 */
export class SharedObjects {
  /** By the object that a span was read from; several where it begins phrases of different lengths. */
  private readonly spans = new Map<Span, Span[]>();
  /** By feature, then by weight. */
  private readonly reasons = new Map<string, Map<number, Reason>>();

  /** From the start of one word to the end of another, or of the same. */
  span(first: Span, last: Span = first): Span {
    const known = this.spans.get(first);
    const found = known?.find(({ end }) => end === last.end);
    if (found) return found;
    const span = { start: first.start, end: last.end };
    if (known) known.push(span);
    else this.spans.set(first, [span]);
    return span;
  }

  reason(feature: string, weight: number): Reason {
    const known = this.reasons.get(feature) ?? new Map<number, Reason>();
    if (known.size === 0) this.reasons.set(feature, known);
    const found = known.get(weight);
    if (found) return found;
    const reason = { feature, weight };
    known.set(weight, reason);
    return reason;
  }
}
