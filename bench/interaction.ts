// npm run bench:interaction: how long the page of points takes to answer a click or a key, by the browser's own event timing
// (from the event to the next paint), with the processor slowed down four times. 12 outlets with 400 points, which should
// stay below 100 ms, and 60 outlets with 1,500. Builds the app into a folder of its own; `-- 12` or `-- 60` measures one set.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { App } from "../e2e/support/app.ts";
import { messages } from "../src/i18n/languages/ar.ts";
import { systemBrowser } from "../scripts/browser.mjs";
import { makeLongSet } from "./sets.ts";

const ROOT = join(import.meta.dirname, "..");
const SLOWDOWN = 4;
/** Articles, and sentences of their own in each: the second number makes the number of points. */
const SETS = [
  [12, 16],
  [60, 24],
] as const;
/** Each action is done so many times. */
const ROUNDS = 10;
const PATIENCE_MS = 400_000;

declare global {
  interface Window {
    /** Longest event since it was last asked for, in ms; the browser rounds to 8 and leaves out what is below 16. */
    takeLongest(): number;
    /** Longest time between two frames since it was last asked for, in ms. */
    takeGap(): number;
  }
}

/** Runs in the page: watches the events and the frames. */
function watch(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  let [gap, last] = [0, performance.now()];
  const frame = (now: number) => {
    gap = Math.max(gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.takeLongest = () => {
    const taken = longest;
    longest = 0;
    return taken;
  };
  window.takeGap = () => {
    const taken = gap;
    gap = 0;
    return taken;
  };
}

/** Waits until the page has painted and the observers have been told. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => setTimeout(resolve, 100));
        });
      }),
  );

interface Measured {
  readonly action: string;
  readonly times: number[];
}

async function measure(
  page: Page,
  action: string,
  take: "takeLongest" | "takeGap",
  act: (round: number) => Promise<void>,
): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await settled(page);
    await page.evaluate((name) => window[name](), take);
    await act(round);
    await settled(page);
    times.push(await page.evaluate((name) => window[name](), take));
  }
  return { action, times };
}

async function openSet(page: Page, address: string, articles: number, own: number): Promise<App> {
  const app = new App(page, messages);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.locator("html[data-ready=all]").waitFor();
  await app.drop(makeLongSet(articles, own).map(({ name, text }) => ({ name, content: text })));
  await page.getByRole("tab").first().waitFor();
  const takeIn = page.getByRole("button", { name: /أدخِل/ }).first();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  if (await takeIn.isVisible()) {
    await takeIn.click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
  }
  await app.tab("points").click();
  await app.matrix.waitFor();
  const points = Number(await app.matrix.getAttribute("aria-rowcount")) - 1;
  // Rows of a large table are drawn one piece after the other.
  await page.waitForFunction((wanted) => document.querySelectorAll("tr[data-row]").length > wanted, points);
  console.log(
    `${String((await app.matrix.getByRole("columnheader").count()) - 1)} outlets, ${String(points)} points; ` +
      `processors ${String(cpus().length)}, load ${String(loadavg()[0]?.toFixed(1))}`,
  );
  return app;
}

async function measureSet(page: Page, app: App): Promise<Measured[]> {
  const { keyboard, mouse } = page;
  // Places are looked up before the clock runs: looking things up in the page takes time of its own.
  const placeOf = async (found: Locator) => {
    const box = await found.boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const cell = (round: number) =>
    app.matrix
      .locator(`tr[data-row="${String(2 + (round % 4))}"]`)
      .locator("td")
      .nth(round % 3);
  const press = async (found: Locator) => {
    const place = await placeOf(found);
    await settled(page);
    await page.evaluate(() => window.takeLongest());
    await mouse.click(...place);
  };
  const results: Measured[] = [];
  const add = async (...args: [string, "takeLongest" | "takeGap", (round: number) => Promise<void>]) => {
    results.push(await measure(page, ...args));
  };
  // What the machine takes for a click that nothing hears: the floor below which no other figure can be.
  await add("(a click on nothing)", "takeLongest", async () => {
    await mouse.click(683, 4);
  });
  await add("open a point", "takeLongest", async (round) => {
    if (round > 0) await keyboard.press("Escape");
    await press(cell(round));
  });
  await add("open another beside it", "takeLongest", (round) => press(cell(round + 1)));
  await add("next point in the card", "takeLongest", () => press(app.nextPoint));
  await keyboard.press("Escape");
  await cell(0).focus();
  await add("arrow down", "takeLongest", () => keyboard.press("ArrowDown"));
  await add("page down", "takeLongest", () => keyboard.press("PageDown"));
  await add("to the end and back", "takeLongest", (round) =>
    keyboard.press(round % 2 === 0 ? "Control+End" : "Control+Home"),
  );
  await cell(0).hover();
  await add("wheel (longest frame)", "takeGap", async () => {
    for (let turn = 0; turn < 5; turn++) await mouse.wheel(0, 400);
  });
  const shared = page.getByRole("button", { name: messages.views.points.groups["some"] ?? "" }).first();
  await add("filter", "takeLongest", () => press(shared));
  const search = page.getByRole("searchbox");
  await search.focus();
  await add("a letter of a search", "takeLongest", () => keyboard.press("1"));
  return results;
}

const outDir = mkdtempSync(join(tmpdir(), "interaction-"));
await build({ root: ROOT, logLevel: "error", build: { outDir, emptyOutDir: true } });
const server = await preview({ root: ROOT, logLevel: "error", build: { outDir }, preview: { port: 0 } });
const executablePath = systemBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const wanted = process.argv[2];
for (const [articles, own] of SETS) {
  if (wanted !== undefined && wanted !== String(articles)) continue;
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "ar" });
  const app = await openSet(page, server.resolvedUrls?.local[0] ?? "", articles, own);
  // The name of a helper that tsx puts into functions; the page does not have it.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const results = await measureSet(page, app);
  console.table(
    Object.fromEntries(
      results.map(({ action, times }) => {
        const sorted = [...times].sort((a, b) => a - b).map(Math.round);
        return [action, { medianMs: sorted[ROUNDS >> 1], worstMs: sorted[ROUNDS - 1] }];
      }),
    ),
  );
  await page.close();
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
