import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.ts";
import { createApp } from "./app.ts";
import { apartOf, columnsOf } from "./columns.ts";
import { siglumOf } from "./sigla.ts";
import type { NewArticle } from "./state.ts";

const article = (name: string, text = `Text of ${name}.`): NewArticle => ({
  name,
  text,
  language: "en",
  direction: "ltr",
});

/** A store with articles a, b, c … loaded. */
function storeWith(...names: string[]) {
  const store = createApp({ language: "en", theme: "auto" });
  store.getState().addArticles(names.map((name) => article(name)));
  const idOf = (name: string) => store.getState().document.articles.find((one) => one.name === name)!.id;
  const names_ = () => store.getState().document.articles.map(({ name }) => name);
  return { store, app: () => store.getState(), idOf, names: names_ };
}

const LATIN = ["A", "B", "C"];
const ABJAD = ["أ", "ب", "ج"];

describe("the columns", () => {
  it("follow the order in which articles came and hold each text once", () => {
    const { app, names } = storeWith("b", "a");
    app().addArticles([article("c"), article("again", "Text of a.")]);
    expect(names()).toEqual(["b", "a", "c"]);
  });

  it.each([
    ["c", 0, ["c", "a", "b"]],
    ["a", 1, ["b", "a", "c"]],
    ["a", 9, ["b", "c", "a"]],
    ["b", -1, ["b", "a", "c"]],
  ])("with %s moved to %i", (name, to, expected) => {
    const { app, idOf, names } = storeWith("a", "b", "c");
    app().moveArticle(idOf(name), to);
    expect(names()).toEqual(expected);
  });

  it("stand in order of date where the reader asks for it, those without one last", () => {
    const { app, idOf, names } = storeWith("a", "b", "c", "d");
    app().setDetails(idOf("b"), { date: "2018-04-14" });
    app().setDetails(idOf("d"), { date: "2018-04-13" });
    app().orderByDate();
    expect(names()).toEqual(["d", "b", "a", "c"]);
    app().undo();
    expect(names()).toEqual(["a", "b", "c", "d"]);
  });

  it("show the first event apart from the rest, in the reader's order", () => {
    const { store, app, idOf } = storeWith("a", "b", "c", "d");
    const [a, b, c] = [idOf("a"), idOf("b"), idOf("c")];
    const compared = [a, b, c].map((id) => ({ id }));
    const apart = [{ article: b, sharedClauses: 1, clauses: 9, ownNames: ["Berlin"] }];
    app().setComparison({ articles: compared, events: [[a, c], [b]], apart } as unknown as Comparison);
    app().moveArticle(c, 0);
    expect(columnsOf(store.getState(), LATIN).map(({ siglum, loaded }) => siglum + loaded.name)).toEqual([
      "Ac",
      "Ba",
    ]);
    expect(apartOf(store.getState(), LATIN)).toMatchObject([
      { siglum: "C", loaded: { id: b }, reason: { ownNames: ["Berlin"] } },
    ]);
  });

  it.each([
    [0, ABJAD, "أ"],
    [2, ABJAD, "ج"],
    [3, ABJAD, "أ2"],
    [1, LATIN, "B"],
    [4, LATIN, "B2"],
  ])("column %i of letters %j is %s", (index, letters, siglum) => {
    expect(siglumOf(index, letters)).toBe(siglum);
  });
});

describe("what a reader decides", () => {
  it("takes an article in or sets it apart, the later decision counts", () => {
    const { app, idOf } = storeWith("a", "b");
    app().takeIn(idOf("a"));
    app().setApart(idOf("b"));
    app().setApart(idOf("a"));
    expect(app().document.adjustments).toEqual({ setApart: [idOf("b"), idOf("a")] });
    app().takeIn(idOf("a"));
    expect(app().document.adjustments).toEqual({ takenIn: [idOf("a")], setApart: [idOf("b")] });
  });

  it("counts a sentence as text or as furniture, the later decision on a place counts", () => {
    const { app, idOf } = storeWith("a");
    const at = { article: idOf("a"), start: 0, end: 4 };
    app().setKind({ ...at, kind: "furniture" });
    app().setKind({ ...at, start: 5, end: 8, kind: "furniture" });
    app().setKind({ ...at, kind: "body" });
    expect(app().document.adjustments.kinds).toEqual([
      { ...at, start: 5, end: 8, kind: "furniture" },
      { ...at, kind: "body" },
    ]);
  });

  it("takes a merge of voices back when the alias is split off again", () => {
    const { app } = storeWith("a");
    app().mergeVoices("Kremlin", "Palace");
    app().mergeVoices("Kremlin", "Presidency");
    app().splitVoice("Palace");
    app().splitVoice("Dmitry Peskov");
    expect(app().document.adjustments.voices).toEqual({
      merges: [{ into: "Kremlin", from: "Presidency" }],
      splits: ["Dmitry Peskov"],
    });
  });

  it("sets the voice of a stretch, the later decision counts, and it can be left to the analysis again", () => {
    const { app, idOf } = storeWith("a", "b");
    const [at, other] = [
      { article: idOf("a"), start: 5, end: 9 },
      { article: idOf("b"), start: 5, end: 9 },
    ];
    app().setVoice({ ...at, voice: "Kremlin" });
    app().setVoice({ ...other, voice: null });
    app().setVoice({ ...at, end: 12, voice: "Palace" });
    expect(app().document.adjustments.voices?.spans).toEqual([
      { ...other, voice: null },
      { ...at, end: 12, voice: "Palace" },
    ]);
    app().unsetVoice({ ...at, end: 12 });
    app().unsetVoice(other);
    expect(app().document.adjustments).toEqual({});
  });

  it("is kept when its article goes, and holds again when it comes back", () => {
    const { app, idOf } = storeWith("a", "b");
    const a = idOf("a");
    app().setLanguageOf(a, "fa", "rtl");
    app().setKind({ article: a, start: 0, end: 4, kind: "furniture" });
    app().setVoice({ article: a, start: 0, end: 4, voice: null });
    const before = JSON.stringify(app().document.adjustments);
    app().removeArticle(a);
    app().addArticles([article("a")]);
    expect(JSON.stringify(app().document.adjustments)).toBe(before);
    expect(app().document.articles.at(-1)?.language).toBe("fa");
  });
});

describe("undo", () => {
  it("leads back through every change of the comparison and forward again, byte for byte", () => {
    const { app, idOf } = storeWith("a", "b", "c");
    const id = idOf("b");
    const steps = [
      () => {
        app().renameOutlet(id, "Reuters");
      },
      () => {
        app().renameTitle("A call");
      },
      () => {
        app().moveArticle(id, 0);
      },
      () => {
        app().setApart(id);
      },
      () => {
        app().setKind({ article: id, start: 0, end: 4, kind: "furniture" });
      },
      () => {
        app().mergeVoices("Kremlin", "Palace");
      },
      () => {
        app().splitVoice("Moscow");
      },
      () => {
        app().setVoice({ article: id, start: 0, end: 4, voice: null });
      },
      () => {
        app().removeArticle(id);
      },
      () => {
        app().clear();
      },
    ];
    const seen = steps.map((step) => {
      const before = JSON.stringify(app().document);
      step();
      return before;
    });
    const last = JSON.stringify(app().document);
    for (const before of seen.toReversed()) {
      app().undo();
      expect(JSON.stringify(app().document)).toBe(before);
    }
    steps.forEach(() => {
      app().redo();
    });
    expect(JSON.stringify(app().document)).toBe(last);
  });

  it("leaves alone what is chosen on the screen and how the interface is set", () => {
    const { app } = storeWith("a");
    app().renameTitle("A call");
    app().setView("reader");
    app().openClaim("c1");
    app().setSettings({ language: "ar" });
    app().undo();
    expect(app().document.title).toBe("");
    expect(app().selection).toEqual({ view: "reader", claim: "c1", place: null });
    expect(app().settings.language).toBe("ar");
  });

  it("brings the own comparison back after a link was opened", () => {
    const { app, names } = storeWith("mine");
    app().openShared({
      title: "Theirs",
      articles: [article("x"), article("y")],
      adjustments: {},
      selection: { view: "reader", claim: "c7", place: null },
    });
    expect([names(), app().selection.claim]).toEqual([["x", "y"], "c7"]);
    app().undo();
    expect(names()).toEqual(["mine"]);
  });
});
