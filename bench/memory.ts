// How much memory one analysis takes, measured in a process of its own: npx tsx bench/memory.ts SIZE prints it as JSON.
import { spawnSync } from "node:child_process";
import { compareInSteps } from "../src/engine/pipeline.ts";
import { readAllLexica } from "./packs.ts";
import { makeSet } from "./sets.ts";

/** What the old space of the process may hold, in megabytes: the aim for 200 articles. */
export const HEAP_LIMIT_MB = 300;
/** Steps between two looks at the heap. */
const STEPS_A_LOOK = 20;
const MB = 2 ** 20;

/** Highest heap in use, garbage included, and resident memory, in megabytes; `fits` 0: the process ran out of memory. */
export function measureMemory(size: number): { fits: number; peakHeapMb: number; peakRssMb: number } {
  const flags = [`--max-old-space-size=${String(HEAP_LIMIT_MB)}`, "--import", "tsx"];
  const run = spawnSync(process.execPath, [...flags, import.meta.filename, String(size)], {
    encoding: "utf8",
  });
  if (run.status !== 0) return { fits: 0, peakHeapMb: 0, peakRssMb: 0 };
  return { fits: 1, ...(JSON.parse(run.stdout) as { peakHeapMb: number; peakRssMb: number }) };
}

function analyse(size: number): { peakHeapMb: number; peakRssMb: number } {
  const steps = compareInSteps(makeSet(size), { lexica: readAllLexica() });
  let peakHeapMb = 0;
  for (let count = 0; ; count++) {
    const { done } = steps.next();
    if (count % STEPS_A_LOOK === 0 || done === true)
      peakHeapMb = Math.max(peakHeapMb, process.memoryUsage().heapUsed / MB);
    // In kilobytes.
    if (done === true) return { peakHeapMb, peakRssMb: process.resourceUsage().maxRSS / 1024 };
  }
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(analyse(Number(process.argv[2]))));
