// npm run bench:page: the page as a reader meets it, in a real browser: size and paint of the first load, the time from letting
// go of the five samples to their texts and to the matrix (to be at most twice the first paint), and scrolling with the processor
// slowed down four times. The drop comes right after loading, and again, on other visits, when a hand would bring the files.
// Answers to clicks and keys: npm run bench:interaction. Builds into a folder of its own; prints median and range over the rounds
// (ROUNDS=10) and writes bench/results/page.json.
import type { Browser, Page } from "@playwright/test";
import { App } from "../e2e/support/app.ts";
import { SAMPLE } from "../e2e/support/files.ts";
import { sizesOf } from "../scripts/firstLoad.mjs";
import { messages } from "../src/i18n/languages/ar.ts";
import { machine, type Summary, summaryOf, writeResults } from "./results.ts";
import { withBuilt } from "./served.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 10);
const SLOWDOWN = 4;
/** So long after loading the files are dropped, in ms: at once, and when somebody has taken them up and brought them over. */
const PAUSES_MS = [0, 5000];
/** A frame that takes longer is seen as a jerk. */
const LONG_FRAME_MS = 50;
const PATIENCE_MS = 120_000;

declare global {
  interface Window {
    /**
     * Milliseconds from the drop: to the first frame with a text, to the message that asks the worker for a comparison, to the
     * worker's answer, and to the first frame with the matrix.
     */
    seen: { text?: number; asked?: number; answered?: number; matrix?: number };
    dropped: number;
    /** Milliseconds of each frame since watching began. */
    frameTimes: number[];
  }
}

/** Runs in the page before its own scripts: notes when the worker is asked and when it answers. */
function watchWorker(): void {
  window.seen = {};
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the worker that it was taken from
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: { type?: string }, ...rest: never[]) {
    if (message.type === "compare") {
      window.seen.asked ??= performance.now() - window.dropped;
      this.addEventListener("message", ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type === "done") window.seen.answered ??= performance.now() - window.dropped;
      });
    }
    postMessage.call(this, message, ...rest);
  };
}

/** Runs in the page: notes the frames in which the texts and the matrix first stand. */
function watchDrop(): void {
  addEventListener(
    "drop",
    () => {
      window.dropped = performance.now();
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
  // What stands in the document when a frame begins is painted with it; the message comes after the paint.
  function look(): void {
    const { port1, port2 } = new MessageChannel();
    const text = document.querySelector("main [lang].article, main [lang] p, tr[data-row]") !== null;
    const matrix = document.querySelector("tr[data-row='1']") !== null;
    port1.onmessage = () => {
      const now = performance.now() - window.dropped;
      if (text) window.seen.text ??= now;
      if (matrix) window.seen.matrix ??= now;
    };
    port2.postMessage(null);
    if (!matrix) requestAnimationFrame(look);
  }
}

/** Runs in the page: notes how long frames take. */
function watchFrames(): void {
  window.frameTimes = [];
  let last = performance.now();
  const frame = (now: number) => {
    window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

type Figures = Record<string, number>;

/** One visit with an empty cache. */
async function visit(browser: Browser, address: string, pauseMs: number): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "ar",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const app = new App(page, messages);
  // The name of a helper that tsx puts into functions; the page does not have it.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchWorker);
  await page.goto(address);
  await page.locator("html[data-ready=all]").waitFor();
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
  );
  await page.waitForTimeout(pauseMs);
  await page.evaluate(watchDrop);
  await app.drop(SAMPLE);
  await page.waitForFunction(() => window.seen.matrix !== undefined);
  const { text = NaN, asked = NaN, answered = NaN, matrix = NaN } = await page.evaluate(() => window.seen);
  const long = await longFrames(page);
  await context.close();
  return {
    "first paint (ms)": paint,
    "drop to first text (ms)": text,
    "drop to matrix (ms)": matrix,
    "drop to matrix / first paint": matrix / paint,
    "… of it to read the files (ms)": asked,
    "… for the worker (ms)": answered - asked,
    "… to draw the matrix (ms)": matrix - answered,
    [`frames over ${String(LONG_FRAME_MS)} ms while scrolling at ${String(SLOWDOWN)}×`]: long,
  };
}

/** Frames that take too long while the wheel turns. */
async function longFrames(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.mouse.move(683, 500);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < 10; turn++) await page.mouse.wheel(0, 400);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
  return page.evaluate((limit) => window.frameTimes.filter((ms) => ms > limit).length, LONG_FRAME_MS);
}

/** To hundredths. */
const rounded = (summary: Summary): Summary => ({
  median: Math.round(summary.median * 100) / 100,
  low: Math.round(summary.low * 100) / 100,
  high: Math.round(summary.high * 100) / 100,
});

const summaryOfAll = (rounds: readonly Figures[]): Record<string, Summary> =>
  Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((name) => [
      name,
      rounded(summaryOf(rounds.map((round) => round[name] ?? NaN))),
    ]),
  );

const { visits, sizes } = await withBuilt(async ({ browser, address, folder }) => {
  const visits: { pauseMs: number; rounds: Figures[] }[] = PAUSES_MS.map((pauseMs) => ({
    pauseMs,
    rounds: [],
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { pauseMs, rounds } of visits) rounds.push(await visit(browser, address, pauseMs));
  return { visits, sizes: sizesOf(folder) };
});
console.log(`${String(ROUNDS)} rounds; ${machine()}`);
console.table(Object.fromEntries(sizes.map(({ name, kb }) => [name, { "kB (gzip)": kb }])));
const summed = visits.map(({ pauseMs, rounds }) => ({ pauseMs, figures: summaryOfAll(rounds), rounds }));
for (const { pauseMs, figures } of summed) {
  console.log(`dropped ${String(pauseMs / 1000)} s after loading`);
  console.table(figures);
}
writeResults("page", { sizes, visits: summed });
