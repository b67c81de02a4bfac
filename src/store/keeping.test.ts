import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { article, device, freshKeeper } from "./deviceFixture.ts";
import type { Kept } from "./keptForm.ts";
import type { Keeper } from "./persistence.ts";

describe("keeping on the device", () => {
  it("reopens comparison, view and steps as they were left", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const first = await tab("one");
    first.add("a", "b");
    first.app().renameOutlet(first.app().document.articles[0]!.id, "Reuters");
    first.app().setView("reader");
    await quiet(first);
    first.close();

    for (const name of ["one", "another"]) {
      const later = await tab(name);
      expect(later.app().document).toEqual(first.app().document);
      expect(later.app().selection.view).toBe("reader");
      expect(later.app().lastCommand).toBe("renameOutlet");
      later.app().undo();
      expect(later.app().document.articles[0]?.outlet).toBe("");
      later.app().redo();
      expect(later.app().document).toEqual(first.app().document);
      await quiet(later);
      later.close();
    }
  });

  it("has nothing to reopen at the first visit", async () => {
    const { tab } = device(await freshKeeper());
    const first = await tab("one");
    expect([first.names(), first.titles()]).toEqual([[], []]);
  });

  it("keeps one comparison beside the other, and undo leads from one into the other and goes on there", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    one.app().renameTitle("First");
    one.app().clear();
    one.add("b");
    one.app().renameTitle("Second");
    await quiet(one);
    expect(one.titles()).toEqual(["Second", "First"]);

    for (let i = 0; i < 3; i++) one.app().undo();
    expect(one.names()).toEqual(["a"]);
    one.app().renameTitle("First again");
    await quiet(one);
    expect(one.titles().sort(), "the title of the second was undone on the way").toEqual(["", "First again"]);
  });

  it("keeps what a link brought as a comparison of its own", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    one.app().openShared({
      title: "Theirs",
      articles: [article("x"), article("y")],
      adjustments: {},
      selection: { view: "points", claim: null, place: null },
    });
    await quiet(one);
    expect(one.titles()).toEqual(["Theirs", ""]);
  });

  it("renames a comparison also where another tab writes it in the same moment", async () => {
    const plain = await freshKeeper();
    let racing = true;
    const keeper: Keeper = {
      ...plain,
      save: async (kept, expected) => {
        if (racing && kept.document.title === "Renamed") {
          racing = false;
          const stored = await plain.load(kept.id);
          if (stored.status === "found")
            await plain.save({ ...stored.kept, revision: stored.kept.revision + 1 }, stored.kept.revision);
        }
        return plain.save(kept, expected);
      },
    };
    const { tab, quiet } = device(keeper);
    const one = await tab("one");
    one.add("a", "b");
    one.app().renameTitle("First");
    await quiet(one);
    const { id } = one.keeping.state.getState().entries[0]!;
    one.app().clear();
    one.add("c", "d");
    await quiet(one);
    await one.keeping.rename(id, "Renamed");
    expect(one.titles()).toContain("Renamed");
  });

  it("opens, doubles, renames and deletes", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    one.app().renameTitle("First");
    one.app().clear();
    one.add("b");
    one.app().renameTitle("Second");
    await quiet(one);
    const idOf = (title: string) => one.keeping.state.getState().entries.find((e) => e.title === title)!.id;

    await one.keeping.duplicate(idOf("First"), "Copy");
    await one.keeping.rename(idOf("First"), "Renamed");
    await one.keeping.rename(idOf("Second"), "Second, at hand");
    expect(one.titles().sort()).toEqual(["Copy", "Renamed", "Second, at hand"]);
    expect(await one.keeping.open(idOf("Renamed"))).toBe(true);
    expect([one.names(), one.app().document.title]).toEqual([["a"], "Renamed"]);
    one.app().undo();
    expect(one.names()).toEqual(["b"]);
    await one.keeping.remove(idOf("Second, at hand"));
    expect([one.names(), one.titles().sort()]).toEqual([[], ["Copy", "Renamed"]]);
    one.app().undo();
    await quiet(one);
    expect(one.titles()).toContain("Second, at hand");
  });

  it("deletes everything, on the screen too, and nothing leads back", async () => {
    const keeper = await freshKeeper();
    const { tab, quiet } = device(keeper);
    const one = await tab("one");
    one.add("a");
    one.app().clear();
    one.add("b");
    await quiet(one);
    expect(await one.keeping.removeAll()).toBe(2);
    one.app().undo();
    await quiet(one);
    expect([one.names(), one.titles(), await keeper.list()]).toEqual([[], [], []]);
  });

  it("keeps what is begun while everything is being deleted", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    const removed = one.keeping.removeAll();
    one.add("b");
    await removed;
    await quiet(one);
    expect([one.names(), one.titles()]).toEqual([["b"], [""]]);
    expect((await tab("one")).names()).toEqual(["b"]);
  });

  it("writes nothing while the reader wants nothing kept, and everything from then on", async () => {
    const keeper = await freshKeeper();
    const { tab, quiet } = device(keeper);
    const one = await tab("one", { keepNothing: true });
    one.add("a");
    await quiet(one);
    expect(await keeper.list()).toEqual([]);
    one.app().setSettings({ keepNothing: false });
    await quiet(one);
    expect(await keeper.list()).toHaveLength(1);
    one.app().setSettings({ keepNothing: true });
    one.app().renameTitle("Unkept");
    await quiet(one);
    expect((await keeper.list())[0]?.title).toBe("");
    expect((await tab("one", { keepNothing: true })).names()).toEqual([]);
  });
});

describe("two tabs", () => {
  it("with different comparisons leave each other alone, and each comes back to its own", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const [one, two] = [await tab("one"), await tab("two")];
    one.add("a");
    two.add("b");
    one.app().renameTitle("One");
    two.app().renameTitle("Two");
    await quiet(one, two);
    const [again, other] = [await tab("one"), await tab("two")];
    expect([again.names(), other.names()]).toEqual([["a"], ["b"]]);
    expect([one.events(), two.events()]).toEqual([[], []]);
  });

  it("with one comparison: the one at rest takes over what the other changed, as a step of undo", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    const two = await tab("two");
    one.app().renameTitle("Changed");
    await quiet(one, two);
    expect([two.app().document.title, two.events()]).toEqual(["Changed", ["taken"]]);
    two.app().renameOutlet(two.app().document.articles[0]!.id, "Reuters");
    await quiet(one, two);
    expect(one.app().document).toEqual(two.app().document);
    expect(one.titles()).toHaveLength(1);
    two.app().undo();
    two.app().undo();
    await quiet(one, two);
    expect([one.app().document.title, one.app().document.articles[0]?.outlet]).toEqual(["", ""]);
  });

  it("that change one comparison at the same time keep both versions, and the reader is told", async () => {
    const keeper = await freshKeeper();
    const { tab, quiet } = device(keeper);
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    const two = await tab("two");
    one.app().renameTitle("Mine");
    two.app().renameTitle("Also mine");
    await quiet(one, two);
    expect(one.titles().sort()).toEqual(["Also mine", "Mine"]);
    expect([...one.events(), ...two.events()]).toEqual(["split"]);
    one.app().renameTitle("Mine, later");
    two.app().renameTitle("Also mine, later");
    await quiet(one, two);
    expect((await keeper.list()).map(({ title }) => title).sort()).toEqual([
      "Also mine, later",
      "Mine, later",
    ]);
    expect((await tab("two")).app().document.title).toBe("Also mine, later");
  });

  it("that make the same change at the same time stay together", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    const two = await tab("two");
    one.app().renameTitle("Same");
    two.app().renameTitle("Same");
    await quiet(one, two);
    expect([one.titles(), one.events(), two.events()]).toEqual([["Same"], [], []]);
  });

  it("are told where the other deletes what is open; the next change keeps it again", async () => {
    const { tab, quiet } = device(await freshKeeper());
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    const two = await tab("two");
    await one.keeping.removeAll();
    await quiet(one, two);
    expect([two.events(), two.names()]).toEqual([["cleared"], ["a"]]);
    two.app().renameTitle("Kept again");
    await quiet(one, two);
    expect(one.titles()).toEqual(["Kept again"]);
  });
});

describe("a browser that refuses", () => {
  const refusing = async (name: string) => {
    const keeper = await freshKeeper();
    let full = true;
    const save = (kept: Kept, expected: number) =>
      full ? Promise.reject(new DOMException("no room", name)) : keeper.save(kept, expected);
    return {
      keeper: { ...keeper, save },
      relieve: () => {
        full = false;
      },
    };
  };

  it.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "failed"],
  ])(
    "with %s is told of once, the work goes on, and is written as soon as that is possible",
    async (name, said) => {
      const { keeper, relieve } = await refusing(name);
      const { tab, quiet } = device(keeper);
      const one = await tab("one", { retryMs: 5 });
      one.add("a");
      one.app().renameTitle("One");
      one.app().renameTitle("Two");
      await quiet(one);
      expect([one.events(), one.app().document.title, one.titles()]).toEqual([[said], "Two", []]);
      relieve();
      await vi.waitFor(() => {
        expect([one.events(), one.titles()]).toEqual([[said, "recovered"], ["Two"]]);
      });
    },
  );

  it("without any store lets the reader work", async () => {
    const { tab, quiet } = device(null);
    const one = await tab("one");
    one.add("a");
    await quiet(one);
    expect([one.names(), one.keeping.state.getState().able]).toEqual([["a"], false]);
    expect(await one.keeping.removeAll()).toBe(0);
    expect(one.names()).toEqual([]);
  });
});

it("a page that dies while it writes loses at most the last command", async () => {
  for (let survived = 0; survived < 8; survived++) {
    const keeper = await freshKeeper();
    let writes = 0;
    let began = 0;
    const never = new Promise<boolean>(() => undefined);
    const dying: Keeper = {
      ...keeper,
      // From the given write on the page is dead: nothing more happens.
      save: (kept, expected) => {
        began++;
        return writes++ < survived ? keeper.save(kept, expected) : never;
      },
    };
    const { tab } = device(dying);
    const one = await tab("one");
    let commands = 0;
    for (; commands < 6 && began <= survived; commands++) {
      if (commands === 0) one.add("a");
      else one.app().renameTitle(`Title ${String(commands)}`);
      // A write begins in the turn of its command.
      await Promise.resolve();
      if (began <= survived) await one.keeping.settled();
    }
    one.close();
    const after = await device(keeper).tab("one");
    const kept =
      after.names().length === 0
        ? 0
        : after.app().document.title === ""
          ? 1
          : Number(after.app().document.title.slice(6)) + 1;
    expect(kept).toBeGreaterThanOrEqual(commands - 1);
  }
});
