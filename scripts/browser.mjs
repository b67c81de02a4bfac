// Finds or installs the Chromium in which the tests from outside run.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./setup.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Path of a program that the shell would find, or null. */
const programOf = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync) ?? null;

/** Path of a browser on this machine; null where only Playwright's own can be used. */
export const systemBrowser = () =>
  process.env.CHROMIUM ?? NAMES.map(programOf).find((path) => path !== null) ?? null;

/** Installs a browser where there is none: Debian's own as root, otherwise the one that Playwright brings. */
export async function setUpBrowser(isRoot = process.getuid?.() === 0) {
  if (systemBrowser() !== null) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  console.error("Installing a browser …");
  if (isRoot && programOf("apt-get") !== null && installFromDebian()) return;
  execFileSync("npx", ["playwright", "install", "chromium"], { cwd: root, stdio: "inherit" });
}

function installFromDebian() {
  const run = (...args) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const install = () => run("install", "-y", "--no-install-recommends", "chromium");
  return (install() || (run("update") && install())) && systemBrowser() !== null;
}
