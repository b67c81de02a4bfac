// npm run compare -- FILE…: the comparison as JSON on standard output. Sets the clone up first, quietly.
import { spawnSync } from "node:child_process";
import { root, setUp } from "./setup.mjs";

setUp();
const run = spawnSync(
  process.execPath,
  ["--import", "tsx", `${root}src/cli/compare.ts`, ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exit(run.status ?? 1);
