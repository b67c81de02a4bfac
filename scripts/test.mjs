// npm test: everything that has to hold, on a fresh clone too. All steps run, whatever fails; the last line is the sum.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setUpBrowser } from "./browser.mjs";
import { checkFirstLoad } from "./firstLoad.mjs";
import { root, setUp } from "./setup.mjs";

const REPORTS = join(root, ".cache");

/** Runs a tool of this repository; true where it ended well. */
const run = (tool, ...args) =>
  spawnSync("npx", ["--no-install", tool, ...args], { cwd: root, stdio: "inherit" }).status === 0;

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A run that ended badly without a failed test, or left no report, counts as one failure. */
function counted(ok, file, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: failed === 0 && !ok ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function unitTests() {
  const file = join(REPORTS, "unit.json");
  rmSync(file, { force: true });
  const ok = run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`);
  return counted(ok, file, ({ numPassedTests, numFailedTests, testResults }) => {
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });
}

/** playwright.config.ts writes the report. */
function browserTests() {
  const file = join(REPORTS, "e2e.json");
  rmSync(file, { force: true });
  return counted(run("playwright", "test"), file, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

const STEPS = [
  ["types", () => one(run("tsc", "-b"))],
  ["lint", () => one(run("eslint", "."))],
  ["format", () => one(run("prettier", "--check", "."))],
  ["unused code", () => one(run("knip"))],
  ["unit tests", unitTests],
  ["build", () => one(run("vite", "build", "--logLevel", "warn"))],
  ["size of the first load", () => one(checkFirstLoad())],
  ["browser tests", browserTests],
];

setUp();
mkdirSync(REPORTS, { recursive: true });
await setUpBrowser().catch((error) => console.error(`No browser could be installed: ${error.message}`));

const results = STEPS.map(([name, step]) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  return { name, ...step(), seconds: (performance.now() - start) / 1000 };
});

console.log("");
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed === 0 ? "ok  " : "FAIL"} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
