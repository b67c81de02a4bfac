import { type RefObject, useEffect, useState } from "react";

/**
 * Width of an element's content in rem, followed as it changes; 0 until it is known. `around`: a selector of the element
 * around it that is meant instead. `before`: one that is as wide and already there, so that the width is known from the start.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, around?: string, before?: string): number {
  const [width, setWidth] = useState(() => {
    const known = before === undefined ? null : document.querySelector(before);
    return known === null ? 0 : inRem(known.clientWidth);
  });
  useEffect(() => {
    const element = around === undefined ? ref.current : (ref.current?.closest(around) ?? ref.current);
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(inRem(entry?.contentRect.width ?? 0));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref, around]);
  return width;
}

const inRem = (pixels: number): number =>
  pixels / parseFloat(getComputedStyle(document.documentElement).fontSize);
