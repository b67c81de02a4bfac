import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLexica } from "./testing/packs.ts";
import { outcomeOf, readTrickyCases } from "./testing/tricky.ts";

const lexica = readLexica();
const cases = readTrickyCases(readFileSync(new URL("TRICKY-CASES.md", import.meta.url), "utf8"));

/** The last column of TRICKY-CASES.md is what happens: a case that begins to work, or stops, is a line to change. */
describe("TRICKY-CASES.md tells what happens today", () => {
  it("has its rows read", () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it.each(cases.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const outcome = outcomeOf(row, lexica);
    expect(outcome === row.wanted ? "works" : `not yet: ${outcome}`).toBe(row.today);
  });
});
