import { describe, expect, it } from "vitest";
import { codePointsOf } from "./codePoints.ts";

describe("positions in code points", () => {
  it.each([
    ["الكرملين قال", "قال"],
    ["😀 الكرملين قال", "قال"],
    ["a😀b😀c", "c"],
    ["a😀b😀c", "😀c"],
    ["😀😀", "😀😀"],
    ["e\u0301 قال", "قال"],
  ])("select in %j the words %j", (text, words) => {
    const start = text.lastIndexOf(words);
    const span = codePointsOf(text)({ start, end: start + words.length });
    expect(Array.from(text).slice(span.start, span.end).join("")).toBe(words);
  });

  it("take the whole character where a span would cut it", () => {
    const text = "a😀b";
    const inside = codePointsOf(text)({ start: 2, end: 4 });
    expect(Array.from(text).slice(inside.start, inside.end).join("")).toBe("😀b");
    const before = codePointsOf(text)({ start: 0, end: 2 });
    expect(Array.from(text).slice(before.start, before.end).join("")).toBe("a😀");
  });
});
