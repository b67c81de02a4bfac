// How a measurement is told: median and range of its rounds, and one JSON file in bench/results/, which is not kept in the repository.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "results");

/** Values of several rounds, in their own unit. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and range; NaN where there was no round. */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, low: sorted[0] ?? NaN, high: sorted.at(-1) ?? NaN };
}

/** "12.3 (11.9–14.0)" */
export const rangeOf = ({ median, low, high }: Summary, digits = 1): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/** How busy the machine is: times say little without it. */
export const machine = (): string =>
  `processors ${String(cpus().length)}, load ${String(loadavg()[0]?.toFixed(1))}`;

/** Writes bench/results/NAME.json. */
export function writeResults(name: string, results: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`);
}
