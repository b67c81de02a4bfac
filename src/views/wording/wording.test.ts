import { describe, expect, it } from "vitest";
import type { ClaimWording, Difference } from "../../model/wording.ts";
import { testBoard } from "../fixtures.ts";
import { formsByOutlet, isUnmatched } from "./formCells.ts";
import { markdownTable } from "./markdownTable.ts";
import { pointsOf } from "./versions.ts";

const board = testBoard();
const [alpha, beta] = board.columns as [(typeof board.columns)[0], (typeof board.columns)[0]];

/** The first place of some words in an article. */
function placeOf(column: typeof alpha, words: string) {
  const start = column.compared.text.indexOf(words);
  return { article: column.loaded.id, start, end: start + words.length };
}

describe("forms by outlet", () => {
  const forms = [
    { label: "سوريا", occurrences: [placeOf(alpha, "سوريا")] },
    { label: "سورية", occurrences: [placeOf(beta, "سورية")] },
    { label: "التصعيد", occurrences: [placeOf(alpha, "التصعيد"), placeOf(alpha, "التصعيد العسكري")] },
  ];

  it("stand in their own column, the most frequent first, and nothing where an outlet has none", () => {
    const cells = formsByOutlet(forms, board.columns);
    expect(
      cells.map((cell) => cell?.map(({ label, passages }) => `${label} ${passages.length}`) ?? null),
    ).toEqual([["التصعيد 2", "سوريا 1"], ["سورية 1"], null]);
  });
});

describe("an outlet without a form", () => {
  const unmatched = (column: typeof alpha, words: string) => {
    const forms = [{ label: words, occurrences: [placeOf(column, words)] }];
    const cells = formsByOutlet(forms, board.columns);
    return board.columns
      .filter((one, i) => cells[i] === null && isUnmatched(one, board.columns, forms))
      .map(({ loaded }) => loaded.id);
  };

  it("may have the name where only outlets in other languages have a form", () => {
    expect(unmatched(alpha, "سوريا")).toEqual(["gamma"]);
    expect(unmatched(board.columns[2]!, "Putin")).toEqual(["alpha", "beta"]);
  });
});

describe("versions of a point", () => {
  const row = board.rows.find(({ claim }) => claim.id === "rescue")!;
  const at = (i: number) => row.claim.mentions[i]!;
  const only = (side: "a" | "b", i: number): Difference => ({
    kind: side === "a" ? "only-a" : "only-b",
    a: side === "a" ? { start: at(i).start, end: at(i).start + 4 } : null,
    b: side === "b" ? { start: at(i).start, end: at(i).start + 4 } : null,
    why: ["absent"],
  });
  const wording: ClaimWording = {
    claim: "rescue",
    versions: [{ mentions: [0] }, { mentions: [1] }, { mentions: [2] }],
    pairs: [
      { a: 0, b: 1, acrossLanguages: false, differences: [only("a", 0), only("b", 1)] },
      { a: 0, b: 2, acrossLanguages: true, differences: [] },
      { a: 1, b: 2, acrossLanguages: true, differences: [] },
    ],
  };
  const shown = (against: string | null, claims = [wording]) =>
    pointsOf(board, claims, against).map(({ versions }) =>
      versions.map(({ columns, marks, acrossLanguages }) =>
        [
          columns.map(({ siglum }) => siglum).join("="),
          ...marks.map(({ mark }) => mark),
          acrossLanguages ? "other language" : "",
        ]
          .join(" ")
          .trim(),
      ),
    );

  it.each([
    [null, ["A", "B added", "C other language"]],
    ["beta", ["B", "A added", "C other language"]],
    ["gamma", ["C", "A other language", "B other language"]],
  ])("are compared with the chosen outlet (%s)", (against, expected) => {
    expect(shown(against)).toEqual([expected]);
  });

  it("show the same words once, with all outlets that have them", () => {
    const folded: ClaimWording = {
      ...wording,
      versions: [{ mentions: [0, 1] }, { mentions: [2] }],
      pairs: [{ a: 0, b: 1, acrossLanguages: true, differences: [] }],
    };
    expect(shown("beta", [folded])).toEqual([["A=B", "C other language"]]);
  });

  it("leave out a point that one outlet alone tells twice", () => {
    expect(shown(null, [{ ...wording, versions: [{ mentions: [0] }], pairs: [] }])).toEqual([]);
  });
});

describe("what is copied", () => {
  it("is a table that a bar in a cell does not break", () => {
    expect(markdownTable(["", "A"], [["row", "x | y\nz"]])).toBe(
      "|  | A |\n| --- | --- |\n| row | x \\| y z |",
    );
  });
});
