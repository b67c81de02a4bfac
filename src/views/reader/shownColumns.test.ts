import { describe, expect, it } from "vitest";
import { fittingIn, shownOf } from "./shownColumns.ts";

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

describe("columns that have room", () => {
  // A laptop of 1366 px leaves 82 rem, and 55 beside the card.
  it.each([
    [82, false, 4],
    [55, true, 3],
    [55, false, 2],
    [0, false, 1],
  ])("in %i rem, card %s: %i", (width, besideCard, columns) => {
    expect(fittingIn(width, besideCard)).toBe(columns);
  });
});
