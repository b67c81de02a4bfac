import { describe, expect, it } from "vitest";
import { testBoard } from "../fixtures.ts";
import { partByKey, partsOf, type PartKind } from "./strip.ts";

const board = testBoard();
const partsIn = (index: number) => partsOf(board, board.columns[index]!.compared);

/** Lines: claim of the sentence, by how many outlets have it. */
describe("the strip of an article", () => {
  it("shows what all, some and one outlet have, and what is not the article, in the order of the text", () => {
    expect(partsIn(0).map(({ kind }) => kind)).toEqual<PartKind[]>(["some", "all", "one", "furniture"]);
    expect(partsIn(2).map(({ kind }) => kind)).toEqual<PartKind[]>(["all", "one"]);
  });

  it("joins neighbours of one kind and leaves room where no point stands", () => {
    const { text, sentences } = board.columns[0]!.compared;
    const parts = partsIn(0);
    expect(parts[0]!.start).toBe(sentences[1]!.start);
    expect(text.slice(parts[3]!.start, parts[3]!.end)).toContain("\n");
  });

  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 0],
    ["End", 0, 3],
  ] as const)("%s leads from part %i to part %i", (key, from, to) => {
    const parts = partsIn(0);
    expect(partByKey(parts, parts[from]!.start, key)).toBe(parts[to]!.start);
  });

  it("leaves other keys alone, and has nowhere to go behind the last part", () => {
    const parts = partsIn(0);
    expect(partByKey(parts, parts[3]!.start, "ArrowDown")).toBeNull();
    expect(partByKey(parts, 0, "a")).toBeNull();
  });
});
