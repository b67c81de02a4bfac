import { describe, expect, it } from "vitest";
import { at, decided, fresh, idOf, point, take, type Step } from "./fixtures.ts";

const POINT = point("A:one", "B:five", "C:eight");
const OTHER = point("A:three", "B:six");

const CASES: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ["confirmLink", [["confirmLink", at("B:six"), point("A:one")]], ["B:six = A:one"]],
  ["rejectLink", [["rejectLink", at("B:six"), point("A:one")]], ["B:six # A:one"]],
  [
    "unlink from each other mention",
    [["unlink", at("C:eight"), POINT]],
    ["C:eight # A:one", "C:eight # B:five"],
  ],
  ["link to each mention", [["link", at("C:ten"), OTHER]], ["C:ten = A:three", "C:ten = B:six"]],
  [
    "the later word on a pair counts",
    [
      ["unlink", at("C:eight"), point("A:one")],
      ["link", at("A:one"), point("C:eight")],
    ],
    ["A:one = C:eight"],
  ],
  [
    "a part of an earlier decision gives way",
    [
      ["unlink", at("A:one"), point("B:five")],
      ["link", at("A:one two"), point("B:five six")],
    ],
    ["A:one two = B:five six"],
  ],
  ["mergePoints", [["mergePoints", point("A:one"), OTHER]], ["A:three = A:one", "B:six = A:one"]],
  [
    "splitPoint",
    [["splitPoint", point("A:one", "B:five"), POINT]],
    ["A:one # C:eight", "B:five # C:eight", "B:five = A:one"],
  ],
  [
    "moveMention",
    [["moveMention", at("C:eight"), POINT, OTHER]],
    ["C:eight # A:one", "C:eight # B:five", "C:eight = A:three", "C:eight = B:six"],
  ],
  ["cutAt", [["cutAt", at("A:two")]], ["| A:two"]],
  ["joinAt", [["joinAt", at("A:two")]], ["~ A:two"]],
  [
    "cutAt, then joinAt",
    [
      ["cutAt", at("A:two")],
      ["joinAt", at("A:two")],
    ],
    [],
  ],
  [
    "joinAt where a decided place begins",
    [
      ["link", at("A:two three"), point("B:five")],
      ["joinAt", at("A:two")],
    ],
    ["A:two three = B:five", "~ A:two"],
  ],
  [
    "joinAt where a decided place ends",
    [
      ["link", at("A:one two"), point("B:five")],
      ["joinAt", at("A:three")],
    ],
    ["A:one two = B:five", "~ A:three"],
  ],
  ["setAbsent", [["setAbsent", point("A:one"), idOf("B")]], ["A:one absent in B"]],
  [
    "setAbsent, then unsetAbsent from another mention",
    [
      ["setAbsent", POINT, idOf("B")],
      ["unsetAbsent", POINT.toReversed(), idOf("B")],
    ],
    [],
  ],
  ["setChecked", [["setChecked", POINT, true]], ["A:one checked"]],
  [
    "setChecked, then not",
    [
      ["setChecked", POINT, true],
      ["setChecked", point("C:eight", "A:one"), false],
    ],
    [],
  ],
  [
    "renamePoint",
    [
      ["renamePoint", POINT, " The port "],
      ["renamePoint", POINT, "The harbour"],
    ],
    ['A:one is "The harbour"'],
  ],
  [
    "renamePoint to nothing",
    [
      ["renamePoint", POINT, "The port"],
      ["renamePoint", POINT, ""],
    ],
    [],
  ],
  [
    "renamePoint of two merged points",
    [
      ["renamePoint", POINT, "Port"],
      ["renamePoint", OTHER, "Ships"],
      ["renamePoint", [...POINT, ...OTHER], "Both"],
    ],
    ['A:one is "Both"'],
  ],
  [
    "setNote on a point",
    [
      ["setNote", { point: POINT }, "ask"],
      ["setNote", { point: POINT }, "asked"],
    ],
    ["point A:one: asked"],
  ],
  [
    "setNote on one of two notes",
    [
      ["setNote", { point: POINT }, "a"],
      ["setNote", { point: OTHER }, "b"],
      ["setNote", { point: point("A:three") }, "c"],
    ],
    ["point A:one: a", "point A:three: c"],
  ],
  [
    "setNote on a mention, beside the point's",
    [
      ["setNote", { point: POINT }, "a"],
      ["setNote", { mention: at("A:one") }, "b"],
    ],
    ["point A:one: a", "mention A:one: b"],
  ],
  [
    "setNote on an article",
    [["setNote", { article: idOf("C") }, "late edition"]],
    ["article C:: late edition"],
  ],
  [
    "setNote to nothing",
    [
      ["setNote", { article: idOf("C") }, "late"],
      ["setNote", { article: idOf("C") }, " "],
    ],
    [],
  ],
  [
    "takeBack",
    [["unlink", at("C:eight"), POINT], ["setNote", { point: POINT }, "a"], "takeBack links"],
    ["point A:one: a"],
  ],
  [
    "nothing for an article that is not there",
    [
      ["link", { article: "gone", start: 0, end: 3 }, POINT],
      ["setNote", { mention: { article: "gone", start: 0, end: 3 } }, "a"],
    ],
    [],
  ],
];

describe("a command", () => {
  it.each(CASES)("%s", (_, steps, wanted) => {
    const { app } = fresh();
    for (const step of steps) take(app(), step);
    expect(decided(app())).toEqual(wanted);
  });

  it.each(CASES)("%s: undone and redone byte for byte", (_, steps) => {
    const { app, steps: past } = fresh();
    const [before, length] = [JSON.stringify(app().document), past()];
    for (const step of steps) take(app(), step);
    const [after, taken] = [JSON.stringify(app().document), past() - length];
    for (let i = 0; i < taken; i++) app().undo();
    expect(JSON.stringify(app().document)).toBe(before);
    for (let i = 0; i < taken; i++) app().redo();
    expect(JSON.stringify(app().document)).toBe(after);
  });

  it.each<[string, Step, Step]>([
    ["confirmLink and takeBack", ["confirmLink", at("A:one"), OTHER], "takeBack"],
    ["splitPoint and takeBack", ["splitPoint", point("A:one"), POINT], "takeBack"],
    ["cutAt and joinAt", ["cutAt", at("A:two")], ["joinAt", at("A:two")]],
    ["joinAt and cutAt", ["joinAt", at("A:two")], ["cutAt", at("A:two")]],
    ["setAbsent and unsetAbsent", ["setAbsent", POINT, idOf("B")], ["unsetAbsent", POINT, idOf("B")]],
    ["setChecked and not", ["setChecked", POINT, true], ["setChecked", POINT, false]],
    ["renamePoint and to nothing", ["renamePoint", POINT, "Port"], ["renamePoint", POINT, ""]],
    ["setNote and to nothing", ["setNote", { point: POINT }, "a"], ["setNote", { point: POINT }, ""]],
    [
      "setDetails and to nothing",
      ["setDetails", idOf("A"), { title: "T", date: "2026-11-24", address: "https://a.example" }],
      ["setDetails", idOf("A"), { title: "", date: "", address: "" }],
    ],
    ["setVoice and unsetVoice", ["setVoice", { ...at("A:one"), voice: null }], ["unsetVoice", at("A:one")]],
  ])("%s leave no trace", (_, there, back) => {
    const { app } = fresh();
    const before = JSON.stringify(app().document);
    take(app(), there);
    expect(JSON.stringify(app().document)).not.toBe(before);
    take(app(), back);
    expect(JSON.stringify(app().document)).toBe(before);
  });

  it.each<[string, Step]>([
    ["a link that is there", ["link", at("A:one"), point("B:five")]],
    ["a name that is there", ["renamePoint", POINT, "Port"]],
    ["a check mark that is there", ["setChecked", POINT, true]],
    ["the title that is there", ["renameTitle", "T"]],
    ["a note that is not there", ["setNote", { mention: at("C:ten") }, ""]],
    ["a removed article that is not there", ["removeArticle", "gone"]],
  ])("that changes nothing is no step: %s", (_, step) => {
    const { app, steps } = fresh();
    app().link(at("A:one"), point("B:five"));
    app().renamePoint(POINT, "Port");
    app().setChecked(POINT, true);
    app().renameTitle("T");
    const [before, last] = [steps(), app().lastCommand];
    take(app(), step);
    expect([steps(), app().lastCommand]).toEqual([before, last]);
  });

  it("details stand in one order, whatever comes first", () => {
    const [x, y] = [fresh(), fresh()];
    x.app().setDetails(idOf("A"), { title: "T" });
    x.app().setDetails(idOf("A"), { date: "2026-11-24" });
    y.app().setDetails(idOf("A"), { date: "2026-11-24", title: "T" });
    expect(JSON.stringify(x.app().document)).toBe(JSON.stringify(y.app().document));
  });

  it("keeps the order in which a reader decides out of the bytes of another kind", () => {
    const [x, y] = [fresh(), fresh()];
    x.app().setNote({ point: POINT }, "a");
    x.app().cutAt(at("A:two"));
    y.app().cutAt(at("A:two"));
    y.app().setNote({ point: POINT }, "a");
    expect(JSON.stringify(x.app().document)).toBe(JSON.stringify(y.app().document));
  });

  it("leaves no trace on a comparison that came with its fields in another order", () => {
    const { app } = fresh();
    const { selection, document } = app();
    const naming = { splits: ["Port"] };
    const links = [
      { a: { ...at("A:one"), quote: "one" }, b: { ...at("B:five"), quote: "five" }, same: true },
    ];
    app().openShared({ ...document, adjustments: { naming, links, kinds: [] }, annotations: {}, selection });
    const before = JSON.stringify(app().document);
    app().cutAt(at("A:four"));
    app().setChecked(POINT, true);
    app().setChecked(POINT, false);
    app().joinAt(at("A:four"));
    expect(JSON.stringify(app().document)).toBe(before);
  });
});
