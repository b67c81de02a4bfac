// What runs in the page of bench/fuzz-intake.ts: reads files as the app does and says how long its own thread stood still.
import { takeFiles } from "../../src/files/intake.ts";

/** What came out of one file. */
export interface Outcome {
  /** Kinds of notes, or null where reading rejected, which it never may. */
  readonly notes: readonly string[] | null;
  readonly articles: number;
  /** Milliseconds until it was read, and the longest in which the page's thread answered nothing. */
  readonly took: number;
  readonly block: number;
}

declare global {
  interface Window {
    readFile(name: string, base64: string): Promise<Outcome>;
  }
}

/** Calls itself through the event loop; the longest time between two calls is what a click would have waited. */
function watchThread(): () => number {
  let [longest, last, stopped] = [0, performance.now(), false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!stopped) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    stopped = true;
    return Math.max(longest, performance.now() - last);
  };
}

window.readFile = async (name, base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const longest = watchThread();
  const start = performance.now();
  try {
    const { articles, notes } = await takeFiles([{ name, bytes, size: bytes.length }], []);
    return {
      notes: notes.map(({ kind }) => kind),
      articles: articles.length,
      took: performance.now() - start,
      block: longest(),
    };
  } catch {
    return { notes: null, articles: 0, took: performance.now() - start, block: longest() };
  }
};
