import type { Glyph } from "./glyphs.ts";
import { isRightToLeft, textInOrder } from "./order.ts";

/** A line of a page. */
export interface Line {
  readonly text: string;
  /** Left and right end, base line, size of most letters: 1/72 inch, y grows downwards. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly rightToLeft: boolean;
  readonly page: number;
  /** True where a bullet stands before it, as a letter or a drawing; it is no part of the text. */
  readonly bullet: boolean;
  /** Raised numbers that stand in the line for footnotes; they are no part of its text. */
  readonly references: readonly string[];
}

const BULLET = /^[•◦▪‣●■]\s*/u;
/** How far a raised number or a mark may stand above the line, as a share of its size. */
const SAME_LINE = 0.5;
/** How far apart pieces of one line may stand that were not drawn one after the other. */
const NEAR = 1;

interface Draft {
  y: number;
  size: number;
  left: number;
  right: number;
  readonly glyphs: Glyph[];
}

/** Letters that stand side by side, in the order in which the page draws its lines. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const drafts: Draft[] = [];
  for (const glyph of glyphs) {
    const last = drafts.at(-1);
    const draft =
      last && isSameLine(last, glyph)
        ? last
        : drafts.findLast((one) => isSameLine(one, glyph) && isNear(one, glyph));
    if (draft) add(draft, glyph);
    else drafts.push(add({ y: glyph.y, size: glyph.size, left: glyph.x, right: glyph.x, glyphs: [] }, glyph));
  }
  return drafts.map((draft) => finish(draft, page)).filter(({ text }) => text.trim() !== "");
}

const isSameLine = ({ y, size }: Draft, glyph: Glyph): boolean =>
  Math.abs(glyph.y - y) < SAME_LINE * Math.max(size, glyph.size);

const isNear = ({ left, right, size }: Draft, { x, width }: Glyph): boolean =>
  x < right + size * NEAR && x + width > left - size * NEAR;

/** The largest letters say where the line is. */
function add(draft: Draft, glyph: Glyph): Draft {
  draft.glyphs.push(glyph);
  draft.left = Math.min(draft.left, glyph.x);
  draft.right = Math.max(draft.right, glyph.x + glyph.width);
  if (glyph.size > draft.size) Object.assign(draft, { size: glyph.size, y: glyph.y });
  return draft;
}

function finish({ glyphs, y, size }: Draft, page: number): Line {
  const letters = glyphs.filter(({ drawn }) => !drawn);
  const inLine = letters.filter((glyph) => !isReference(glyph, y, size));
  const references = letters.filter((glyph) => isReference(glyph, y, size));
  const text = textInOrder(inLine).trim();
  return {
    references: references.length === 0 ? [] : [textInOrder(references)],
    text: text.replace(BULLET, ""),
    bullet: BULLET.test(text) || glyphs.some(({ drawn, x }) => drawn && isOutside(x, inLine)),
    left: Math.min(...inLine.map(({ x }) => x)),
    right: Math.max(...inLine.map(({ x, width }) => x + width)),
    y,
    size,
    rightToLeft: isRightToLeft(inLine),
    page,
  };
}

/** Whether a place is before the first or after the last letter of a line. */
const isOutside = (place: number, letters: readonly Glyph[]): boolean =>
  letters.every(({ x }) => place < x) || letters.every(({ x }) => place > x);

/** The raised number of a footnote is no part of the sentence. */
const isReference = (glyph: Glyph, y: number, size: number): boolean =>
  glyph.size < size * 0.75 && glyph.y < y - size * 0.2 && /^[\d*†‡]$/.test(glyph.text);
