// npm run score:left-out: scores each dev pack with numbers trained on the other packs, so that the figures are those of
// unseen events. `--off SIGNAL` (repeatable) leaves a signal out of training. Prints the table of gold/score.mjs, one row a pack, and the mean.
import { join } from "node:path";
import { GOLD_ROOT, readPacks } from "./packs.ts";
import { run, weightsWithout } from "./weightsWithout.ts";

type Row = Readonly<Record<string, string | number | boolean | null>>;

const packs = readPacks([join(GOLD_ROOT, "dev")]);
const rows = packs.map(({ gold, folder }) => scoreWithout(gold.id, folder));
const columns = Object.keys(rows[0] ?? {});
const mean = Object.fromEntries(columns.map((name) => [name, meanOf(rows.map((row) => row[name] ?? null))]));
const table = [...rows, { ...mean, pack: "mean" }].map((row) =>
  columns.map((name) => show(row[name] ?? null)),
);
const widths = columns.map((name, i) => Math.max(name.length, ...table.map((line) => line[i]?.length ?? 0)));
for (const line of [columns, ...table])
  console.log(line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));

function scoreWithout(pack: string, folder: string): Row {
  const weights = weightsWithout(pack, process.argv.slice(2));
  const command = ["--", process.execPath, "--import", "tsx", "bench/compare-with.ts", weights];
  const output = run(["gold/score.mjs", "--json", "--gold", folder, ...command]);
  const { rows: scored } = JSON.parse(output) as { rows: Row[] };
  return scored[0] ?? {};
}

function meanOf(values: readonly Row[string][]): number | null {
  const numbers = values.map((value) => (typeof value === "boolean" ? Number(value) : value));
  const known = numbers.filter((value) => typeof value === "number");
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function show(value: Row[string]): string {
  if (typeof value === "number") return value.toFixed(3);
  return value === null ? "-" : String(value);
}
