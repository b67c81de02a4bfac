import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Comparison } from "../../model/comparison.ts";
import { charactersOf } from "../../files/limits.ts";
import { useApp } from "../../store/app.ts";
import { useShell } from "../shell.ts";
import { replaceByFile } from "./replacing.ts";

const app = () => useApp.getState();
const texts = () => app().document.articles.map(({ text }) => text);
const notes = () =>
  useShell.getState().notices.flatMap((notice) => (notice.kind === "file" ? [notice.note] : []));

function load(...loaded: readonly string[]): void {
  app().addArticles(
    loaded.map((text, i) => ({ name: `${String(i)}.txt`, text, language: "en", direction: "ltr" })),
  );
}
const replaceFirst = (text: string) =>
  replaceByFile(app().document.articles[0]!.id, new File([text], "new.txt"));

beforeEach(() => {
  // What is looked up beside the comparison is not what these tests are about.
  vi.stubGlobal("requestAnimationFrame", () => 0);
  app().clear();
  useShell.setState({ notices: [] });
});

describe("a file in the place of an article", () => {
  const long = (characters: number, first = "") => `${first} `.padEnd(characters, "word ");

  it("is taken as long as all texts together are no longer than they may be", async () => {
    const count = 30;
    const each = Math.floor(charactersOf(count) / count);
    const before = Array.from({ length: count }, (_, i) => long(each, String(i)));
    load(...before);
    await replaceFirst(long(each, "new"));
    expect([texts()[0], notes()]).toEqual([long(each, "new"), []]);
    await replaceFirst(long(each * 2, "longer"));
    expect(texts()[0]).toBe(long(each, "new"));
    expect(notes()).toEqual([
      { kind: "tooMuch", taken: 0, count, limit: charactersOf(count), left: ["new.txt"] },
    ]);
  });

  it("may have the text that it had, and not that of another article", async () => {
    load("The first text of two.", "The second text of two.");
    await replaceFirst("The first text of two.");
    expect(notes().map(({ kind }) => kind)).toEqual(["short"]);
    await replaceFirst("The second text of two.");
    expect(texts()).toEqual(["The first text of two.", "The second text of two."]);
    expect(notes().at(-1)).toMatchObject({ kind: "duplicate", file: "new.txt", other: "1.txt" });
  });

  it("is looked at once it is compared, as one that was added", async () => {
    load("The first text of two.", "The second text of two.");
    await replaceFirst(long(100, "menu"));
    const articles = app().document.articles.map((article) => ({ ...article, sentences: [] }));
    app().setComparison({ articles, claims: [], links: [] } as unknown as Comparison);
    expect(notes()).toEqual([{ kind: "noBody", file: "new.txt" }]);
  });
});
