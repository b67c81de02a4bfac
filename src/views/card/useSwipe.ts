import { type TouchEvent, useRef } from "react";

/** Least way of a finger along the line, in CSS pixels, that turns the page; lower makes scrolling turn it. */
const LEAST_WAY = 64;
/** So many times farther along the line than across it. */
const STRAIGHT = 2;

/** Handlers that turn to the next or the previous point as a page turns: in right-to-left the next lies to the left. */
export function useSwipe(direction: string, step: (by: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch, more] = [touches[0], touches.length > 1];
      start.current = touch && !more ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, touch] = [start.current, changedTouches[0]];
      start.current = null;
      if (!from || !touch || window.getSelection()?.isCollapsed === false) return;
      const by = stepOf(touch.clientX - from.x, touch.clientY - from.y, direction);
      if (by !== null) step(by);
    },
  };
}

/** Where a finger's way leads; null where it is none of these. */
export function stepOf(along: number, across: number, direction: string): 1 | -1 | null {
  if (Math.abs(along) < LEAST_WAY || Math.abs(along) < STRAIGHT * Math.abs(across)) return null;
  return along < 0 === (direction === "ltr") ? 1 : -1;
}
