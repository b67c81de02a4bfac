import { describe, expect, it } from "vitest";
import { boardWith, comparisonOf, columnsFor, testBoard } from "../fixtures.ts";
import { boardOf, type Board } from "../board/board.ts";
import { figureDifferencesOf, leadsAloneOf, voiceDifferencesOf } from "./differences.ts";
import { pairRowsOf, pairsOf, stepOf } from "./pairs.ts";
import { depthOf, havingOf, marksByArticle } from "./presence.ts";

/** Articles in one line each: the points that each sentence states, as letters; "-" none, "x" furniture, "/" a voice. */
function boardFrom(articles: Readonly<Record<string, string>>): Board {
  const words = "one two three four five six seven eight nine ten";
  return testBoard(
    Object.fromEntries(
      Object.entries(articles).map(([name, sentences]) => [
        name,
        sentences.split(" ").map((sentence): [string, string, string] => {
          const [claim = "-", voice = ""] = sentence.split("/");
          return [/^[-x]$/.test(claim) ? claim : `point-${claim}`, voice, `${words} ${claim}.`];
        }),
      ]),
    ),
  );
}
const names = (rows: readonly { readonly claim: { readonly id: string } }[]): string =>
  rows.map(({ claim }) => claim.id.replace("point-", "")).join(" ");

describe("pairs", () => {
  const board = boardFrom({ a: "p q r", b: "q r s t", c: "r u" });

  it("come once each, with what both have and what one of the two has", () => {
    const found = pairsOf(board)
      .flat()
      .map(
        ({ first, second, both, onlyFirst, onlySecond, share }) =>
          `${String(first)}-${String(second)}: ${String(both)} ${String(onlyFirst)} ${String(onlySecond)} ${share.toFixed(2)}`,
      );
    expect(found).toEqual(["0-1: 2 1 2 0.40", "0-2: 1 2 1 0.25", "1-2: 1 3 1 0.20"]);
  });

  it("lead to the points that they count", () => {
    const { both, onlyFirst, onlySecond } = pairRowsOf(board, { first: 0, second: 1 });
    expect([both, onlyFirst, onlySecond].map(names)).toEqual(["q r", "p", "s t"]);
  });

  it("keep apart what one has and the other perhaps", () => {
    const doubtful = boardWith({ alpha: "only", beta: "possible", gamma: "not-found" });
    expect(pairsOf(doubtful).flat()).toMatchObject([
      { both: 0, onlyFirst: 0, onlySecond: 0, unsure: 1 },
      { both: 0, onlyFirst: 1, onlySecond: 0, unsure: 0 },
      { both: 0, onlyFirst: 0, onlySecond: 0, unsure: 0 },
    ]);
    expect(pairRowsOf(doubtful, { first: 0, second: 1 }).unsure).toHaveLength(1);
  });

  it("have no share where neither outlet has a point", () => {
    expect(pairsOf(boardFrom({ a: "-", b: "-" }))[1]?.[0]?.share).toBe(0);
  });

  it.each([
    [0, 0],
    [0.05, 1],
    [0.2, 2],
    [0.49, 3],
    [1, 4],
  ])("of a share of %f take step %i", (share, step) => {
    expect(stepOf(share)).toBe(step);
  });
});

describe("where points stand", () => {
  it("is measured from the lead to the end, without furniture", () => {
    const board = boardFrom({ a: "x p - q x", b: "q" });
    const marks = marksByArticle(board).get(board.columns[0]?.loaded.id ?? "") ?? [];
    expect(names(marks.map(({ row }) => row))).toBe("p q");
    expect(marks.map(({ at }) => at.toFixed(2))).toEqual(["0.00", "0.67"]);
    expect(marks.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(2 / 3, 1);
  });

  it("is nowhere in an outlet that does not have the point", () => {
    const board = boardFrom({ a: "p", b: "q" });
    expect(board.columns.map((column) => board.rows[0] && depthOf(column, board.rows[0]))).toEqual([0, null]);
  });

  it("is known by column, in the reader's order", () => {
    const board = boardFrom({ a: "p", b: "-", c: "p" });
    expect(board.rows.map((row) => havingOf(board, row))).toEqual([[0, 2]]);
  });
});

describe("differences to look at first", () => {
  it("put two named voices before a voice against the outlet's own text", () => {
    const board = boardFrom({ a: "p/elysee q/elysee r", b: "p q/kremlin r" });
    expect(names(voiceDifferencesOf(board).map(({ row }) => row))).toBe("q p");
    expect(voiceDifferencesOf(board)[0]?.said.map(({ voices }) => voices)).toEqual([["elysee"], ["kremlin"]]);
  });

  it("name what one outlet alone has near its top, one outlet after the other", () => {
    const board = boardFrom({ a: "p q s - - - - - - - - -", b: "s t - - - - - - u" });
    const found = leadsAloneOf(board).map(({ row, column }) => `${column.siglum}${names([row])}`);
    expect(found).toEqual(["Ap", "Bt", "Aq"]);
  });

  it("leave out what may stand elsewhere", () => {
    const comparison = comparisonOf();
    const claims = comparison.claims.map((claim) => ({
      ...claim,
      cells: claim.cells.map((cell) =>
        cell.state === "not-found" ? { ...cell, state: "possible" as const } : cell,
      ),
    }));
    const board = boardOf({ ...comparison, claims }, columnsFor(comparison));
    expect(leadsAloneOf(board)).toEqual([]);
  });

  it("give figures in the words of each outlet", () => {
    const comparison = comparisonOf();
    const [article, other] = comparison.articles;
    if (!article || !other) throw new Error("no articles");
    const valueAt = ({ id, text }: typeof article, words: string, value: string) => ({
      article: id,
      value,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const values = [valueAt(article, "ماكرون", "1"), valueAt(other, "12 قتيلاً", "12")];
    const claims = comparison.claims.map((claim, i) =>
      i === 1 ? { ...claim, disagreements: [{ kind: "figure" as const, values }] } : claim,
    );
    const board = boardOf({ ...comparison, claims }, columnsFor(comparison));
    const found = figureDifferencesOf(board);
    expect(found.map(({ row }) => row.number)).toEqual([2]);
    expect(found[0]?.given.map(({ words }) => words)).toEqual([["ماكرون"], ["12 قتيلاً"]]);
  });

  it("do not depend on the order of the articles", () => {
    const articles = { a: "p/elysee q r - - -", b: "p/kremlin s q/kremlin - -", c: "t u - - - -" };
    const there = boardFrom(articles);
    const back = boardFrom(Object.fromEntries(Object.entries(articles).reverse()));
    const said = (board: Board) => names(voiceDifferencesOf(board).map(({ row }) => row));
    expect(said(back)).toBe(said(there));
  });
});
