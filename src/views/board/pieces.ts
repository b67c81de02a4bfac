import type { Span } from "../../model/span.ts";

/** A mark on a stretch of text; a piece inside several layers carries the marks of all, in the order given. */
export interface Layer<Mark> extends Span {
  readonly mark: Mark;
}

export interface Piece<Mark> extends Span {
  readonly marks: readonly Mark[];
}

const WORD_PART = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]/u;

/**
 * Cuts a span of a text where layers begin and end. The pieces cover the span without gap or overlap, and no cut lies
 * inside a word: Arabic letters are only joined within one element.
 */
export function piecesOf<Mark>(text: string, span: Span, layers: readonly Layer<Mark>[]): Piece<Mark>[] {
  const whole = layers.map((layer) => ({ ...layer, ...toWords(text, layer) }));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of whole)
    for (const at of [start, end]) if (span.start < at && at < span.end) cuts.add(at);
  const borders = [...cuts].sort((a, b) => a - b);
  return borders.slice(1).map((end, i) => {
    const start = borders[i] ?? end;
    return { start, end, marks: whole.filter((l) => l.start <= start && end <= l.end).map((l) => l.mark) };
  });
}

/** Grows a span to the borders of the words that it cuts through. */
export function toWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isInside(text, from)) from--;
  while (to < text.length && isInside(text, to)) to++;
  return { start: from, end: to };
}

const isInside = (text: string, at: number): boolean => isPart(text, at - 1) && isPart(text, at);

/** Surrogates count as parts of words, so that no cut lies between the halves of one character. */
function isPart(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return WORD_PART.test(unit) || (unit >= "\ud800" && unit <= "\udfff");
}

/** The beginning of a text, cut at a word border with an ellipsis where it is longer than `limit` code units. */
export function excerptOf(text: string, limit: number): string {
  const clean = text.replace(/\s+/gu, " ").trim();
  if (clean.length <= limit) return clean;
  const cut = clean.lastIndexOf(" ", limit);
  const end = cut > limit / 2 ? cut : toWords(clean, { start: 0, end: limit }).end;
  return `${clean.slice(0, end).replace(/[\s,،;؛:.–-]+$/u, "")}…`;
}
