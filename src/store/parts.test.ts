import { describe, expect, it } from "vitest";
import type { Claim } from "../model/comparison.ts";
import { at, decided, fresh, idOf, point, TEXTS } from "./fixtures.ts";
import { contentsOf, withOnlyPoint, withoutArticles, withoutNotes } from "./parts.ts";

/** A comparison on which a reader did something of every kind. */
function worked() {
  const { app } = fresh();
  app().link(at("C:eight"), point("A:one", "B:five"));
  app().unlink(at("B:six"), point("A:two"));
  app().cutAt(at("C:nine"));
  app().setKind({ ...at("C:ten"), kind: "furniture" });
  app().setVoice({ ...at("A:three"), voice: "eight" });
  app().mergeVoices("one", "five");
  app().mergeVoices("one", "eight");
  app().splitNaming("nine");
  app().setNote({ point: point("A:two") }, "note on two");
  app().setNote({ mention: at("C:eight") }, "note on eight");
  app().setNote({ article: idOf("A") }, "note on A");
  app().renamePoint(point("A:one"), "First");
  app().setAbsent(point("A:one"), idOf("C"));
  app().setChecked(point("C:nine"), true);
  app().setApart(idOf("C"));
  return app();
}

describe("a part of a comparison", () => {
  it("without an article holds none of its words", () => {
    const part = withoutArticles(worked().document, new Set([idOf("C")]));
    const text = JSON.stringify(part);
    for (const word of TEXTS.C.split(" ")) expect(text).not.toContain(word);
    expect(text).not.toContain(idOf("C"));
    expect(decided({ ...worked(), document: part })).toEqual([
      "B:six # A:two",
      "point A:two: note on two",
      "article A:: note on A",
      'A:one is "First"',
    ]);
    expect(part.adjustments.voices?.merges).toEqual([{ into: "one", from: "five" }]);
  });

  it("without notes keeps everything else", () => {
    const { document } = worked();
    const part = withoutNotes(document);
    expect(JSON.stringify(part)).not.toContain("note on");
    expect(contentsOf(part)).toEqual({ ...contentsOf(document), notes: 0 });
  });

  it("on one point keeps the names, notes and marks of that point, and all corrections", () => {
    const { document } = worked();
    const part = withOnlyPoint(document, { mentions: point("A:two", "C:eight") } as unknown as Claim);
    expect(part.annotations?.notes?.map(({ text }) => text)).toEqual(["note on two", "note on eight"]);
    expect(part.annotations?.names).toBeUndefined();
    expect(part.annotations?.checked).toBeUndefined();
    expect(part.adjustments).toBe(document.adjustments);
  });

  it("is counted by what the reader did, not by pairs", () => {
    const { app } = fresh();
    app().link(at("C:eight"), point("A:one", "B:five"));
    app().setNote({ point: point("A:two") }, "x");
    expect(contentsOf(app().document)).toEqual({ articles: 3, corrections: 1, notes: 1 });
  });
});
