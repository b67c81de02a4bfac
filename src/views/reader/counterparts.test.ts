import { describe, expect, it } from "vitest";
import type { Link } from "../../model/comparison.ts";
import { comparisonOf, testBoard } from "../fixtures.ts";
import { counterpartsOf } from "./counterparts.ts";

/** Both outlets say the point twice. */
const TEXTS = {
  alpha: [
    ["port", "", "Dockers left the yard at dawn."],
    ["port", "", "The port was shut on Monday."],
  ],
  beta: [
    ["port", "", "The port stays shut."],
    ["port", "", "Dockers are gone."],
  ],
} as const;

const row = testBoard(TEXTS).rows[0]!;
const [a1, a2, b1, b2] = row.claim.mentions;

const link = (a: typeof a1, b: typeof b1, score: number): Link => ({
  ...comparisonOf(TEXTS).links[0]!,
  a: a!,
  b: b!,
  score,
});

describe("the place that another column is brought to", () => {
  it.each([
    ["the one with the best link", [link(a1, b2, 0.9), link(a1, b1, 0.4)], a1, b2],
    ["of the second sentence, its own", [link(a1, b2, 0.9), link(a2, b1, 0.8)], a2, b1],
    ["the one of the same rank where no link tells", [], a2, b2],
  ] as const)("is %s", (_, links, from, to) => {
    const place = { article: "alpha", start: from!.start + 2 };
    expect(counterpartsOf(links, row, place).get("beta")).toBe(to!.start);
  });

  it("is not told for articles that do not have the point", () => {
    expect([...counterpartsOf([], row, { article: "alpha", start: 0 }).keys()]).toEqual(["beta"]);
  });
});
