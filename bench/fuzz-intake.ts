// npm run bench:intake: damaged and swollen files of every kind, read in a real browser as the app reads them. Each has to end
// in articles or in a note, within the time limit of a file; printed by kind: what came out, the longest reading, and the longest
// time in which the page's own thread stood still (a click would have waited so long). FILES=… a fixture, SEED=… its damage.
// Writes bench/results/intake.json.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { seeded } from "../src/share/fixtures/generate.ts";
import { damaged } from "./intake/damage.ts";
import type { Outcome } from "./intake/page.ts";
import { machine, writeResults } from "./results.ts";
import { withBuilt } from "./served.ts";

const ROOT = join(import.meta.dirname, "..");
const FIXTURES = ["documents", "web", "encodings"].map((folder) => join(ROOT, "src/files/fixtures", folder));
const FILES = Number(process.env["FILES"] ?? 10);
const SEED = Number(process.env["SEED"] ?? 9);

/** What came out of all files with one ending. */
interface Row {
  files: number;
  read: number;
  refused: number;
  /** Neither an article nor a note, or a rejection: a fault of ours. */
  lost: number;
  longestMs: number;
  blockMs: number;
  readonly notes: Set<string>;
}

const rows = new Map<string, Row>();

function add(kind: string, { notes, articles, took, block }: Outcome): void {
  const row = rows.get(kind) ?? newRow();
  rows.set(kind, row);
  row.files++;
  if (articles > 0) row.read++;
  else if (notes === null || notes.length === 0) row.lost++;
  else row.refused++;
  for (const note of notes ?? []) row.notes.add(note);
  row.longestMs = Math.max(row.longestMs, Math.round(took));
  row.blockMs = Math.max(row.blockMs, Math.round(block));
}

const newRow = (): Row => ({
  files: 0,
  read: 0,
  refused: 0,
  lost: 0,
  longestMs: 0,
  blockMs: 0,
  notes: new Set(),
});

async function readAll(page: Page): Promise<void> {
  const random = seeded(SEED);
  for (const folder of FIXTURES)
    for (const name of readdirSync(folder).sort()) {
      const kind = extname(name).slice(1);
      if (kind === "" || kind === "md") continue;
      const original = readFileSync(join(folder, name));
      for (let i = 0; i < FILES; i++) {
        const bytes = i === 0 ? original : damaged(original, random);
        add(
          kind,
          await page.evaluate(
            ([file = "", base64 = ""]) => window.readFile(file, base64),
            [name, Buffer.from(bytes).toString("base64")],
          ),
        );
      }
    }
}

await withBuilt(
  async ({ browser, address }) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "readFile" in window);
    await readAll(page);
  },
  {
    root: join(ROOT, "bench/intake"),
    configFile: false,
    worker: { format: "es" },
    build: { target: "es2022" },
  },
);

console.log(`${String(FILES)} of each fixture, seed ${String(SEED)}; ${machine()}`);
const table = Object.fromEntries(
  [...rows].sort().map(([kind, { notes, ...row }]) => [kind, { ...row, notes: [...notes].sort().join(" ") }]),
);
console.table(table);
writeResults("intake", { files: FILES, seed: SEED, table });
process.exitCode = [...rows.values()].some(({ lost }) => lost > 0) ? 1 : 0;
