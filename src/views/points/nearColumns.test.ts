import { describe, expect, it } from "vitest";
import { columnsNear } from "./nearColumns.ts";

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
