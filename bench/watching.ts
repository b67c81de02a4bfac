// What runs in the page while bench/interaction.ts acts on it, and how the figures are taken.
import type { Page } from "@playwright/test";

/** A frame that takes longer is seen as a jerk. */
export const LONG_FRAME_MS = 50;

declare global {
  interface Window {
    /** What was seen since it was last asked for: the longest event and the times of all frames, in ms. The browser rounds events to 8 and leaves out what is below 16. */
    takeSeen(): Seen;
  }
}

interface Seen {
  readonly event: number;
  readonly frames: readonly number[];
}

/** Runs in the page: watches the events and the frames. */
function watch(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  let [frames, last] = [[] as number[], performance.now()];
  const frame = (now: number) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.takeSeen = () => {
    const seen = { event: longest, frames };
    [longest, frames] = [0, []];
    return seen;
  };
}

/** Slows a page's processor down and watches it from now on. */
export async function watchPage(page: Page, slowdown: number): Promise<void> {
  // The name of a helper that tsx puts into functions; the page does not have it.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Waits until the page has painted, had time for what it put off, and the observers have been told. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          requestAnimationFrame(() => setTimeout(resolve, 100));
        };
        requestAnimationFrame(() => {
          requestIdleCallback(done, { timeout: 2000 });
        });
      }),
  );

/** One action, done several times. */
export interface Measured {
  readonly action: string;
  /** From the event to the next paint, in ms, one for each round. */
  readonly events: number[];
  /** Longest frame of each round, what was put off included, in ms. */
  readonly frames: number[];
  /** Frames of all rounds that took too long, and how many there were. */
  readonly long: number;
  readonly all: number;
}

export async function measure(
  page: Page,
  action: string,
  rounds: number,
  act: (round: number) => Promise<void>,
): Promise<Measured> {
  const seen: Seen[] = [];
  for (let round = 0; round < rounds; round++) {
    await settled(page);
    await page.evaluate(() => window.takeSeen());
    await act(round);
    await settled(page);
    seen.push(await page.evaluate(() => window.takeSeen()));
  }
  const all = seen.flatMap(({ frames }) => frames);
  return {
    action,
    events: seen.map(({ event }) => event),
    frames: seen.map(({ frames }) => Math.max(0, ...frames)),
    long: all.filter((ms) => ms > LONG_FRAME_MS).length,
    all: all.length,
  };
}

/** Elements of the page and its memory in MB, after what can be freed was. */
export async function sizeOf(page: Page): Promise<{ elements: number; heapMb: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return { elements, heapMb: Math.round(usedSize / 2 ** 20) };
}

export function rowOf({ events, frames, long, all }: Measured): Record<string, number | string> {
  const [event, frame] = [sorted(events), sorted(frames)];
  return {
    medianMs: event[event.length >> 1] ?? NaN,
    worstMs: event.at(-1) ?? NaN,
    frameMs: frame[frame.length >> 1] ?? NaN,
    worstFrameMs: frame.at(-1) ?? NaN,
    [`frames > ${String(LONG_FRAME_MS)} ms`]: `${String(long)} of ${String(all)}`,
  };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b).map(Math.round);
