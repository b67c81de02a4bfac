import { describe, expect, it } from "vitest";
import type { CellState } from "../../model/comparison.ts";
import type { PointMarks } from "../../store/handmade.ts";
import { NO_FILTERS } from "../../store/state.ts";
import { boardWith } from "../fixtures.ts";
import { countsByOutlet, countWith } from "./filters.ts";

const absentIn = (...articles: string[]): PointMarks => ({
  name: "",
  notes: [],
  checked: false,
  edited: true,
  absent: new Set(articles),
  byHand: new Set(),
});
const saidOf = (
  states: Readonly<Record<string, CellState>>,
  wordings?: Readonly<Record<string, number>>,
  marks?: PointMarks,
) => {
  const [row] = boardWith(states, wordings, marks).rows;
  return {
    group: row?.group,
    cells: row?.cells.map((cell) => [cell?.state, ...(cell?.sameAs ?? [])].join(" ")),
  };
};

describe("a point that one outlet has", () => {
  const DOUBTFUL = { alpha: "only", beta: "possible", gamma: "not-found" } as const;

  it("is not said to be there only where another has a possible match", () => {
    expect(saidOf(DOUBTFUL)).toEqual({ group: "unsure", cells: ["unsure", "possible", "not-found"] });
    const board = boardWith(DOUBTFUL);
    expect(countWith(board, NO_FILTERS, { group: "one" })).toBe(0);
    expect(countWith(board, NO_FILTERS, { onlyIn: "alpha" })).toBe(0);
    expect(countsByOutlet(board, NO_FILTERS, "onlyIn", null).get("alpha")).toBeUndefined();
  });

  it("is there only once a person has looked in vain for the possible matches", () => {
    expect(saidOf(DOUBTFUL, {}, absentIn("beta"))).toEqual({
      group: "one",
      cells: ["only", "absent", "not-found"],
    });
  });
});

describe("same words", () => {
  it("are said against the words that stand for the point", () => {
    const states = { alpha: "same", beta: "reworded", gamma: "same" } as const;
    expect(saidOf(states, { alpha: 0, beta: 1, gamma: 0 }).cells).toEqual(["same", "reworded", "same"]);
  });

  it("of others than the point’s are said with whose they are", () => {
    const states = { alpha: "reworded", beta: "same", gamma: "same" } as const;
    expect(saidOf(states, { alpha: 0, beta: 1, gamma: 1 }).cells).toEqual([
      "shown",
      "reworded C",
      "reworded B",
    ]);
  });
});
