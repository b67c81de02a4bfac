import { useEffect, useState } from "react";

/**
 * A value as it was until the page has painted what else changed with it: what answers a click stands in the next frame, and
 * what takes long to draw comes in the frame after it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (Object.is(shown, value)) return;
    let task: ReturnType<typeof setTimeout> | undefined;
    // Frames are drawn behind their callbacks: what such a callback puts off comes when the frame is drawn.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => {
        setShown(() => value);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value, shown]);
  return shown;
}
