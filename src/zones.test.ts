import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleOf, zoneOf, ZONES } from "../config/zones.mjs";

const SOURCE = import.meta.dirname;
const IMPORT = /(?:import|export)\s[^"']*?["'](\.[^"']+)["']|import\(\s*["'](\.[^"']+)["']/g;

const sources = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.tsx?$/.test(path),
);

/** Paths below src/ that a file imports, relative imports only. */
function importsOf(path: string): string[] {
  const code = readFileSync(join(SOURCE, path), "utf8");
  return [...code.matchAll(IMPORT)].map((match) =>
    normalize(join(dirname(path), match[1] ?? match[2] ?? "")),
  );
}

/** "zone: file -> file" for each import against the direction. */
function violations(path: string): string[] {
  const zone = zoneOf(path);
  if (zone === null || path.includes(".test.")) return [];
  const allowed = new Set([zone, ...(ZONES[zone] ?? [])]);
  return importsOf(path)
    .filter((target) => !target.startsWith(".."))
    .filter((target) => !allowed.has(zoneOf(target) ?? ""))
    .map((target) => `${path} -> ${target}: ${ruleOf(zone)}`);
}

describe("the direction of imports", () => {
  it("finds files of every zone", () => {
    const found = new Set(sources.map(zoneOf));
    expect([...Object.keys(ZONES)].filter((zone) => !found.has(zone))).toEqual([]);
  });

  it("is kept by every file", () => {
    expect(sources.flatMap(violations)).toEqual([]);
  });
});
