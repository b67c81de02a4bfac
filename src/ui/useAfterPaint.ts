import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How each value that waits for its frame is shown now. */
const waiting = new Set<() => void>();

/**
 * A value as it was until the page has painted what else changed with it: what answers a click stands in the next frame, and
 * what takes long to draw comes in the frame after it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (Object.is(shown, value)) return;
    const show = () => {
      setShown(() => value);
    };
    waiting.add(show);
    let task: ReturnType<typeof setTimeout> | undefined;
    // Frames are drawn behind their callbacks: what such a callback puts off comes when the frame is drawn.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(show);
    });
    return () => {
      waiting.delete(show);
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value, shown]);
  return shown;
}

/** Shows at once what waits for its frame, for a key that is meant for what is about to be there. */
export function catchUp(): void {
  if (waiting.size === 0) return;
  flushSync(() => {
    for (const show of [...waiting]) show();
  });
}
