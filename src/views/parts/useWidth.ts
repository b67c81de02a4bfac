import { type RefObject, useEffect, useState } from "react";

/**
 * Width of an element's content in rem, followed as it changes; 0 until it is known. `around`: a selector of the element
 * around it that is meant instead.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, around?: string): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = around === undefined ? ref.current : (ref.current?.closest(around) ?? ref.current);
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth((entry?.contentRect.width ?? 0) / rem);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref, around]);
  return width;
}
