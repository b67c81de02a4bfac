import { describe, expect, it } from "vitest";
import { stepOf } from "./useSwipe.ts";

describe("a swipe", () => {
  it.each([
    ["to the left, in left-to-right: on", -100, 10, "ltr", 1],
    ["to the right, in left-to-right: back", 100, 10, "ltr", -1],
    ["to the right, in right-to-left: on", 100, 10, "rtl", 1],
    ["to the left, in right-to-left: back", -100, 10, "rtl", -1],
    ["that is short: nothing", 40, 0, "ltr", null],
    ["that scrolls: nothing", 100, 80, "ltr", null],
  ] as const)("%s", (_, along, across, direction, step) => {
    expect(stepOf(along, across, direction)).toBe(step);
  });
});
