import { describe, expect, it } from "vitest";
import type { Row } from "../board/board.ts";
import { blockLook, blocksOf, currentIn } from "./rowBlocks.ts";

const rows = Array.from({ length: 60 }, (_, i) => ({ claim: { id: `c${String(i)}` } }) as Row);

describe("blocks of rows", () => {
  it("hold every row once, in order", () => {
    const blocks = blocksOf(rows, true);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flat()).toEqual(rows);
  });

  it("are one in a small table", () => {
    expect(blocksOf(rows, false)).toEqual([rows]);
  });

  it("are drawn anew for an open point only where they have it", () => {
    const [first = [], second = []] = blocksOf(rows, true);
    expect(currentIn(first, "c3")).toBe("c3");
    expect(currentIn(second, "c3")).toBeNull();
  });

  it("forget the height that they had where filters leave fewer rows", () => {
    expect(blockLook(24, 24).className).toContain("is-complete");
    expect(blockLook(3, 24).className).not.toContain("is-complete");
  });
});
