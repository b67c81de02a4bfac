import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { device, freshKeeper } from "./deviceFixture.ts";
import { MOST_STEPS, stepsOf } from "./steps.ts";

const article = (name: string) =>
  ({ name, text: `Text of ${name}.`, language: "en", direction: "ltr" }) as const;

function worked() {
  const store = createApp({ language: "en", theme: "auto" });
  store.getState().addArticles([article("a"), article("b")]);
  return {
    app: () => store.getState(),
    steps: () => stepsOf(store.temporal.getState(), store.getState(), () => true),
  };
}

describe("steps that outlast a reload", () => {
  it("are undone and redone after it, and after what is done then", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const first = await tab("one");
    first.add("a", "b");
    for (const title of ["One", "Two", "Three"]) first.app().renameTitle(title);
    first.app().undo();
    await quiet(first);
    first.close();

    const later = await tab("one");
    later.app().redo();
    expect(later.app().document.title).toBe("Three");
    later.app().renameTitle("Four");
    const titles = Array.from({ length: 4 }, () => {
      later.app().undo();
      return later.app().document.title;
    });
    expect(titles).toEqual(["Three", "Two", "One", ""]);
    await quiet(later);
    expect(later.titles(), "all of it is one comparison").toEqual([""]);
  });

  it("are kept where the reader moves on before they are written", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const first = await tab("one");
    first.add("a", "b");
    for (const title of ["One", "Two", "Three"]) first.app().renameTitle(title);
    first.app().undo();
    const id = first.keeping.state.getState().current ?? "";
    first.app().clear();
    first.add("c");
    await quiet(first);
    first.close();

    const later = await tab("one");
    await later.keeping.open(id);
    await quiet(later);
    later.close();
    const last = await tab("one");
    expect(last.app().document.title).toBe("Two");
    last.app().redo();
    expect(last.app().document.title).toBe("Three");
    for (let i = 0; i < 3; i++) last.app().undo();
    expect(last.app().document.title).toBe("");
  });

  it("hold no text that the reader took out", () => {
    const { app, steps } = worked();
    app().renameTitle("With b");
    app().removeArticle(app().document.articles[1]!.id);
    app().renameTitle("Without b");
    expect(JSON.stringify(steps())).not.toContain("Text of b");
    expect(steps().past.map(({ document }) => document.title)).toEqual(["With b"]);
  });

  it("are the nearest ones, and none of another comparison", () => {
    const { app, steps } = worked();
    for (let i = 0; i < MOST_STEPS + 9; i++) app().renameTitle(String(i));
    expect(steps().past).toHaveLength(MOST_STEPS);
    expect(steps().past.at(-1)?.document.title).toBe(String(MOST_STEPS + 7));
    app().clear();
    app().addArticles([article("a")]);
    expect(steps().past, "an empty page begins another one").toEqual([]);
  });

  it("are one where the page was left before the store had them", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const first = await tab("one");
    first.add("a", "b");
    first.app().renameTitle("One");
    await quiet(first);
    first.app().renameTitle("Two");
    first.leave();

    const later = await tab("one");
    expect(later.app().document.title).toBe("Two");
    later.app().undo();
    expect(later.app().document.title).toBe("One");
    later.app().undo();
    expect(later.app().document.title).toBe("");
  });
});
