// npm run bench:peers: installs the peers where they are missing, and prints the table.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setUp } from "../../scripts/setup.mjs";

const here = import.meta.dirname;
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

setUp();
// No install scripts: they would build a parser for source code that is not used here.
if (!existsSync(`${here}/node_modules/@dodona/dolos-core`))
  run("npm", ["ci", "--prefix", here, "--ignore-scripts", "--no-audit", "--no-fund"]);
run(process.execPath, ["--import", "tsx", `${here}/table.mjs`]);
