import { describe, expect, it } from "vitest";
import type { Claim, Link } from "../../model/comparison.ts";
import { indexInSteps, linksOfPoint } from "./linksOfPoint.ts";

const place = (article: string, start: number) => ({ article, start, end: start + 10 });
const link = (a: ReturnType<typeof place>, b: ReturnType<typeof place>) => ({ a, b }) as Link;
const claimAt = (...mentions: ReturnType<typeof place>[]) => ({ mentions }) as unknown as Claim;

describe("the links of a point", () => {
  const first = link(place("a", 0), place("b", 0));
  const second = link(place("a", 20), place("b", 20));
  const third = link(place("a", 0), place("c", 40));

  it("are those that touch one of its mentions, in their order", () => {
    expect(linksOfPoint([first, second, third], claimAt(place("a", 5)))).toEqual([first, third]);
    expect(linksOfPoint([first, second, third], claimAt(place("b", 25), place("c", 45)))).toEqual([
      second,
      third,
    ]);
  });

  it("are the same where their index was begun before and not ended", () => {
    const many = Array.from({ length: 9_000 }, (_, i) => link(place("a", i * 10), place("b", i * 10)));
    expect(indexInSteps(many)).toBeNull();
    expect(linksOfPoint(many, claimAt(place("b", 85_000)))).toEqual([many[8_500]]);
    expect(indexInSteps(many)).not.toBeNull();
  });
});
