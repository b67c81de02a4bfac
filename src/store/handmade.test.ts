import { describe, expect, it } from "vitest";
import type { Claim, Comparison } from "../model/comparison.ts";
import { at, fresh, idOf, NAMES, point, take, type Step } from "./fixtures.ts";
import { handmadeOf } from "./handmade.ts";
import { pointOf } from "./links.ts";
import { unplacedIn } from "./unplaced.ts";

/** "A:one B:five* | A:two": points with their mentions; * for those that the reader put there. Words may hold "_" for a space. */
function comparisonOf(notation: string, events: readonly string[] = ["ABC"]): Comparison {
  const claims = notation.split(" | ").map((line, i) => ({
    id: `c${String(i)}`,
    representative: 0,
    mentions: line.split(" ").map((mention) => ({
      ...at(mention.replace("*", "").replaceAll("_", " ")),
      ...(mention.endsWith("*") ? { byReader: true } : {}),
    })),
  }));
  return {
    articles: NAMES.map((name) => ({ id: idOf(name) })),
    events: events.map((event) => NAMES.filter((name) => event.includes(name)).map(idOf)),
    claims,
  } as unknown as Comparison;
}

const AUTOMATIC = "A:one B:five C:eight | A:two | A:three_four B:six | C:nine_ten";

/** What is marked of each point: "edited", "checked", its name, n notes, "A!" for cells by hand, "A0" for checked absences. */
function marks(steps: readonly Step[], notation = AUTOMATIC): string[] {
  const { app } = fresh();
  for (const step of steps) take(app(), step);
  const { points } = handmadeOf(app().document, comparisonOf(notation));
  return [...points.values()].map(({ edited, checked, name, notes, byHand, absent }) =>
    [
      edited ? "edited" : "",
      checked ? "checked" : "",
      name ?? "",
      notes.map(({ text }) => text).join("+"),
      NAMES.filter((one) => byHand.has(idOf(one)))
        .map((one) => `${one}!`)
        .join(""),
      NAMES.filter((one) => absent.has(idOf(one)))
        .map((one) => `${one}0`)
        .join(""),
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("what is hand-made", () => {
  it.each<[string, Step[], string[]]>([
    ["nothing", [], ["", "", "", ""]],
    [
      "a rejected place: both points, and the cell that has nothing else",
      [["rejectLink", at("C:nine ten"), point("A:two")]],
      ["", "edited C!", "", "edited A!"],
    ],
    [
      "an unlinked mention that its outlet still has elsewhere",
      [["unlink", at("A:two"), point("A:one", "B:five")]],
      ["edited", "edited B!", "", ""],
    ],
    ["a border: the points on both sides", [["cutAt", at("A:two")]], ["edited A!", "edited A!", "", ""]],
    ["a border taken away: the point that it was in", [["joinAt", at("A:four")]], ["", "", "edited A!", ""]],
    ["a name", [["renamePoint", point("A:one"), "Port"]], ["edited Port", "", "", ""]],
    ["a checked absence", [["setAbsent", point("A:two"), idOf("B")]], ["", "edited B! B0", "", ""]],
    [
      "an absence where the outlet has it since",
      [["setAbsent", point("A:one"), idOf("B")]],
      ["", "", "", ""],
    ],
    ["a check mark corrects nothing", [["setChecked", point("C:nine ten"), true]], ["", "", "", "checked"]],
    [
      "notes correct nothing",
      [
        ["setNote", { point: point("A:one") }, "x"],
        ["setNote", { mention: at("C:eight") }, "y"],
      ],
      ["x+y", "", "", ""],
    ],
    ["a note on an article is on no point", [["setNote", { article: idOf("A") }, "x"]], ["", "", "", ""]],
    ["a voice", [["setVoice", { ...at("A:three"), voice: null }]], ["", "", "edited A!", ""]],
    [
      "a note on words that begin before a point goes to the one that has most",
      [["setNote", { mention: at("B:six seven") }, "x"]],
      ["", "", "x", ""],
    ],
  ])("%s", (_, steps, wanted) => {
    expect(marks(steps)).toEqual(wanted);
  });

  it("a linked mention marks its own cell, and the point as edited", () => {
    expect(marks([["link", at("C:nine ten"), point("A:two")]], "A:one | A:two C:nine_ten*")).toEqual([
      "",
      "edited C!",
    ]);
  });

  it("is counted for exports, what has no effect apart", () => {
    const { app } = fresh();
    app().link(at("C:eight"), point("A:one", "B:five"));
    app().unlink(at("C:nine ten"), point("A:two"));
    app().setNote({ point: point("A:two") }, "x");
    app().setChecked(point("A:one"), true);
    app().setNote({ mention: at("B:seven") }, "outside the running text");
    expect(handmadeOf(app().document, comparisonOf(AUTOMATIC)).counts).toEqual({
      edited: 3,
      checked: 1,
      linked: 1,
      parted: 1,
      cuts: 0,
      voices: 0,
      sentences: 0,
      notes: 1,
      names: 0,
      absences: 0,
      unplaced: 1,
    });
  });
});

describe("what cannot be placed", () => {
  it.each<[string, Step, readonly string[], string[]]>([
    ["words that are no running text", ["setNote", { mention: at("B:seven") }, "x"], ["ABC"], ["point"]],
    ["a link across events", ["link", at("C:eight"), point("A:one")], ["AB", "C"], ["event"]],
    [
      "an absence in an article of another event",
      ["setAbsent", point("A:one"), idOf("C")],
      ["AB", "C"],
      ["event"],
    ],
    [
      "a sentence set to furniture stands outside every point and holds",
      ["setKind", { ...at("B:seven"), kind: "furniture" }],
      ["ABC"],
      [],
    ],
    ["a note on an article set apart holds", ["setNote", { article: idOf("C") }, "x"], ["AB", "C"], []],
  ])("%s", (_, step, events, wanted) => {
    const { app } = fresh();
    take(app(), step);
    expect(unplacedIn(app().document, comparisonOf(AUTOMATIC, events)).map(({ why }) => why)).toEqual(wanted);
  });
});

it("a claim is a point with its representative first", () => {
  const claim = { ...comparisonOf("A:one B:five").claims[0], representative: 1 } as Claim;
  expect(pointOf(claim)).toEqual(point("B:five", "A:one"));
});
