// npm run bench:interaction: how long the page takes to answer a click or a key, by the browser's own event timing (from the
// event to the next paint), and the longest frames, what is put off included, with the processor slowed down four times:
// 12 outlets with 500 points, and 60 outlets with 1,700. An empty page in the same browser is the floor. Builds the app into a
// folder of its own; `-- 12` or `-- 60` measures one set. Writes bench/results/interaction-12.json and -60.json.
import type { Browser, Page } from "@playwright/test";
import { App } from "../e2e/support/app.ts";
import { messages } from "../src/i18n/languages/ar.ts";
import { onApp, onEmpty } from "./acting.ts";
import { machine, writeResults } from "./results.ts";
import { withBuilt } from "./served.ts";
import { makeLongSet } from "./sets.ts";
import { rowOf, sizeOf, watchPage } from "./watching.ts";

const SLOWDOWN = 4;
/** Articles, and sentences of their own in each: the second number makes the number of points. */
const SETS = [
  [12, 16],
  [60, 24],
] as const;
const PATIENCE_MS = 400_000;
const VIEWPORT = { width: 1366, height: 768 };

/** So long nothing may say that it works before all is done, in ms: reading, comparing and what is told early each have a bar. */
const QUIET_MS = 1500;

/** Waits until all is compared; returns how long it took, in s. */
async function analysed(page: Page): Promise<number> {
  const began = performance.now();
  let busy = began;
  while (performance.now() - busy < QUIET_MS) {
    if (await page.getByRole("progressbar").first().isVisible()) busy = performance.now();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  return Math.round((busy - began) / 100) / 10;
}

async function openSet(page: Page, address: string, articles: number, own: number): Promise<App> {
  const app = new App(page, messages);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.locator("html[data-ready=all]").waitFor();
  await app.drop(makeLongSet(articles, own).map(({ name, text }) => ({ name, content: text })));
  const seconds = [await analysed(page)];
  await app.tab("points").click();
  const takeIn = page.getByRole("button", { name: /أدخِل/ }).first();
  if (await takeIn.isVisible()) {
    await takeIn.click();
    seconds.push(await analysed(page));
  }
  await app.matrix.waitFor();
  const points = Number(await app.matrix.getAttribute("aria-rowcount")) - 1;
  // Rows of a large table are drawn one piece after the other.
  await page.waitForFunction((wanted) => document.querySelectorAll("tr[data-row]").length > wanted, points);
  const outlets = (await app.matrix.getByRole("columnheader").count()) - 1;
  console.log(
    `${String(outlets)} outlets, ${String(points)} points; analysed in ${seconds.join(" s and ")} s; ${machine()}`,
  );
  return app;
}

async function measureSet(browser: Browser, address: string, articles: number, own: number): Promise<void> {
  const empty = await browser.newPage({ viewport: VIEWPORT });
  await watchPage(empty, SLOWDOWN);
  const floor = await onEmpty(empty);
  await empty.close();

  const page = await browser.newPage({ viewport: VIEWPORT, locale: "ar" });
  const app = await openSet(page, address, articles, own);
  const size = await sizeOf(page);
  await watchPage(page, SLOWDOWN);
  const results = [...floor, ...(await onApp(page, app))];
  await page.close();

  console.log(`matrix: ${String(size.elements)} elements, ${String(size.heapMb)} MB`);
  console.table(Object.fromEntries(results.map((measured) => [measured.action, rowOf(measured)])));
  writeResults(`interaction-${String(articles)}`, { size, results });
}

const wanted = process.argv[2];
await withBuilt(async ({ browser, address }) => {
  for (const [articles, own] of SETS)
    if (wanted === undefined || wanted === String(articles))
      await measureSet(browser, address, articles, own);
});
