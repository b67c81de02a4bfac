import { describe, expect, it } from "vitest";
import { type Filters, NO_FILTERS, type Order } from "../../store/state.ts";
import { columnsFor, comparisonOf, testBoard } from "../fixtures.ts";
import { boardOf, representativeOf, sameRow } from "./board.ts";
import { countWith, rowsFor } from "./filters.ts";
import { excerptOf, piecesOf } from "./pieces.ts";
import { find } from "./search.ts";
import { sectionsOf } from "./sections.ts";
import { positionOf } from "./sentences.ts";
import { shownColumns } from "./shownColumns.ts";
import { voiceKeysOf } from "./voiceKeys.ts";

const ids = (filters: Partial<Filters>): string[] =>
  rowsFor(testBoard(), { ...NO_FILTERS, ...filters }).map(({ claim }) => claim.id);

describe("the board", () => {
  it("numbers the points in the order of the event and groups them by how many outlets have them", () => {
    expect(testBoard().rows.map(({ number, claim, group }) => `${number} ${claim.id} ${group}`)).toEqual([
      "1 escalation some",
      "2 rescue all",
      "3 initiative one",
      "4 weapons one",
    ]);
  });

  it("keeps cells in the order of the columns, whatever the order of the analysis", () => {
    const comparison = comparisonOf();
    const columns = columnsFor(comparison).reverse();
    for (const row of boardOf(comparison, columns).rows) {
      expect(row.cells.map((cell) => cell?.article)).toEqual(["gamma", "beta", "alpha"]);
    }
  });
});

describe("a point in several languages", () => {
  it("stands in the reader's language where an outlet has it in that", () => {
    const comparison = comparisonOf();
    const headOf = (language: string, id: string) => {
      const board = boardOf(comparison, columnsFor(comparison), new Map(), language);
      const claim = board.rows.find((row) => row.claim.id === id)?.claim;
      return claim && representativeOf(claim)?.article;
    };
    expect(headOf("en", "rescue")).toBe("gamma");
    expect(headOf("ar", "rescue")).toBe("alpha");
    expect(headOf("fr", "rescue")).toBe("alpha");
    expect(headOf("en", "escalation")).toBe("alpha");
    expect(headOf("ar", "weapons")).toBe("gamma");
  });

  it("is never said to be in the same or in other words where the others speak another language", () => {
    const rescue = testBoard().rows.find(({ claim }) => claim.id === "rescue");
    expect(rescue?.cells.map((cell) => [cell?.article, cell?.state])).toEqual([
      ["alpha", "shown"],
      ["beta", "reworded"],
      ["gamma", "across"],
    ]);
  });
});

describe("a point after another analysis", () => {
  const [escalation, rescue] = testBoard().rows;

  it("is the one that holds most of its words, whatever its id", () => {
    const renamed = { ...rescue!.claim, id: "another", mentions: rescue!.claim.mentions.slice(1) };
    expect(sameRow(testBoard(), renamed)?.claim.id).toBe("rescue");
    expect(sameRow(testBoard(), { ...escalation!.claim, id: "another" })?.claim.id).toBe("escalation");
  });

  it("is none where its words are in no point", () => {
    expect(sameRow(testBoard(), { ...rescue!.claim, mentions: [] })).toBeNull();
  });
});

describe("filters", () => {
  it.each([
    [{}, ["escalation", "rescue", "initiative", "weapons"]],
    [{ group: "all" }, ["rescue"]],
    [{ text: "سوريه" }, ["escalation"]],
    [{ text: "CIVILIANS" }, ["rescue"]],
    [{ onlyIn: "alpha" }, ["initiative"]],
    [{ notFoundIn: ["gamma"] }, ["escalation", "initiative"]],
    [{ notFoundIn: ["beta", "gamma"] }, ["initiative"]],
    [{ notFoundIn: ["gamma"], onlyIn: "alpha" }, ["initiative"]],
    [{ voiceDiffers: true }, ["escalation", "rescue"]],
    [{ voicedBy: "elysee" }, ["escalation", "weapons"]],
    [{ voicedBy: "kremlin", onlyIn: "alpha" }, ["initiative"]],
    [{ wordingDiffers: true }, ["escalation", "rescue"]],
    [{ quoted: true }, []],
    [{ edited: true }, []],
    [{ hasNote: true }, []],
    [{ onlyIn: "beta" }, []],
  ] as const)("%j leaves %j", (filters, left) => {
    expect(ids(filters)).toEqual(left);
  });

  it("count what a choice would leave beside what is already chosen", () => {
    const chosen = { ...NO_FILTERS, notFoundIn: ["gamma"] };
    expect(countWith(testBoard(), chosen, { group: "one" })).toBe(1);
    expect(countWith(testBoard(), chosen, { group: "all" })).toBe(0);
  });
});

describe("a search", () => {
  it.each([
    ["التصعيد العسكري", ["escalation"], []],
    // The headline of one article, and once more among what belongs to the page: no point is made of either.
    ["ماكرون يدعو", [], ["0 h", "0 x"]],
    ["ISIS", [], []],
    ["12", ["rescue"], ["1 -"]],
  ] as const)("for %s finds the points %j, and outside the points %j", (text, points, outside) => {
    const board = testBoard();
    const found = find(board, text);
    expect([...(found?.rows ?? [])].map(({ claim }) => claim.id)).toEqual(points);
    const hits = (found?.elsewhere ?? []).map(({ column, sentence }) => {
      const { kind } = column.compared.sentences.find(({ start }) => start === sentence.start)!;
      return `${board.columns.indexOf(column)} ${{ headline: "h", furniture: "x", body: "-" }[kind]}`;
    });
    expect(hits).toEqual(outside);
  });

  it("for nothing is none", () => {
    expect(find(testBoard(), "  ")).toBeNull();
  });
});

describe("the order of the points", () => {
  const ordered = (order: Order) =>
    sectionsOf(testBoard(), testBoard().rows, order).map(({ heading, rows }) => [
      heading,
      rows.map(({ claim }) => claim.id),
    ]);

  it.each([
    ["event", [[null, ["escalation", "rescue", "initiative", "weapons"]]]],
    [
      "groups",
      [
        [{ group: "all" }, ["rescue"]],
        [{ group: "some" }, ["escalation"]],
        [{ group: "one" }, ["initiative", "weapons"]],
      ],
    ],
    // Three wordings in two voices, then two in two; what one outlet alone has can differ from nothing.
    ["difference", [[null, ["rescue", "escalation", "initiative", "weapons"]]]],
    [
      { as: "beta" },
      [
        [null, ["rescue", "escalation"]],
        [{ missingIn: "B" }, ["initiative", "weapons"]],
      ],
    ],
  ] as [Order, unknown][])("%j", (order, wanted) => {
    expect(ordered(order)).toEqual(wanted);
  });
});

describe("columns that are put away", () => {
  it.each([
    [[], [0, 1, 2]],
    [["beta"], [0, 2]],
    [
      ["alpha", "beta", "gamma"],
      [0, 1, 2],
    ],
    [["gone"], [0, 1, 2]],
  ])("%j leave the columns %j", (hidden, left) => {
    expect(shownColumns(testBoard(), hidden)).toEqual(left);
  });
});

describe("positions", () => {
  it("count sentences of the article without the furniture", () => {
    const article = comparisonOf().articles[0]!;
    expect(positionOf(article, article.sentences[3]!)).toEqual({ at: 4, of: 4 });
    expect(positionOf(article, article.sentences[4]!)).toBeNull();
  });
});

describe("pieces", () => {
  const text = "قال المستشفى إن 😀 غادروا";
  it.each([
    [[], ["قال المستشفى إن 😀 غادروا"]],
    [[[4, 12]], ["قال ", "المستشفى", " إن 😀 غادروا"]],
    // A border inside a word moves to the end of the word: letters are only joined within one element.
    [[[6, 9]], ["قال ", "المستشفى", " إن 😀 غادروا"]],
    [
      [
        [4, 12],
        [13, 15],
      ],
      ["قال ", "المستشفى", " ", "إن", " 😀 غادروا"],
    ],
    [[[17, 18]], ["قال المستشفى إن ", "😀", " غادروا"]],
  ] as [[number, number][], string[]][])("cut at %j", (spans, wanted) => {
    const layers = spans.map(([start, end]) => ({ start, end, mark: true }));
    const pieces = piecesOf(text, { start: 0, end: text.length }, layers);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});

describe("excerpts", () => {
  it.each([
    ["short", 20, "short"],
    ["a text of several words", 12, "a text of…"],
    ["the end, then more", 9, "the end…"],
    ["broken\n  over lines", 30, "broken over lines"],
    ["لإنقاذالمدنيينوإخراجهم اليوم", 5, "لإنقاذالمدنيينوإخراجهم…"],
  ])("%s in %i: %s", (text, limit, wanted) => {
    expect(excerptOf(text, limit)).toBe(wanted);
  });
});

describe("keys of voices", () => {
  const voice = (label: string) => ({ id: label, label, aliases: [label], kind: "institution" as const });
  it("take the letter of the name without the Arabic article, and another letter where it is taken", () => {
    const labels = ["الكرملين", "الكونغرس", "قصر الإليزيه", "Kremlin"];
    const keys = [...voiceKeysOf(labels.map(voice), []).values()].map((key) => key.letter);
    expect(keys).toEqual(["ك", "و", "ق", "K"]);
  });

  it("give hues to the four that speak most, in order of appearance", () => {
    const said = ["a", "b", "c", "c", "d", "d", "e", "e", "b"];
    const claim = comparisonOf().claims[0]!;
    const mentions = said.map((id) => ({ ...claim.mentions[0]!, voice: id }));
    const keys = voiceKeysOf(["a", "b", "c", "d", "e"].map(voice), [{ ...claim, mentions }]);
    expect([...keys.values()].map((key) => key.hue)).toEqual([0, 1, 2, 3, 4]);
  });
});
