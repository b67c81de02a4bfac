import { describe, expect, it } from "vitest";
import type { NoteTarget } from "./notes.ts";
import { at, fresh, idOf, NAMES, point, take, TEXTS, type Name, type Step } from "./fixtures.ts";

const POINT = point("A:one", "B:five", "C:eight");
const OTHER = point("A:three", "B:six");

describe("the history", () => {
  it("names each step, across views", () => {
    const { app } = fresh();
    app().link(at("C:ten"), OTHER);
    app().setView("reader");
    app().setNote({ point: POINT }, "a");
    expect(app().lastCommand).toBe("setNote");
    app().undo();
    expect(app().lastCommand).toBe("link");
    app().undo();
    expect(app().lastCommand).toBe("addArticles");
    app().redo();
    expect([app().lastCommand, app().selection.view]).toEqual(["link", "reader"]);
  });
});

/** Numbers that look random and are the same for the same seed (Park and Miller, 1988). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** Commands at random, of every kind; some of them change nothing. */
function randomSteps(seed: number, count: number): Step[] {
  const below = randomFrom(seed);
  const one = <const T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0];
  const name = (): Name => NAMES[below(NAMES.length)] ?? "A";
  const article = () => idOf(name());
  const place = () => {
    const from = name();
    const words = TEXTS[from].split(" ");
    return at(`${from}:${words[below(words.length)] ?? ""}`);
  };
  const some = () => Array.from({ length: 1 + below(3) }, place);
  const words = () => one(["", "Port", "Ships", "a note"]);
  const loaded = () => {
    const from = name();
    return { name: from, text: TEXTS[from], language: "en", direction: "ltr" } as const;
  };
  const replaced = () => ({
    ...loaded(),
    text: `${one(["", "Then "])}${TEXTS[name()]}${one(["", " twenty"])}`,
  });
  const makers: (() => Step)[] = [
    () => ["addArticles", [loaded(), loaded()]],
    () => ["removeArticle", article()],
    () => ["replaceArticle", article(), replaced()],
    () => ["renameOutlet", article(), words()],
    () => ["setDetails", article(), { title: words(), date: one(["", "2026-11-24"]) }],
    () => ["renameTitle", words()],
    () => ["moveArticle", article(), below(3)],
    () => ["setKind", { ...place(), kind: one(["body", "furniture"]) }],
    () => ["takeIn", article()],
    () => ["setApart", article()],
    () => ["setLanguageOf", article(), one(["en", "ar"]), one(["ltr", "rtl"])],
    () => ["mergeVoices", words(), words()],
    () => ["splitVoice", words()],
    () => ["setVoice", { ...place(), voice: one([null, "Kremlin"]) }],
    () => ["unsetVoice", place()],
    () => ["mergeNaming", words(), words()],
    () => ["splitNaming", words()],
    () => ["confirmLink", place(), some()],
    () => ["rejectLink", place(), some()],
    () => ["unlink", place(), some()],
    () => ["link", place(), some()],
    () => ["mergePoints", some(), some()],
    () => ["splitPoint", some(), some()],
    () => ["moveMention", place(), some(), some()],
    () => ["cutAt", place()],
    () => ["joinAt", place()],
    () => ["setAbsent", some(), article()],
    () => ["unsetAbsent", some(), article()],
    () => ["setChecked", some(), below(2) === 0],
    () => ["renamePoint", some(), words()],
    () => [
      "setNote",
      one<NoteTarget>([{ point: some() }, { mention: place() }, { article: article() }]),
      words(),
    ],
    () => "takeBack links",
  ];
  return Array.from({ length: count }, () => makers[below(makers.length)]?.() ?? "takeBack");
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])("200 commands at random, seed %i", (seed) => {
  it("lead back and forth byte for byte, each step under its name", () => {
    const { app, steps } = fresh();
    const first = steps();
    const seen = [{ bytes: JSON.stringify(app().document), name: app().lastCommand }];
    for (const step of randomSteps(seed, 200)) {
      take(app(), step);
      if (steps() - first === seen.length)
        seen.push({ bytes: JSON.stringify(app().document), name: app().lastCommand });
    }
    expect(seen.length).toBeGreaterThan(100);
    const now = () => ({ bytes: JSON.stringify(app().document), name: app().lastCommand });
    for (const before of seen.slice(0, -1).toReversed()) {
      app().undo();
      expect(now()).toEqual(before);
    }
    for (const after of seen.slice(1)) {
      app().redo();
      expect(now()).toEqual(after);
    }
  });

  it("and undo and redo at random in between", () => {
    const { app } = fresh();
    const below = randomFrom(seed);
    const past = [JSON.stringify(app().document)];
    let future: string[] = [];
    for (const step of randomSteps(seed + 100, 200)) {
      const move = below(4);
      if (move === 0 && past.length > 1) {
        app().undo();
        future.push(past.pop() ?? "");
      } else if (move === 1 && future.length > 0) {
        app().redo();
        past.push(future.pop() ?? "");
      } else {
        take(app(), step);
        const bytes = JSON.stringify(app().document);
        if (bytes !== past.at(-1)) {
          past.push(bytes);
          future = [];
        }
      }
      expect(JSON.stringify(app().document)).toBe(past.at(-1));
    }
  });

  it("leave nothing empty behind, and no article twice", () => {
    const { app } = fresh();
    for (const step of randomSteps(seed, 200)) take(app(), step);
    const { articles, ...rest } = app().document;
    expect(JSON.stringify(rest)).not.toMatch(/\[\]|\{\}/);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
});

it("goes back without a limit", () => {
  const { app } = fresh();
  for (let i = 0; i < 500; i++) app().renameTitle(String(i));
  for (let i = 0; i < 500; i++) app().undo();
  expect(app().document.title).toBe("");
});
