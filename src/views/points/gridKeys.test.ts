import { describe, expect, it } from "vitest";
import { moveBy } from "./gridKeys.ts";

const size = { rows: 4, columns: 3 };
const at = { row: 1, column: 1 };

describe("keys in the matrix", () => {
  it.each([
    ["ltr", "ArrowRight", false, 1, 2],
    ["ltr", "ArrowLeft", false, 1, 0],
    ["rtl", "ArrowRight", false, 1, 0],
    ["rtl", "ArrowLeft", false, 1, 2],
    ["rtl", "ArrowDown", false, 2, 1],
    ["rtl", "ArrowUp", false, 0, 1],
    ["rtl", "Home", false, 1, 0],
    ["rtl", "End", false, 1, 2],
    ["rtl", "Home", true, 0, 0],
    ["rtl", "End", true, 3, 2],
    ["ltr", "PageDown", false, 3, 1],
  ] as const)("%s %s (control: %s) leads to row %i, column %i", (direction, key, control, row, column) => {
    expect(moveBy(key, control, at, size, direction)).toEqual({ row, column });
  });

  it("stop at the edges", () => {
    expect(moveBy("ArrowLeft", false, { row: 0, column: 2 }, size, "rtl")).toEqual({ row: 0, column: 2 });
  });

  it("leave all other keys to the browser", () => {
    expect(moveBy("Tab", false, at, size, "ltr")).toBeNull();
  });
});
