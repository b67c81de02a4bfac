import { describe, expect, it } from "vitest";
import { sliceOf } from "../../model/span.ts";
import type { Difference, WordingReport } from "../../model/wording.ts";
import { testBoard } from "../fixtures.ts";
import { differencesFrom } from "./differences.ts";
import { wordingGroupsOf } from "./entries.ts";

const board = testBoard({
  alpha: [["port", "", "The port was shut on Monday night by 12 dockers."]],
  beta: [["port", "", "On Monday the harbour was shut by 15 dockers."]],
});
const row = board.rows[0]!;
const [alpha, beta] = wordingGroupsOf(board, row).flatMap(({ quotes }) => quotes);
const [a, b] = [board.columns[0]!.compared.text, board.columns[1]!.compared.text];

/** Words of a text as a span. */
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const reportOf = (differences: readonly Difference[]): WordingReport => ({
  format: "muqabala-wording/1",
  articles: ["alpha", "beta"],
  claims: [
    {
      claim: row.claim.id,
      versions: [{ mentions: [0] }, { mentions: [1] }],
      pairs: [{ a: 0, b: 1, acrossLanguages: false, differences }],
    },
  ],
  naming: [],
  reporting: [],
  tone: [],
  values: [],
});

const report = reportOf([
  { kind: "other-word", a: at(a, "port"), b: at(b, "harbour"), why: ["slot"] },
  { kind: "only-a", a: at(a, "night"), b: null, why: ["absent"] },
  { kind: "figure", a: at(a, "12"), b: at(b, "15"), why: ["value"] },
]);

const noted = (
  quote: typeof alpha,
  other: typeof alpha,
  text: string,
  wording: WordingReport | null = report,
): { marks: string; leftOut: string } => {
  const against = { column: other!.column, quotes: [other!] };
  const { marks, leftOut } = differencesFrom(board, row, quote!, against, wording);
  return {
    marks: marks.map((mark) => `${mark.mark}: ${sliceOf(text, mark)}`).join(", "),
    leftOut: leftOut.join(", "),
  };
};

describe("the differences of a quotation", () => {
  it("have the kinds that the wording of the comparison gives them", () => {
    expect(noted(alpha, beta, a)).toEqual({
      marks: "other-word: port, added: night, figure: 12",
      leftOut: "",
    });
  });

  it("seen from the other side, say what only the first has", () => {
    expect(noted(beta, alpha, b)).toEqual({ marks: "other-word: harbour, figure: 15", leftOut: "night" });
  });

  it("come from the words alone until the wording is there", () => {
    const { marks } = noted(alpha, beta, a, null);
    expect(marks).toContain("other-word: port");
    expect(marks).not.toContain("figure");
  });

  it("are none against the same outlet", () => {
    expect(noted(alpha, alpha, a)).toEqual({ marks: "", leftOut: "" });
  });
});
