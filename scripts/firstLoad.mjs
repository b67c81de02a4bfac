// Size of the first load: the scripts that the built page needs before it shows anything, compressed as hosts do it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./setup.mjs";

/** Most kB (1000 bytes) of script after gzip. A page over it takes more than a second on a slow mobile line. */
export const BUDGET_KB = 150;

const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g;

/** Prints one line a file, and returns whether the scripts keep to the budget. */
export function checkFirstLoad() {
  const dist = join(root, "dist");
  const page = join(dist, "index.html");
  if (!existsSync(page)) {
    console.log("There is no built page to measure.");
    return false;
  }
  const html = readFileSync(page, "utf8");
  const named = (pattern) => [...html.matchAll(pattern)].map(([, path = ""]) => join(dist, path));
  const scripts = withImports(named(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g));
  const styles = named(/<link[^>]+href="([^"]+\.css)"/g);
  const total = sum(scripts);
  for (const path of [...scripts, ...styles])
    console.log(`  ${kb(sizeOf(path)).padStart(6)} kB  ${path.slice(dist.length + 1)}`);
  console.log(
    `First load: ${kb(total)} kB of script after gzip (at most ${BUDGET_KB}), ${kb(sum(styles))} kB of style.`,
  );
  return scripts.length > 0 && total <= BUDGET_KB * 1000;
}

/** The files and everything that they import before they run; what is imported on demand does not count. */
function withImports(paths) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, imported = ""] of readFileSync(path, "utf8").matchAll(STATIC_IMPORT))
      visit(normalize(join(dirname(path), imported)));
  };
  paths.forEach(visit);
  return [...found];
}

const sizeOf = (path) => gzipSync(readFileSync(path)).length;
const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0);
const kb = (bytes) => (bytes / 1000).toFixed(1);
