// Sizes of the built app, compressed as hosts do it, each held to a budget: what the first page needs, what follows it, what is
// stored for offline, and each heavy part that is loaded when first needed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./setup.mjs";

/**
 * Most kB (1000 bytes) after gzip. A page with more script takes over a second on a slow mobile line; the others are a quarter
 * above what they were when they were set, so that a part that slips into the wrong group is noticed.
 */
const BUDGETS = {
  "script of the first page": 150,
  style: 20,
  fonts: 500,
  "largest lexicon": 190,
  "stored before use, for offline": 2300,
  "page that is saved as one file": 3400,
  "largest other late part": 900,
};

const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
/** Languages of the worker's lexica; the interface's own catalogues are far smaller. */
const LEXICON = /^assets\/(?:ar|de|en|es|fr|ru)-[^/]*\.js$/;

/** Prints one line a group and a file of the first page, and returns whether all keep to their budgets. */
export function checkFirstLoad() {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) {
    console.log("There is no built page to measure.");
    return false;
  }
  for (const path of firstScripts(dist))
    console.log(`  ${kb(sizeOf(path)).toFixed(1).padStart(7)} kB  ${path.slice(dist.length + 1)}`);
  const sizes = sizesOf(dist);
  for (const { name, kb: size } of sizes)
    console.log(
      `${size <= BUDGETS[name] ? "  " : "✗ "}${size.toFixed(1).padStart(7)} kB  ${name} (at most ${BUDGETS[name]})`,
    );
  return sizes.every(({ name, kb: size }) => size > 0 && size <= BUDGETS[name]);
}

/** Each group of a built folder with its size in kB after gzip. */
export function sizesOf(dist) {
  const { start, late } = storedFiles(dist);
  const assets = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
  const sizes = (paths) => paths.map((path) => sizeOf(join(dist, path)));
  const ending = (end) => assets.filter((path) => path.endsWith(end));
  const isPage = (path) => path.includes("page-template");
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const groups = {
    "script of the first page": sum(firstScripts(dist).map(sizeOf)),
    style: sum(sizes(ending(".css"))),
    fonts: sum(sizes(ending(".woff2"))),
    "largest lexicon": Math.max(...sizes(assets.filter((path) => LEXICON.test(path)))),
    "stored before use, for offline": sum(sizes(start)),
    "page that is saved as one file": sum(sizes(late.filter(isPage))),
    "largest other late part": Math.max(...sizes(late.filter((path) => !isPage(path)))),
  };
  return Object.entries(groups).map(([name, bytes]) => ({ name, kb: Math.round(bytes / 100) / 10 }));
}

/** The two lists that the service worker of a build holds (config/offlinePlugin.ts). */
function storedFiles(dist) {
  const code = readFileSync(join(dist, "sw.js"), "utf8");
  const listed = (from, to) =>
    [...code.slice(from, to).matchAll(/\[\s*["'`]([^"'`]*)["'`],\s*["'`]sha256-/g)].map(
      ([, path]) => path || "index.html",
    );
  const [start, late] = [/\bstart:\s*\[/.exec(code)?.index, /\blate:\s*\[/.exec(code)?.index];
  if (start === undefined || late === undefined) throw new Error("sw.js lists no files");
  return { start: listed(start, late), late: listed(late) };
}

/** The scripts that the page names and everything that they import before they run; what is imported on demand does not count. */
function firstScripts(dist) {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)];
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, imported = ""] of readFileSync(path, "utf8").matchAll(STATIC_IMPORT))
      visit(normalize(join(dirname(path), imported)));
  };
  for (const [, path = ""] of named) visit(join(dist, path));
  return [...found];
}

const sizeOf = (path) => gzipSync(readFileSync(path)).length;
const kb = (bytes) => bytes / 1000;
