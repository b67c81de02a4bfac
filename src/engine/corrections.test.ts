import { describe, expect, it } from "vitest";
import type { Adjustments, Anchor, LinkAdjustment } from "../model/adjustments.ts";
import type { WholeComparison, Place } from "../model/comparison.ts";
import { hashText } from "../model/identity.ts";
import { tokenize } from "../text/tokens.ts";
import { compare } from "./pipeline.ts";
import { breachesOf } from "./testing/invariants.ts";
import { readLexica, readPacks } from "./testing/packs.ts";
import { Random } from "./testing/random.ts";

const lexica = readLexica();
const TEXTS = {
  A: "The minister closed the port on Monday after the storm. Two ships were waiting outside the harbour.",
  B: "The minister closed the port on Monday. Fishermen burned old nets in the capital.",
  C: "After the storm the minister closed the port on Monday. The opposition asked for an inquiry.",
};
type Name = keyof typeof TEXTS;

const place = (name: Name, quote: string): Anchor => {
  const start = TEXTS[name].indexOf(quote);
  return { article: hashText(TEXTS[name]), start, end: start + quote.length, quote };
};
const link = (a: Anchor, b: Anchor, same: boolean): LinkAdjustment => ({ a, b, same });

const run = (names: string, adjustments: Adjustments = {}): WholeComparison =>
  compare(
    names.split(" ").map((name) => ({ name, text: TEXTS[name as Name] })),
    { lexica, adjustments },
  );

/** The point that holds a place: the outlets and words of its mentions, those that the reader put there marked. */
function pointAt({ claims, articles }: WholeComparison, { article, start }: Place): string[] {
  const claim = claims.find(({ mentions }) =>
    mentions.some((mention) => mention.article === article && mention.start <= start && start < mention.end),
  );
  return (claim?.mentions ?? [])
    .map((mention) => {
      const from = articles.find(({ id }) => id === mention.article);
      const words = from?.text.slice(mention.start, mention.end) ?? "";
      return `${from?.name ?? ""}${mention.byReader ? "*" : ""} ${words}`;
    })
    .toSorted();
}

const SHIPS = place("A", "Two ships were waiting outside the harbour.");
const NETS = place("B", "Fishermen burned old nets in the capital.");
const INQUIRY = place("C", "The opposition asked for an inquiry.");
const [CLOSED_A, CLOSED_B, CLOSED_C] = [
  place("A", "The minister closed the port on Monday after the storm."),
  place("B", "The minister closed the port on Monday."),
  place("C", "After the storm the minister closed the port on Monday."),
];

describe("what the reader corrected holds when the analysis runs", () => {
  it("C9 automatic: three outlets have the port, each has a point of its own", () => {
    const comparison = run("A B C");
    expect(pointAt(comparison, CLOSED_A)).toHaveLength(3);
    expect([SHIPS, NETS, INQUIRY].map((at) => pointAt(comparison, at).length)).toEqual([1, 1, 1]);
  });

  it.each<[string, Adjustments, Anchor, string[]]>([
    [
      "C9 unlink: a mention leaves its point",
      { links: [link(CLOSED_C, CLOSED_A, false), link(CLOSED_C, CLOSED_B, false)] },
      CLOSED_A,
      [`A ${CLOSED_A.quote}`, `B ${CLOSED_B.quote}`],
    ],
    [
      "C9 link: a sentence joins a point that has nothing in common with it",
      { links: [link(NETS, SHIPS, true)] },
      SHIPS,
      [`A ${SHIPS.quote}`, `B* ${NETS.quote}`],
    ],
    [
      "C9 link: a part of a sentence is cut off and joins",
      { links: [link(place("B", "in the capital"), SHIPS, true)] },
      SHIPS,
      [`A ${SHIPS.quote}`, "B* in the capital."],
    ],
    [
      "C9 merge: two points become one",
      { links: [link(INQUIRY, SHIPS, true), link(NETS, SHIPS, true)] },
      NETS,
      [`A ${SHIPS.quote}`, `B* ${NETS.quote}`, `C* ${INQUIRY.quote}`],
    ],
    [
      "K1 split at a word",
      { cuts: [{ at: place("B", "in the capital"), cut: true }] },
      NETS,
      ["B Fishermen burned old nets"],
    ],
    [
      "C9 move: a mention leaves one point for another",
      {
        links: [
          link(CLOSED_C, CLOSED_A, false),
          link(CLOSED_C, CLOSED_B, false),
          link(CLOSED_C, SHIPS, true),
        ],
      },
      SHIPS,
      [`A ${SHIPS.quote}`, `C* ${CLOSED_C.quote}`],
    ],
    [
      "C9 a correction taken back by a later one",
      { links: [link(NETS, SHIPS, true), link(NETS, SHIPS, false)] },
      SHIPS,
      [`A ${SHIPS.quote}`],
    ],
  ])("%s", (_, adjustments, at, wanted) => {
    const comparison = run("A B C", adjustments);
    expect(pointAt(comparison, at)).toEqual(wanted);
    expect(breachesOf(comparison)).toEqual([]);
  });

  it("C9 after an article was added, and while one is missing", () => {
    const links = [link(NETS, SHIPS, true), link(INQUIRY, SHIPS, true)];
    expect(pointAt(run("A B", { links }), SHIPS)).toEqual([`A ${SHIPS.quote}`, `B* ${NETS.quote}`]);
    expect(pointAt(run("A B C", { links }), SHIPS)).toHaveLength(3);
  });

  it("C10 a decided pair is listed with its own score, a pair never compared without reasons", () => {
    const { links } = run("A B C", { links: [link(CLOSED_B, CLOSED_A, false), link(NETS, SHIPS, true)] });
    const automatic = run("A B C").links;
    const at = (list: WholeComparison["links"], x: Place, y: Place) =>
      list.find(({ a, b }) =>
        [a, b].every(({ article, start }) => [x, y].some((p) => p.article === article && p.start === start)),
      );
    const { decided, ...rejected } = at(links, CLOSED_A, CLOSED_B) ?? {};
    expect(decided).toBe("different");
    expect(rejected).toEqual(at(automatic, CLOSED_A, CLOSED_B));
    expect(at(links, SHIPS, NETS)).toMatchObject({ decided: "same", confidence: "check" });
    expect(at(automatic, SHIPS, NETS)).toBeUndefined();
  });

  it("C10 a rejected pair comes back neither as possible nor as nearest", () => {
    const links = [link(CLOSED_C, CLOSED_A, false), link(CLOSED_C, CLOSED_B, false)];
    const { claims } = run("A B C", { links });
    const shown = claims
      .filter(({ mentions }) =>
        mentions.some(({ article, start }) => article === CLOSED_A.article && start === CLOSED_A.start),
      )
      .flatMap(({ cells }) => cells.flatMap(({ nearest }) => nearest ?? []));
    expect(
      shown.filter(({ article, start }) => article === CLOSED_C.article && start === CLOSED_C.start),
    ).toEqual([]);
  });
});

/** Decisions at random words: links of whole runs of words, borders set and taken away. */
function randomAdjustments(random: Random, { articles }: WholeComparison, count: number): Adjustments {
  const at = (): Anchor => {
    const { id, text } = articles[random.below(articles.length)] ?? { id: "", text: "" };
    const words = tokenize(text);
    const from = random.below(words.length);
    const to = Math.min(words.length - 1, from + random.below(14));
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return { article: id, start, end, quote: text.slice(start, end) };
  };
  const times = <T>(make: () => T): T[] => Array.from({ length: count }, make);
  return {
    links: times(() => link(at(), at(), random.below(2) === 0)),
    cuts: times(() => ({ at: at(), cut: random.below(2) === 0 })),
  };
}

describe.each(readPacks())("random decisions in $name", ({ articles }) => {
  const automatic = compare(articles, { lexica });

  it.each([11, 12])("P1 P2 P3 P5 hold with seed %i, and every decision that counts is obeyed", (seed) => {
    const adjustments = randomAdjustments(new Random(seed), automatic, 25);
    const comparison = compare(articles, { lexica, adjustments });
    expect(breachesOf(comparison)).toEqual([]);
    expect(JSON.stringify(compare(articles.toReversed(), { lexica, adjustments }))).toBe(
      JSON.stringify(comparison),
    );
    const claimOf = new Map(
      comparison.claims.flatMap(({ id, mentions }) =>
        mentions.map(({ article, start }) => [`${article}:${String(start)}`, id]),
      ),
    );
    const ids = (of: Place) => claimOf.get(`${of.article}:${String(of.start)}`);
    for (const { a, b, decided } of comparison.links)
      if (decided) expect(ids(a) === ids(b)).toBe(decided === "same");
  });
});
