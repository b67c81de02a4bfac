import { type RefObject, useEffect, useState } from "react";
import type { Span } from "../../model/span.ts";
import { SHOWN_AT, scrollBy } from "./align.ts";

/** The part of an article that stands in its column, as offsets into the text; null until it is known. */
export function useInView(scroller: RefObject<HTMLElement | null>): Span | null {
  const [view, setView] = useState<Span | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const seen = viewOf(element);
        setView((before) => (before?.start === seen.start && before.end === seen.end ? before : seen));
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  return view;
}

const piecesIn = (scroller: Element): HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>("[data-start][data-end]"),
];

const spanOf = ({ dataset }: HTMLElement): Span => ({
  start: Number(dataset.start),
  end: Number(dataset.end),
});

function viewOf(scroller: HTMLElement): Span {
  const { top, bottom } = scroller.getBoundingClientRect();
  const pieces = piecesIn(scroller);
  return { start: offsetAt(pieces, top), end: offsetAt(pieces, bottom) };
}

/** The offset of the words at a height: pieces stand in reading order, and inside one words are taken to be even. */
function offsetAt(pieces: readonly HTMLElement[], height: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.getBoundingClientRect().bottom ?? 0) <= height) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  const [{ start, end }, box] = [spanOf(piece), piece.getBoundingClientRect()];
  const part = box.height === 0 ? 0 : (height - box.top) / box.height;
  return Math.round(start + Math.min(1, Math.max(0, part)) * (end - start));
}

/** Scrolls a column so that the words at an offset stand a third down. */
export function showOffset(scroller: HTMLElement, offset: number): void {
  const pieces = piecesIn(scroller);
  const piece = pieces.find((one) => offset < spanOf(one).end) ?? pieces.at(-1);
  if (!piece) return;
  const [{ start, end }, box, column] = [
    spanOf(piece),
    piece.getBoundingClientRect(),
    scroller.getBoundingClientRect(),
  ];
  const part = Math.max(0, offset - start) / Math.max(1, end - start);
  scrollBy(scroller, box.top + part * box.height - (column.top + column.height * SHOWN_AT));
}
