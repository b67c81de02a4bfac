import { describe, expect, it } from "vitest";
import { hashText } from "../model/identity.ts";
import { finderFor } from "./anchors.ts";
import { at, decided, fresh, idOf, point, TEXTS, type Name } from "./fixtures.ts";
import { placedAnnotations } from "./notes.ts";
import { unplacedIn } from "./unplaced.ts";

describe("words in a text that took another's place", () => {
  it.each([
    ["before the first change", "one two three", "one two four", "two", 4],
    ["after the last change", "one two three", "zero one two three", "three", 13],
    ["in a sentence that moved", "one two. three four.", "three four. one two.", "one two", 12],
    ["the nearest of several", "x two y two z", "a two b two c two", "y two", null],
    ["gone", "one two three", "one three", "two", null],
    ["not inside another word", "the port is shut", "the portal is shut", "port", null],
    ["nor inside an Arabic one", "في مصر غدا", "في مصرع غدا", "مصر", null],
    ["in Arabic", "قال الوزير إن الميناء مغلق", "أمس قال الوزير", "الوزير", 8],
  ])("%s", (_, before, after, quote, wanted) => {
    const start = before.indexOf(quote);
    expect(finderFor(before, after)({ start, quote })).toBe(wanted);
  });

  it("of equal words the nearest ones", () => {
    const find = finderFor("a cat b cat", "big cat c cat d cat e");
    expect(find({ start: 2, quote: "cat" })).toBe(4);
    expect(find({ start: 8, quote: "cat" })).toBe(10);
  });
});

/** Replaces the text of an article; its name stays. */
function replaced(name: Name, text: string) {
  const one = fresh();
  return {
    ...one,
    replace: (from = TEXTS[name], to = text) => {
      one.app().replaceArticle(hashText(from), { name, text: to, language: "en", direction: "ltr" });
    },
  };
}

describe("corrections in a replaced text", () => {
  it("are not shown at other words that stand in their place", () => {
    const { app, replace } = replaced("A", "six four");
    app().setNote({ mention: at("A:one") }, "gone");
    app().setNote({ mention: at("A:four") }, "there");
    app().renamePoint(point("A:one"), "Port");
    replace();
    expect(placedAnnotations(app().document)).toMatchObject({ notes: [{ text: "there" }] });
    expect(placedAnnotations(app().document).names).toBeUndefined();
    expect(app().document.annotations?.notes).toHaveLength(2);
  });

  it("say in one way whether the article belongs to the event, where its new text was here before", () => {
    const { app, replace } = replaced("A", "six four");
    const other = hashText("six four");
    app().addArticles([{ name: "before", text: "six four", language: "en", direction: "ltr" }]);
    app().setApart(other);
    app().removeArticle(other);
    app().takeIn(idOf("A"));
    replace();
    expect(app().document.adjustments.takenIn).toEqual([other]);
    expect(app().document.adjustments.setApart).toBeUndefined();
  });

  it("keep their words when something new is said at the place where they stood", () => {
    const { app, replace } = replaced("A", "six four");
    const gone = point("A:one two");
    app().setNote({ point: gone }, "old");
    app().renamePoint(gone, "Old");
    app().setAbsent(gone, idOf("B"));
    app().setChecked(gone, true);
    replace();
    const here = [{ article: hashText("six four"), start: 0, end: 8 }];
    app().setNote({ point: here }, "new");
    app().renamePoint(here, "New");
    app().setAbsent(here, idOf("B"));
    app().setChecked(here, true);
    expect(placedAnnotations(app().document)).toMatchObject({
      notes: [{ text: "new" }],
      names: [{ name: "New" }],
      absences: [{ article: idOf("B") }],
      checked: [{ quote: "six four" }],
    });
    expect(app().document.annotations).toMatchObject({
      notes: [{ text: "old" }, { text: "new" }],
      names: [{ name: "Old" }, { name: "New" }],
    });
    app().unsetAbsent(here, idOf("B"));
    app().setChecked(here, false);
    expect(app().document.annotations).toMatchObject({
      absences: [{ at: { quote: "one two" } }],
      checked: [{ quote: "one two" }],
    });
  });

  it("keep the language that the reader gave to the article", () => {
    const { app, replace } = replaced("A", "zero one two");
    app().setLanguageOf(idOf("A"), "fr", "ltr");
    replace();
    const { articles, adjustments } = app().document;
    const id = hashText("zero one two");
    expect(articles[0]).toMatchObject({ id, language: "fr" });
    expect(adjustments.languages).toEqual([{ article: id, language: "fr" }]);
  });

  it("follow their words", () => {
    const { app, replace } = replaced("A", "zero three four one two");
    app().link(at("A:one"), point("B:five"));
    app().cutAt(at("A:four"));
    app().setNote({ mention: at("A:three four") }, "ask");
    app().setKind({ ...at("A:two"), kind: "furniture" });
    app().setVoice({ ...at("A:one"), voice: "Kremlin" });
    app().setAbsent(point("B:six"), idOf("A"));
    app().setApart(idOf("A"));
    app().setDetails(idOf("A"), { outlet: "Reuters", date: "2026-11-24" });
    replace();
    const id = hashText("zero three four one two");
    const { articles, adjustments, annotations } = app().document;
    expect(articles[0]).toMatchObject({ id, outlet: "Reuters", date: "2026-11-24" });
    expect(adjustments.links?.[0]?.a).toEqual({ article: id, start: 16, end: 19, quote: "one" });
    expect(adjustments.cuts?.[0]?.at).toEqual({ article: id, start: 11, end: 15, quote: "four" });
    expect(annotations?.notes?.[0]?.at).toMatchObject({ article: id, start: 5, end: 15 });
    expect(adjustments.kinds).toEqual([{ article: id, start: 20, end: 23, kind: "furniture" }]);
    expect(adjustments.voices?.spans).toEqual([{ article: id, start: 16, end: 19, voice: "Kremlin" }]);
    expect(annotations?.absences?.[0]?.article).toBe(id);
    expect(adjustments.setApart).toEqual([id]);
    expect(unplacedIn(app().document, null)).toEqual([]);
  });

  it("are kept and listed where their words are gone, and hold again with the words", () => {
    const { app, replace } = replaced("A", "zero four");
    app().link(at("A:one"), point("B:five"));
    app().setNote({ mention: at("A:four") }, "ask");
    const before = JSON.stringify(app().document);
    replace();
    expect(
      unplacedIn(app().document, null).map(({ correction, why }) => `${correction.kind} ${why}`),
    ).toEqual(["link words"]);
    replace("zero four", TEXTS.A);
    expect(JSON.stringify(app().document)).toBe(before);
  });

  it("stay as they are where the text is one that is there already", () => {
    const { app, steps, replace } = replaced("A", TEXTS.B);
    const before = steps();
    replace();
    replace(TEXTS.A, TEXTS.A);
    expect([steps(), app().document.articles.length]).toEqual([before, 3]);
  });

  it("are listed while their article is gone, and hold when it is back", () => {
    const { app } = fresh();
    app().link(at("A:one"), point("B:five"));
    app().setNote({ article: idOf("A") }, "late edition");
    app().setAbsent(point("B:six"), idOf("A"));
    const lines = decided(app());
    app().removeArticle(idOf("A"));
    expect(unplacedIn(app().document, null).map(({ why }) => why)).toEqual(["article", "article", "article"]);
    app().addArticles([{ name: "A", text: TEXTS.A, language: "en", direction: "ltr" }]);
    expect(unplacedIn(app().document, null)).toEqual([]);
    expect(decided(app())).toEqual(lines);
  });
});
