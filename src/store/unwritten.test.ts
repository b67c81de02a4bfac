import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { device, freshKeeper, holding } from "./deviceFixture.ts";

describe("a page that is left", () => {
  it("loses nothing where the page is left before the store has written it", async () => {
    const { keeper, hold, release } = holding(await freshKeeper());
    const { tab, quiet } = device(keeper);
    const first = await tab("one");
    first.add("a", "b");
    await quiet(first);
    hold();
    first.app().renameTitle("First name");
    first.app().renameTitle("Last name");
    first.leave();
    await Promise.resolve();
    release();

    const later = await tab("one");
    expect(later.app().document).toEqual(first.app().document);
    expect(later.titles(), "as one comparison").toEqual(["Last name"]);
    expect(later.events()).toEqual([]);
  });

  it("goes on with what was being written when the page was left, and the store has got it since", async () => {
    const keeper = await freshKeeper();
    const { tab, quiet } = device(keeper);
    const first = await tab("one");
    first.add("a", "b");
    await quiet(first);
    first.app().renameTitle("First name");
    first.app().renameTitle("Last name");
    first.leave();
    await vi.waitFor(async () => {
      const stored = await keeper.load(first.keeping.state.getState().current ?? "");
      expect(stored.status === "found" && stored.kept.document.title).toMatch(/name$/);
    });

    const later = await tab("one");
    expect(later.app().document.title).toBe("Last name");
    expect([later.titles(), later.events()]).toEqual([["Last name"], []]);
  });

  it("tries again with the next page where the store refuses", async () => {
    const { keeper: held, hold, release } = holding(await freshKeeper());
    let full = false;
    const keeper: typeof held = {
      ...held,
      save: (kept, follows) => (full ? Promise.reject(new Error("full")) : held.save(kept, follows)),
    };
    const { tab, quiet } = device(keeper);
    const first = await tab("one");
    first.add("a");
    await quiet(first);
    hold();
    first.app().renameTitle("Left");
    full = true;
    first.leave();
    await Promise.resolve();
    release();
    await tab("two");
    full = false;

    const later = await tab("one");
    expect(later.titles()).toContain("Left");
  });

  it("keeps both where another tab has written since the page was left", async () => {
    const { keeper, hold, release } = holding(await freshKeeper());
    const { tab, quiet } = device(keeper);
    const first = await tab("one");
    first.add("a");
    await quiet(first);
    hold();
    first.app().renameTitle("Left");
    first.leave();
    await Promise.resolve();
    release();
    const kept = await keeper.load(first.keeping.state.getState().current ?? "");
    if (kept.status !== "found") throw new Error("not kept");
    const { document, revision } = kept.kept;
    await keeper.save(
      { ...kept.kept, revision: revision + 1, document: { ...document, title: "Other" } },
      revision,
    );

    const later = await tab("one");
    expect(later.titles().sort()).toEqual(["Left", "Other"]);
    expect(later.events()).toEqual(["split"]);
  });

  it("keeps a first article that no write has reached, and nothing of it where everything was deleted", async () => {
    const { keeper, hold, release } = holding(await freshKeeper());
    const { tab, quiet } = device(keeper);
    hold();
    const first = await tab("one");
    first.add("a");
    first.leave();
    await Promise.resolve();
    release();
    const second = await tab("two");
    expect(second.titles()).toEqual([""]);
    expect(second.names()).toEqual(["a"]);
    second.add("b");
    second.leave();
    const third = await tab("three");
    await third.keeping.removeAll();
    await quiet(third);
    const last = await tab("four");
    expect([last.names(), last.titles()]).toEqual([[], []]);
  });
});
