import { describe, expect, it } from "vitest";
import { testBoard } from "../fixtures.ts";
import { progressOf } from "./progress.ts";

describe("the progress of a review", () => {
  const rows = testBoard().rows.slice(0, 3);
  it.each([
    ["nothing to check", ["", "", ""], [0, 0]],
    ["two to check", ["check", "check", ""], [0, 2]],
    ["one of them checked", ["done", "check", ""], [1, 2]],
    ["all checked", ["done", "done", ""], [2, 2]],
  ] as const)("%s", (_, states, [done, of]) => {
    const marked = rows.map((row, i) => ({
      ...row,
      toCheck: states[i] === "check",
      checked: states[i] === "done",
    }));
    expect(progressOf(marked)).toEqual({ done, of });
  });
});
