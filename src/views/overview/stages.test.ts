import { expect, it } from "vitest";
import { stagesOf } from "./stages.ts";

it.each([
  [2, 0],
  [3, 60],
  [6, 300],
  [12, 1_200],
  [25, 100],
  [60, 9_000],
])("the pieces of %s outlets with %s marks grow until all of them is there", (outlets, marks) => {
  const stages = stagesOf(outlets, marks);
  expect(stages.at(-1)).toEqual({ lines: outlets, pairs: outlets });
  const sizes = stages.map(({ lines, pairs }) => lines + (pairs ?? -1));
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
});

it("a small overview comes at once, and a large one with what is below its lines last", () => {
  expect(stagesOf(3, 60)).toHaveLength(1);
  const [first, ...later] = stagesOf(60, 9_000);
  expect(first?.pairs).toBeNull();
  expect(first?.lines).toBeLessThan(12);
  expect(later.filter(({ pairs }) => pairs !== null).every(({ lines }) => lines === 60)).toBe(true);
});
