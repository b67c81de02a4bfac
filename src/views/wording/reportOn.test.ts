import { describe, expect, it } from "vitest";
import type { NamingRow, WordingReport } from "../../model/wording.ts";
import { testBoard } from "../fixtures.ts";
import { reportOn, titleOf } from "./reportOn.ts";

const board = testBoard();
const [alpha] = board.columns as [(typeof board.columns)[0]];

const elsewhere = { article: "set-apart" as typeof alpha.loaded.id, start: 0, end: 4 };
const here = { article: alpha.loaded.id, start: 0, end: 4 };

const naming = (id: string, ...forms: NamingRow["forms"]): NamingRow => ({
  id,
  kind: "place",
  forms,
  why: [],
});
const report = (rows: readonly NamingRow[]): WordingReport => ({
  format: "muqabala-wording/1",
  articles: [],
  claims: [],
  naming: rows,
  reporting: [],
  tone: [],
  values: [],
});

describe("the wording of the outlets on show", () => {
  const both = naming(
    "both",
    { label: "Syrie", spelling: 0, occurrences: [elsewhere, elsewhere] },
    { label: "سوريا", spelling: 1, occurrences: [here] },
  );
  const apart = naming("apart", { label: "Corée", spelling: 0, occurrences: [elsewhere] });

  it("leaves out a row that only an article set apart has words for", () => {
    const shown = reportOn(report([apart, both]), board, board.columns);
    expect(shown.naming.map(({ id }) => id)).toEqual(["both"]);
  });

  it("calls a row by a word of these outlets, however often another one has its own", () => {
    expect(titleOf(both.forms, board.columns, "fr")).toBe("سوريا");
  });

  it("calls a row by a word of the reader's language, however often those of others stand there", () => {
    const [, , gamma] = board.columns;
    const english = {
      label: "Syria",
      spelling: 2,
      occurrences: [{ article: gamma!.loaded.id, start: 0, end: 4 }],
    };
    const arabic = { label: "سوريا", spelling: 1, occurrences: [here, here] };
    expect(titleOf([arabic, english], board.columns, "en")).toBe("Syria");
    expect(titleOf([arabic, english], board.columns, "ar")).toBe("سوريا");
  });
});
