import { describe, expect, it } from "vitest";
import { columnRuns, columnsNear, NearColumns } from "./nearColumns.ts";

describe("columns near the view", () => {
  it("are those on show with some on either side, in steps", () => {
    expect(columnsNear(0, 1000, 160)).toEqual({ from: 0, to: 12 });
    expect(columnsNear(3200, 1000, 160)).toEqual({ from: 16, to: 32 });
  });

  it("do not change at every step of the wheel", () => {
    expect(columnsNear(40, 1000, 160)).toEqual(columnsNear(0, 1000, 160));
  });

  it("hold whatever the view shows", () => {
    for (let scrolled = 0; scrolled < 9_000; scrolled += 37) {
      const { from, to } = columnsNear(scrolled, 1000, 160);
      expect(from * 160).toBeLessThanOrEqual(scrolled);
      expect(to * 160).toBeGreaterThanOrEqual(scrolled + 1000);
    }
  });

  it("are all where nothing has a width yet", () => {
    expect(columnsNear(0, 0, 0).to).toBe(Infinity);
  });
});

describe("the cells of a row", () => {
  const columns = [4, 0, 1, 2, 3, 5];
  const drawn = (held: number | null) =>
    columnRuns(columns, { from: 1, to: 3 }, held).map(({ columns: run, isDrawn }) => [isDrawn, run]);

  it("are drawn near the view, and one stands for those on either side, in the order of the columns", () => {
    expect(drawn(null)).toEqual([
      [false, [4]],
      [true, [0]],
      [true, [1]],
      [false, [2, 3, 5]],
    ]);
  });

  it("are drawn where the keyboard went, however far that is", () => {
    expect(drawn(4)).toEqual([
      [false, [4]],
      [true, [0]],
      [true, [1]],
      [false, [2]],
      [true, [3]],
      [false, [5]],
    ]);
  });

  it("are kept for the keyboard in one row at a time", () => {
    const near = new NearColumns();
    near.hold("first", 7);
    near.hold("second", 3);
    expect([near.heldIn("first"), near.heldIn("second")]).toEqual([null, 3]);
  });
});
