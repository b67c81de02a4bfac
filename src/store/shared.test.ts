import { describe, expect, it } from "vitest";
import type { Entry } from "./keptForm.ts";
import { isAboutSame, nearestEntry } from "./shared.ts";

describe("two comparisons are about the same articles", () => {
  it.each([
    ["all of two", "ab", "ba", true],
    ["the only one", "a", "a", true],
    ["two of many", "abc", "cbx", true],
    ["one of two", "ab", "bx", false],
    ["one beside nothing more", "a", "ab", false],
    ["none", "ab", "xy", false],
    ["no articles at all", "", "", false],
  ])("%s: %s and %s", (_, a, b, expected) => {
    expect(isAboutSame(Array.from(a), Array.from(b))).toBe(expected);
  });
});

it("the kept comparison with most of the articles is the one meant, of several the latest", () => {
  const entries = ["ab", "abc", "cba", "xyz"].map(
    (ids) => ({ id: ids, articles: Array.from(ids) }) as unknown as Entry,
  );
  expect(nearestEntry(Array.from("abcd"), entries)?.id).toBe("abc");
  expect(nearestEntry(Array.from("pq"), entries)).toBeNull();
});
