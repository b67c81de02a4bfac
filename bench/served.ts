// A built site in a real browser, for what is measured there.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { build, type InlineConfig, preview } from "vite";
import { systemBrowser } from "../scripts/browser.mjs";

/** The app itself. */
const APP: InlineConfig = { root: join(import.meta.dirname, "..") };

/** What a measurement is given: a browser, the address of the site, and the folder that it was built into. */
export interface Served {
  readonly browser: Browser;
  readonly address: string;
  readonly folder: string;
}

/** Builds into a folder of its own, serves it on a free port, opens a browser, and clears all away once `use` is done. */
export async function withBuilt<Result>(
  use: (served: Served) => Promise<Result>,
  site: InlineConfig = APP,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const config: InlineConfig = { ...site, logLevel: "error" };
  await build({ ...config, build: { ...site.build, outDir: folder, emptyOutDir: true } });
  const server = await preview({ ...config, build: { outDir: folder }, preview: { port: 0 } });
  const executablePath = systemBrowser();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    return await use({ browser, address: server.resolvedUrls?.local[0] ?? "", folder });
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
