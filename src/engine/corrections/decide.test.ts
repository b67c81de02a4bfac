import { describe, expect, it } from "vitest";
import type { Anchor } from "../../model/adjustments.ts";
import type { AlignedClause } from "../../model/alignment.ts";
import { Random } from "../testing/random.ts";
import { decide } from "./index.ts";

/** Clauses "A1 A2 B1 …" of ten units each; the letter is the article, the number the place. */
const clausesOf = (names: string): AlignedClause[] =>
  names.split(" ").map((name) => ({
    ...placeOf(name),
    language: "en",
    sentence: 0,
    position: 0,
    voice: null,
    content: [],
  }));

/** "A1" is the first clause of A, "A1-3" the first three, "A1.4" the first four units of it. */
function placeOf(name: string): Anchor {
  const [, article = "", first = "", last, units] = /^(\w)(\d)(?:-(\d))?(?:\.(\d))?$/.exec(name) ?? [];
  const start = 10 * Number(first);
  const end = units ? start + Number(units) : 10 * Number(last ?? first) + 9;
  return { article, start, end, quote: "…" };
}

/** X is an event of its own. */
const EVENTS = [["A", "B", "C"], ["X"]];

/** "A1=B1, A1#B2" as decisions, and as they fall on the clauses; "*" marks clauses that were put where they stand. */
function decided(names: string, notation: string): string {
  const links = notation.split(", ").map((one) => {
    const [a = "", mark = "", b = ""] = one.split(/([=#])/);
    return { a: placeOf(a), b: placeOf(b), same: mark === "=" };
  });
  const { pairs, placed } = decide(clausesOf(names), EVENTS, links);
  const all = names.split(" ");
  const name = (i: number): string => `${all[i] ?? ""}${placed.has(i) ? "*" : ""}`;
  return pairs.map(({ a, b, same }) => `${name(a)}${same ? "=" : "#"}${name(b)}`).join(", ");
}

describe("decisions on pairs of clauses", () => {
  it.each([
    ["K4 bound, and who was put there", "A1 B1", "A1=B1", "A1*=B1"],
    ["K4 the other one", "A1 B1", "B1=A1", "A1=B1*"],
    ["K4 parted", "A1 B1", "B1#A1", "A1#B1"],
    ["K4 two places of one article", "A1 A2", "A1=A2", "A1*=A2"],
    ["K4 a place of several clauses means all of them", "A1 A2 A3 B1", "A1-2=B1", "A1*=B1, A2*=B1"],
    ["K4 a place that covers most of a clause", "A1 A2 B1", "A1.6#B1", "A1#B1"],
    ["K4 a small part of one clause means that one", "A1 A2 B1", "A1.2#B1", "A1#B1"],
    ["K4 a place outside the running text means nothing", "A1 B1", "A7=B1", ""],
    ["K4 across events nothing is decided", "A1 B1 X1", "A1=X1, A1=B1", "A1*=B1"],
    ["K5 the later word on one pair counts", "A1 B1", "A1=B1, B1#A1", "A1#B1"],
    ["K5 and the other way round", "A1 B1", "A1#B1, A1=B1", "A1*=B1"],
    ["K5 a part of an earlier decision", "A1 A2 B1", "A1-2#B1, A2=B1", "A1#B1, A2*=B1"],
    [
      "K5 a later parting breaks a chain at its oldest link",
      "A1 B1 C1",
      "A1=B1, B1=C1, A1#C1",
      "A1#C1, B1*=C1",
    ],
    [
      "K5 later links outweigh an earlier parting, through a third",
      "A1 B1 C1",
      "A1#C1, A1=B1, B1=C1",
      "A1*=B1*, B1*=C1",
    ],
  ])("%s", (_, names, notation, wanted) => {
    expect(decided(names, notation)).toBe(wanted);
  });

  it("K5 never hold a contradiction, whatever is decided", () => {
    const names = ["A1", "A2", "B1", "B2", "C1", "C2"];
    for (let seed = 1; seed <= 200; seed++) {
      const random = new Random(seed);
      const links = Array.from({ length: 12 }, () => ({
        a: placeOf(names[random.below(6)] ?? ""),
        b: placeOf(names[random.below(6)] ?? ""),
        same: random.below(2) === 0,
      }));
      const { pairs } = decide(clausesOf(names.join(" ")), EVENTS, links);
      const group = names.map((_, i) => i);
      for (const { a, b, same } of pairs) {
        const [into, from] = [group[a] ?? 0, group[b]];
        if (same) for (const i of names.keys()) if (group[i] === from) group[i] = into;
      }
      expect(
        pairs.filter(({ a, b, same }) => !same && group[a] === group[b]),
        `seed ${String(seed)}`,
      ).toEqual([]);
    }
  });
});
