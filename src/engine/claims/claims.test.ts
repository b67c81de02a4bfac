import { describe, expect, it } from "vitest";
import type { AlignedClause, Comparable, DecidedPair, ScoredPair } from "../../model/alignment.ts";
import type { Claim } from "../../model/comparison.ts";
import { Random } from "../testing/random.ts";
import { runThrough } from "../stages.ts";
import { clusterClauses } from "./cluster.ts";
import { buildClaims } from "./index.ts";
import { groupWordings } from "./wordings.ts";

/** "A1~B1 .9, B1~C1 .9" as pairs of clauses; the letter is the article. */
function pairsOf(notation: string, names: readonly string[]): ScoredPair[] {
  return [...notation.matchAll(/(\w+)~(\w+) (\.\d+)/g)].map(([, x = "", y = "", score]) => {
    const [a = 0, b = 0] = [names.indexOf(x), names.indexOf(y)].sort((i, j) => i - j);
    return { a, b, score: Number(score) };
  });
}

/** "A1=B1, A1#C1" as what a reader put together and kept apart. */
function decidedOf(notation: string, names: readonly string[]): DecidedPair[] {
  return [...notation.matchAll(/(\w+)([=#])(\w+)/g)].map(([, x = "", mark, y = ""]) => {
    const [a = 0, b = 0] = [names.indexOf(x), names.indexOf(y)].sort((i, j) => i - j);
    return { a, b, same: mark === "=" };
  });
}

/** Claims as "A1 B1 | C1". */
function clustered(
  clauses: string,
  notation: string,
  order = (pairs: ScoredPair[]) => pairs,
  decisions = "",
): string {
  const names = clauses.split(" ");
  const articles = names.map((name) => name.charAt(0));
  const decided = decidedOf(decisions, names);
  const groups = runThrough(clusterClauses(articles, order(pairsOf(notation, names)), 0.3, decided));
  return groups.map((group) => group.map((i) => names[i]).join(" ")).join(" | ");
}

describe("C1 clauses that become one claim", () => {
  it.each([
    ["a pair", "A1 B1", "A1~B1 .9", "A1 B1"],
    ["too weak a pair", "A1 B1", "A1~B1 .2", "A1 | B1"],
    ["a triangle", "A1 B1 C1", "A1~B1 .9, B1~C1 .8, A1~C1 .7", "A1 B1 C1"],
    ["no drift along a chain", "A1 B1 C1 D1", "A1~B1 .9, B1~C1 .5, C1~D1 .9", "A1 B1 | C1 D1"],
    ["a weak end does not join", "A1 B1 C1", "A1~B1 .9, B1~C1 .5", "A1 B1 | C1"],
    ["the better partner wins", "A1 A2 B1", "A1~B1 .5, A2~B1 .9", "A1 A2 B1"],
    ["two clauses against one, both like it", "A1 A2 B1", "A1~B1 .8, A2~B1 .7", "A1 A2 B1"],
    ["two clauses of one article never meet without a third", "A1 A2", "", "A1 | A2"],
  ])("C1 %s", (_, clauses, pairs, wanted) => {
    expect(clustered(clauses, pairs)).toBe(wanted);
  });

  it("C2 do not depend on the order in which pairs come", () => {
    const seed = 7;
    const random = new Random(seed);
    const names = ["A", "B", "C", "D"].flatMap((letter) => [1, 2, 3, 4, 5].map((i) => `${letter}${i}`));
    const pairs = names.flatMap((x) =>
      names.filter((y) => x.charAt(0) < y.charAt(0)).map((y) => `${x}~${y} .${random.below(99) + 1}`),
    );
    const wanted = clustered(names.join(" "), pairs.join(", "));
    for (let round = 0; round < 5; round++)
      expect(
        clustered(names.join(" "), pairs.join(", "), (list) => random.shuffled(list)),
        `seed ${seed}`,
      ).toBe(wanted);
  });
});

describe("C9 what a reader decided", () => {
  it.each([
    ["C9 brings together what has nothing in common", "A1 B1", "", "A1=B1", "A1 B1"],
    ["C9 keeps the likest apart", "A1 B1", "A1~B1 .9", "A1#B1", "A1 | B1"],
    [
      "C9 keeps them apart through a third",
      "A1 B1 C1",
      "A1~B1 .9, B1~C1 .8, A1~C1 .7",
      "A1#C1",
      "A1 B1 | C1",
    ],
    ["C9 a group stays away from one of its own", "A1 B1 C1", "A1~C1 .9", "A1=B1, B1#C1", "A1 B1 | C1"],
    ["C9 binds in a chain", "A1 B1 C1 D1", "", "A1=D1, B1=C1, C1=D1", "A1 B1 C1 D1"],
    ["C9 binds clauses of one article", "A1 A2", "", "A1=A2", "A1 A2"],
    ["C9 others join as their scores say", "A1 B1 C1", "A1~C1 .8, B1~C1 .2", "A1=B1", "A1 B1 C1"],
    ["C9 or stay away", "A1 B1 C1", "A1~C1 .5", "A1=B1", "A1 B1 | C1"],
    ["C9 a parted partner is free for another", "A1 B1 B2", "A1~B1 .9, A1~B2 .5", "A1#B1", "A1 B2 | B1"],
  ])("%s", (_, clauses, pairs, decisions, wanted) => {
    expect(clustered(clauses, pairs, (list) => list, decisions)).toBe(wanted);
  });
});

describe("C3 wordings", () => {
  it.each([
    ["the same stems", "minist clos port", "minist clos port", "0 0"],
    ["one particle more in a long sentence", "a b c d e f g", "a b c d e f g h", "0 0"],
    ["another verb", "minist clos port", "minist open port", "0 1"],
    ["twice the same word is not once", "a a b", "a b b c", "0 1"],
  ])("C3 %s", (_, first, second, wanted) => {
    expect(groupWordings([first, second].map((stems) => clause("A", 0, stems))).join(" ")).toBe(wanted);
  });
});

const clause = (
  article: string,
  position: number,
  stems: string,
  voice: string | null = null,
  inferred = false,
): AlignedClause => ({
  article,
  language: article === article.toLowerCase() ? "fr" : "en",
  start: position * 100,
  end: position * 100 + 50,
  sentence: Math.floor(position * 10),
  position,
  voice,
  ...(inferred ? { inferred } : {}),
  content: stems.split(" "),
});

/**
 * Claims of one event out of lines "A 0.5 stems @voice", "@voice?" where the voice is inferred, and a notation of pairs by line
 * number: "0~2 .9". Small letters are articles in another language; places 0.5 and 0.55 are in one sentence, as all of one tenth.
 */
function claimsOf(lines: readonly string[], notation: string, decisions = ""): Claim[] {
  const clauses = lines.map((line) => {
    const [, article = "", position = "", stems = "", voice, inferred] =
      /^(\w) (\S+) ([^@]*?)(?: @(\w+)(\?)?)?$/.exec(line) ?? [];
    return clause(article, Number(position), stems, voice ?? null, inferred !== undefined);
  });
  const names = lines.map((_, i) => `${i}`);
  const pairs = pairsOf(notation, names);
  const decided = decidedOf(decisions, names);
  const alignment: Comparable = { clauses, pairs };
  const event = [...new Set(clauses.map(({ article }) => article))];
  const placed = new Set(decided.filter(({ same }) => same).map(({ a }) => a));
  return runThrough(buildClaims(alignment, [event], CUTOFFS, { pairs: decided, placed }));
}
const CUTOFFS = { possible: 0.2, nearMiss: 0.26 };

const cellsOf = (claims: readonly Claim[]): string[] =>
  claims.map(({ cells }) =>
    cells.map(({ state, voiceDiffers }) => state + (voiceDiffers ? "*" : "")).join(" "),
  );

describe("cells", () => {
  it.each([
    ["C6 same words", ["A 0 x y z", "B 0 x y z"], "0~1 .9", ["same same"]],
    ["C6 reworded", ["A 0 x y z", "B 0 p q r"], "0~1 .9", ["reworded reworded"]],
    [
      "C6 two of three have the same words",
      ["A 0 x y z", "B 0 x y z", "C 0 p q r"],
      "0~1 .9, 0~2 .9, 1~2 .9",
      ["same same reworded"],
    ],
    ["C6 only", ["A 0 x y z", "B 1 p q r"], "", ["only not-found", "not-found only"]],
    ["C7 possible", ["A 0 x y z", "b 1 p q r"], "0~1 .25", ["only possible", "possible only"]],
    [
      "C7 not in one language where nothing else of the sentence is told",
      ["A 0 x y z", "B 1 p q r"],
      "0~1 .25",
      ["only not-found", "not-found only"],
    ],
    ["C7 but a near miss is", ["A 0 x y z", "B 1 p q r"], "0~1 .26", ["only possible", "possible only"]],
    [
      "C7 possible where the rest of the sentence is told beside it",
      ["A 0 port closed", "A 0.05 ships wait", "B 0 terminals shut", "B 0.05 vessels queue"],
      "0~2 .9, 1~3 .06",
      ["reworded reworded", "only possible", "possible only"],
    ],
    [
      "C7 not where it is told elsewhere",
      ["A 0 port closed", "A 0.05 ships wait", "B 0 terminals shut", "B 0.9 vessels queue"],
      "0~2 .9, 1~3 .06",
      ["reworded reworded", "only not-found", "not-found only"],
    ],
    ["C7 nearest rejected", ["A 0 x y z", "B 1 p q r"], "0~1 .1", ["only not-found", "not-found only"]],
    ["C8 another mouth", ["A 0 x y @kremlin", "B 0 x y @elysee"], "0~1 .9", ["same* same*"]],
    ["C8 the outlet's own text against a voice", ["A 0 x y", "B 0 x y @elysee"], "0~1 .9", ["same* same*"]],
    [
      "C8 no other mouth where one is inferred",
      ["A 0 x y @kremlin", "B 0 x y @elysee?"],
      "0~1 .9",
      ["same same"],
    ],
    [
      "C8 an inferred mouth beside two that are named",
      ["A 0 x y @kremlin", "B 0 x y @elysee", "C 0 x y @army?"],
      "0~1 .9, 0~2 .9, 1~2 .9",
      ["same* same* same"],
    ],
    ["C8 one mouth", ["A 0 x y @elysee", "B 0 x y @elysee"], "0~1 .9", ["same same"]],
    [
      "C8 one outlet has both mouths",
      ["A 0 x y @kremlin", "A 1 x y @elysee", "B 0 x y @elysee"],
      "0~2 .9, 1~2 .9",
      ["same same"],
    ],
  ])("%s", (_, lines, pairs, wanted) => {
    expect(cellsOf(claimsOf(lines, pairs))).toEqual(wanted);
  });

  it("C7 tells the nearest place, its score and what it resembles", () => {
    const [claim] = claimsOf(["A 0 x y", "B 0 x y", "c 0.2 p q", "c 0.9 r s"], "0~1 .9, 0~2 .1, 1~3 .25");
    expect(claim?.cells[2]).toMatchObject({ state: "possible", nearest: { start: 90, score: 0.25, of: 1 } });
    expect(claim?.possible).toEqual([claim?.cells[2]?.nearest]);
  });

  it.each([
    ["C10 a rejected place is not possible any more", "0~1 .25", "0#1", "not-found"],
    ["C10 the next best stands in for it", "0~1 .29, 0~2 .25", "0#1", "possible 90"],
    ["C10 also where it resembles another mention", "0~1 .25, 1~3 .28, 0~3 .9", "0#1", "not-found"],
  ])("%s", (_, pairs, decisions, wanted) => {
    const claims = claimsOf(["A 0 x y", "b 0.5 p q", "b 0.9 r s", "C 0 x y"], pairs, decisions);
    const { state, nearest } = claims[0]?.cells[1] ?? {};
    expect([state, nearest?.start].join(" ").trim()).toBe(wanted);
  });

  it("C10 a decided mention says so, and its cell is not possible", () => {
    const [claim] = claimsOf(["A 0 x y", "B 0.5 p q"], "0~1 .25", "0=1");
    expect(claim?.mentions.map(({ byReader }) => byReader)).toEqual([true, undefined]);
    expect(claim?.cells.map(({ state }) => state)).toEqual(["reworded", "reworded"]);
    expect(claim?.possible).toEqual([]);
  });

  it("C4 the mention most like the others represents the claim, the first of equals", () => {
    expect(claimsOf(["A 0 x", "B 0 y", "C 0 z"], "0~1 .9, 1~2 .9, 0~2 .4")[0]?.representative).toBe(1);
    expect(claimsOf(["A 0 x", "B 0 y"], "0~1 .9")[0]?.representative).toBe(0);
  });

  it("C5 claims stand in the order of the event: the mean place of their first mentions", () => {
    const claims = claimsOf(["A 0 lead", "A 0.5 middle", "A 1 end", "B 0 end", "B 1 lead"], "0~4 .9, 2~3 .9");
    const order = claims.map(({ mentions }) =>
      mentions.map(({ article, start }) => `${article}${start}`).join(" "),
    );
    expect(order).toEqual(["A0 B100", "A50", "A100 B0"]);
  });

  it("C5 what leans on the words before it stands after their claim, C4 and for no claim where another can", () => {
    const clauses = [
      clause("A", 0, "the call"),
      { ...clause("A", 0.2, "that nobody heard"), lead: 10 },
      clause("B", 0.9, "a call"),
      clause("B", 1, "heard by nobody"),
    ];
    const alone = runThrough(
      buildClaims({ clauses, pairs: [{ a: 0, b: 2, score: 0.9 }] }, [["A", "B"]], CUTOFFS),
    );
    expect(alone.map(({ mentions }) => mentions[0]?.start)).toEqual([0, 20, 100]);
    expect(alone[1]?.mentions[0]?.lead).toBe(10);
    const pairs = [
      { a: 0, b: 2, score: 0.9 },
      { a: 1, b: 3, score: 0.9 },
    ];
    const paired = runThrough(buildClaims({ clauses, pairs }, [["A", "B"]], CUTOFFS));
    expect(paired.map(({ representative }) => representative)).toEqual([0, 1]);
  });
});
