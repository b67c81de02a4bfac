import { describe, expect, it } from "vitest";
import { shownOf } from "./shownColumns.ts";

describe("columns where not all fit", () => {
  it.each([
    ["ABCD", "", 4, "ABCD"],
    ["ABCD", "", 2, "AB"],
    ["ABCD", "D", 2, "AD"],
    ["ABCD", "DC", 2, "CD"],
    ["ABCD", "DCA", 1, "A"],
    ["AB", "", 5, "AB"],
  ])("of %s, asked for %s, with room for %i: %s", (items, wanted, fit, shown) => {
    expect(shownOf(items.split(""), wanted.split(""), fit).join("")).toBe(shown);
  });
});
