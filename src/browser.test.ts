import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPT = join(import.meta.dirname, "../scripts/browser.mjs");
const INSTALL = "apt-get install -y --no-install-recommends chromium";
const UPDATE = "apt-get update";
const PLAYWRIGHT = "npx playwright install chromium";

let bin = "";
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "bin-"));
});
afterEach(() => {
  rmSync(bin, { recursive: true });
});

/** Puts a program on the machine that notes how it was called, and then does something. */
function program(name: string, does = ""): void {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> "${bin}/calls"\n${does}\n`);
  chmodSync(path, 0o755);
}

/** What is called to get a browser on a machine that has the programs of `bin` alone. */
function callsFor(who: "root" | "a user"): string[] {
  const code = `import(${JSON.stringify(SCRIPT)}).then((it) => it.setUpBrowser(${String(who === "root")}))`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", code], {
    env: { ...process.env, CHROMIUM: undefined, PATH: bin, PLAYWRIGHT_BROWSERS_PATH: bin },
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  const calls = join(bin, "calls");
  return existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : [];
}

describe("a browser for the tests", { timeout: 60_000 }, () => {
  beforeEach(() => {
    program("npx");
  });

  it("is not installed where there is one", () => {
    program("chromium");
    program("apt-get");
    expect(callsFor("root")).toEqual([]);
  });

  it("comes from Debian for root", () => {
    program("apt-get", `: > "${bin}/chromium"`);
    expect(callsFor("root")).toEqual([INSTALL]);
  });

  it("comes from Debian once its lists are fresh", () => {
    program(
      "apt-get",
      `if [ "$1" = update ]; then : > "${bin}/fresh"; elif [ -e "${bin}/fresh" ]; then : > "${bin}/chromium"; else exit 100; fi`,
    );
    expect(callsFor("root")).toEqual([INSTALL, UPDATE, INSTALL]);
  });

  it("comes from Playwright where Debian has none", () => {
    program("apt-get", "exit 100");
    expect(callsFor("root")).toEqual([INSTALL, UPDATE, PLAYWRIGHT]);
  });

  it("comes from Playwright for a user, and where there is no apt-get", () => {
    expect(callsFor("root")).toEqual([PLAYWRIGHT]);
    program("apt-get");
    expect(callsFor("a user")).toEqual([PLAYWRIGHT, PLAYWRIGHT]);
  });
});
