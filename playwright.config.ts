import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import type { InterfaceOptions } from "./e2e/support/test.ts";
import { systemBrowser } from "./scripts/browser.mjs";

/** PORT moves the server of the built app; BASE_URL tests a copy that is already being served. */
const port = Number(process.env["PORT"] ?? 4319);
const served = process.env["BASE_URL"];
const executablePath = systemBrowser();

const screen = (
  language: InterfaceOptions["language"],
  kind: "laptop" | "phone",
): NonNullable<PlaywrightTestConfig<InterfaceOptions>["projects"]>[number] => ({
  name: `${language}-${kind}`,
  use: {
    language,
    locale: language,
    ...(kind === "laptop"
      ? { viewport: { width: 1366, height: 768 } }
      : { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  },
});

/**
 * Journeys in a real browser on the built app. Most run once, on an Arabic laptop; `@languages` also in English, which runs
 * from left to right; `@words`, where the length or the form of the words matters, in English and French; `@screens` in
 * English and on phones as well, `@phone` on phones alone. What only says words is held to all languages by the unit tests
 * of src/i18n.
 */
export default defineConfig<InterfaceOptions>({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  outputDir: "test-results",
  use: {
    baseURL: served ?? `http://localhost:${String(port)}/`,
    // A trace takes a picture of the whole page at each step; `npm run e2e -- --trace on FILE` makes one.
    trace: "off",
    screenshot: "only-on-failure",
    // Each test has a browser profile of its own and would store the whole app anew; e2e/offline.spec.ts lets it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { ...screen("ar", "laptop"), grepInvert: /@phone/ },
    { ...screen("en", "laptop"), grep: /@languages|@words|@screens/ },
    { ...screen("fr", "laptop"), grep: /@words/ },
    { ...screen("ar", "phone"), grep: /@screens|@phone/ },
    { ...screen("en", "phone"), grep: /@screens/ },
  ],
  ...(served === undefined
    ? {
        webServer: {
          command: `npx --no-install vite preview --strictPort --port ${String(port)}`,
          url: `http://localhost:${String(port)}/`,
          reuseExistingServer: false,
        },
      }
    : {}),
});
