import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const cache = join(import.meta.dirname, "../.cache/weights");

/** Trains the judges on all dev packs but one, with further arguments of bench/train.ts; gives the path of the numbers. */
export function weightsWithout(pack: string, options: readonly string[] = []): string {
  mkdirSync(cache, { recursive: true });
  const weights = join(cache, `without-${pack}.json`);
  run(["--import", "tsx", "bench/train.ts", "--without", pack, "--out", weights, ...options]);
  return weights;
}

/** Runs Node in the repository; gives what it printed, and throws with its complaint where it fails. */
export function run(args: readonly string[]): string {
  const cwd = join(import.meta.dirname, "..");
  const result = spawnSync(process.execPath, args, { encoding: "utf8", cwd });
  if (result.status !== 0)
    throw new Error(`${args.join(" ")} ended with ${String(result.status)}: ${result.stderr}`);
  return result.stdout;
}
