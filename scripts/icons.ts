// npx tsx scripts/icons.ts: draws the icons of the installed app in public/icons/ from its two drawings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { systemBrowser } from "./browser.mjs";

const FOLDER = join(import.meta.dirname, "../public/icons");
/** Drawing, file and width in pixels. maskable.svg keeps to the inner circle: devices cut the rest as they like. */
const ICONS = [
  ["icon.svg", "icon-192.png", 192],
  ["icon.svg", "icon-512.png", 512],
  ["maskable.svg", "maskable-192.png", 192],
  ["maskable.svg", "maskable-512.png", 512],
  ["maskable.svg", "apple-touch-icon.png", 180],
] as const;

const executablePath = systemBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [drawing, file, width] of ICONS) {
  const svg = readFileSync(join(FOLDER, drawing), "utf8");
  await page.setViewportSize({ width, height: width });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, file), omitBackground: true });
}
await browser.close();
