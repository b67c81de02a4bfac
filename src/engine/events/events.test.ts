import { describe, expect, it } from "vitest";
import type { Comparable } from "../../model/alignment.ts";
import { sourceOf } from "../testing/sources.ts";
import { Affinity } from "./affinity.ts";
import { runThrough } from "../stages.ts";
import { groupByAffinity } from "./group.ts";
import { findEvents } from "./index.ts";

/** Clauses of articles with equal positions: "AB .9" says that each of both has one clause, alike with that score. */
function comparable(articles: string, notation: string): Comparable {
  const pairs = [...notation.matchAll(/(\w)(\w) (\.\d+)/g)];
  const clauses = Array.from(articles, (article) => ({
    article,
    start: 0,
    end: 10,
    language: "en",
    sentence: 0,
    position: 0.5,
    voice: null,
    content: [],
  }));
  return {
    clauses,
    pairs: pairs.map(([, x = "", y = "", score]) => ({
      a: articles.indexOf(x),
      b: articles.indexOf(y),
      score: Number(score),
    })),
  };
}

const affinityOf = (alignment: Comparable): Affinity => runThrough(Affinity.of(alignment));

/** Groups as "AB | C". */
const grouped = (articles: string, notation: string): string =>
  runThrough(groupByAffinity(Array.from(articles), affinityOf(comparable(articles, notation))))
    .map((group) => group.toSorted().join(""))
    .toSorted()
    .join(" | ");

describe("E1 articles of one event", () => {
  it.each([
    ["close ones", "ABC", "AB .9, BC .9, AC .9", "ABC"],
    ["nothing in common", "ABC", "", "A | B | C"],
    ["two events", "ABCD", "AB .9, CD .9, AC .05, BD .05", "AB | CD"],
    ["a third near one member only stays outside", "ABC", "AB .9, BC .2", "AB | C"],
    [
      "a copy brings others neither nearer",
      "ABCD",
      "AB .9, AC .19, AD .1, BC .19, BD .1, CD .1",
      "AB | C | D",
    ],
    ["background alone joins nothing", "AB", "AB .05", "A | B"],
  ])("E1 %s", (_, articles, affinities, wanted) => {
    expect(grouped(articles, affinities)).toBe(wanted);
  });

  it("E2 do not depend on the order of the ids", () => {
    const notation = "AB .9, BC .4, CD .9, AD .2, AC .3";
    const pairs = affinityOf(comparable("ABCD", notation));
    const groups = (ids: string): string =>
      runThrough(groupByAffinity(Array.from(ids), pairs))
        .map((group) => group.toSorted().join(""))
        .toSorted()
        .join(" | ");
    expect(groups("DBCA")).toBe(groups("ABCD"));
  });
});

describe("E3 affinity", () => {
  const alike = (positions: readonly [number, number], more: number): number => {
    const clauses = [
      ...["A", "B"].map((article, i) => ({ article, position: positions[i] ?? 0 })),
      ...Array.from({ length: more }, (_, i) => ({ article: "B", position: (i + 1) / (more + 1) })),
      { article: "A", position: 1 - positions[0] },
    ].map((clause) => ({
      ...clause,
      start: 0,
      end: 1,
      language: "en",
      sentence: 0,
      voice: null,
      content: [],
    }));
    return affinityOf({ clauses, pairs: [{ a: 0, b: 1, score: 0.9 }] }).between("A", "B");
  };

  it("is the same from both sides", () => {
    const affinity = affinityOf(comparable("AB", "AB .7"));
    expect(affinity.between("A", "B")).toBe(affinity.between("B", "A"));
  });

  it("counts what is shared at the top more than at the end", () => {
    expect(alike([0, 0], 1)).toBeGreaterThan(alike([1, 1], 1));
  });

  it("does not hold a short report against a long one", () => {
    expect(alike([0, 0], 20)).toBeCloseTo(alike([0, 0], 6), 6);
  });
});

describe("findEvents", () => {
  const articles = [
    sourceOf("A", "en", ["The mine at Kestrel flooded.", "Kestrel miners were saved."]).article,
    sourceOf("B", "en", ["The mine at Kestrel flooded.", "Families wait."]).article,
    sourceOf("C", "en", ["Bakers in Lorvik strike.", "Lorvik bakers want flour."]).article,
  ];
  const table = comparable("ABC", "AB .9");

  it("E4 puts the largest group first and says why the others are apart", () => {
    const { groups, apart } = runThrough(findEvents(articles, table));
    expect(groups).toEqual([["A", "B"], ["C"]]);
    expect(apart.map(({ article, sharedClauses, clauses }) => [article, sharedClauses, clauses])).toEqual([
      ["C", 0, 1],
    ]);
    expect(apart[0]?.ownNames).toContain("Lorvik");
  });

  it.each([
    ["E5 what the reader takes in belongs to the first event", { takenIn: ["C"] }, "ABC"],
    ["E5 what the reader sets apart stands alone", { setApart: ["B"] }, "A B C"],
    ["E5 taking in wins over setting apart", { takenIn: ["C"], setApart: ["C"] }, "ABC"],
    ["E5 an unknown id changes nothing", { takenIn: ["Z"] }, "AB C"],
  ])("%s", (_, adjustments, wanted) => {
    expect(
      runThrough(findEvents(articles, table, adjustments))
        .groups.map((group) => group.join(""))
        .join(" "),
    ).toBe(wanted);
  });
});
