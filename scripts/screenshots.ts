// npm run screenshots: takes the pictures of the README from the built app (npm run build first) with the sample.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { App } from "../e2e/support/app.ts";
import { messages as ar } from "../src/i18n/languages/ar.ts";
import { messages as en, type Messages } from "../src/i18n/languages/en.ts";
import { systemBrowser } from "./browser.mjs";

const FOLDER = join(import.meta.dirname, "../docs/images");
const SCREEN = { width: 1366, height: 768 };
/** Outlets of the sample by column, from 0: those that their own texts name. */
const OUTLETS: readonly (readonly [column: number, name: string])[] = [
  [1, "بلدي نيوز"],
  [2, "صحيفة تشرين"],
];

mkdirSync(FOLDER, { recursive: true });
const server = await preview({
  root: join(import.meta.dirname, ".."),
  logLevel: "warn",
  build: { outDir: process.env["DIST"] ?? "dist" },
  preview: { port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? "";
const executablePath = systemBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const arabic = await openSample(ar, "ar");
await arabic.openOverview();
await picture(arabic, "overview-ar");
await arabic.tab("points").click();
await arabic.cellsThat("reworded").first().click();
await arabic.nextPoint.waitFor();
await picture(arabic, "card-ar");
const english = await openSample(en, "en");
await picture(english, "points-en");
await english.openReader();
await picture(english, "reader-en");
await browser.close();
await server.close();

async function openSample(words: Messages, locale: string): Promise<App> {
  const page = await browser.newPage({ viewport: SCREEN, locale, colorScheme: "light" });
  const app = new App(page, words);
  await page.goto(address);
  // With the page's own patience: a busy machine takes longer than a test would wait.
  await page.locator("html[data-ready=all]").waitFor();
  await app.button(words.start.sample).click();
  await app.compared();
  await app.tab("points").click();
  for (const [column, name] of OUTLETS) {
    const field = (await app.names()).nth(column);
    await field.fill(name);
    await field.press("Enter");
  }
  // The line of the names folds away.
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return app;
}

async function picture({ page }: App, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
