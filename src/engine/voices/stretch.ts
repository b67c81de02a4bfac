import { overlapOf, type Span } from "../../model/span.ts";
import type { AttributionConfidence } from "../../model/voice.ts";

/** A stretch of text with the mention that names its speaker. */
export interface Stretch extends Span {
  readonly mention: number;
  readonly rule: string;
  readonly confidence: AttributionConfidence;
  readonly cue?: Span;
  readonly source?: Span;
  readonly via?: number;
}

/** True where two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => overlapOf(a, b) > 0;

/** Stretches of one cue with nothing but white space between them are one. */
export function merged(text: string, stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const joins =
      last?.mention === stretch.mention &&
      last.cue?.start === stretch.cue?.start &&
      text.slice(last.end, stretch.start).trim() === "";
    if (last && joins) result[result.length - 1] = { ...last, end: stretch.end };
    else result.push(stretch);
  }
  return result;
}

/** Lays a stretch over others: what it covers is cut off from them. */
export function paint(stretches: readonly Stretch[], over: Stretch): Stretch[] {
  if (over.end <= over.start) return [...stretches];
  return [
    ...stretches.flatMap((stretch) => {
      if (!overlaps(stretch, over)) return [stretch];
      const left = { ...stretch, end: over.start };
      const right = { ...stretch, start: over.end };
      return [left, right].filter((part) => part.end > part.start);
    }),
    over,
  ];
}
