import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "./pipeline.ts";
import { describeComparison } from "./testing/describe.ts";
import { readLexica, readTexts } from "./testing/packs.ts";

const CASES = new URL("cases/", import.meta.url);
const lexica = readLexica();

/**
 * Golden cases, one folder a symptom: two or three tiny articles and what they give, in readable form. Nothing rewrites
 * expected.txt: who changes the engine reads the difference and decides.
 */
describe("cases", () => {
  it.each(readdirSync(CASES).sort())("%s", (symptom) => {
    const folder = new URL(`${symptom}/`, CASES);
    const described = describeComparison(compare(readTexts(folder), { lexica }));
    expect(described).toBe(readFileSync(new URL("expected.txt", folder), "utf8"));
  });
});
