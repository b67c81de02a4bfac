import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ENGINE = import.meta.dirname;
const read = (path: string): string => readFileSync(`${ENGINE}/${path}`, "utf8");
const TESTS = readdirSync(ENGINE, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.test\.ts$/.test(path) && !/segmentation|voices|figures|wording/.test(path),
);
/** What opens the title of a test or the first cell of a row of cases: "A9 …", "P1 P2 P3 …". */
const TITLE = /(?:\b(?:it|describe)\(|\)\(|\[)\s*"((?:[AECKP]\d+ )+)[a-z%'0-9]/g;
const tested = new Set(
  TESTS.flatMap((path) => [...read(path).matchAll(TITLE)].flatMap(([, ids = ""]) => ids.trim().split(" "))),
);
const rules = new Set([...read("SPEC.md").matchAll(/^- \*\*([AECKP]\d+)\b/gm)].map(([, id = ""]) => id));

describe("SPEC.md", () => {
  it("has every rule that a test names", () => {
    expect([...tested].filter((id) => !rules.has(id))).toEqual([]);
  });

  it("has a test for every rule", () => {
    expect([...rules].filter((id) => !tested.has(id))).toEqual([]);
  });
});
