import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { describe, expect, it } from "vitest";
import version1 from "./fixtures/kept-v1.json" with { type: "json" };
import version2 from "./fixtures/kept-v2.json" with { type: "json" };
import { KEPT_VERSION, newId, type Kept } from "./keptForm.ts";
import { openKeeper, problemOf } from "./persistence.ts";

let databases = 0;
const freshName = () => `persistence-${String(++databases)}`;
const NOW = Date.UTC(2026, 10, 24);

const kept = (id: string, more: Partial<Kept> = {}): Kept => ({
  ...(version2 as unknown as Kept),
  id,
  revision: 1,
  changed: NOW,
  ...more,
});

/** A store as version 1 of the app left it. */
async function leftByVersion1(slots: Readonly<Record<string, unknown>>): Promise<string> {
  const name = freshName();
  const database = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore("comparisons") });
  for (const [slot, value] of Object.entries(slots)) await database.put("comparisons", value, slot);
  database.close();
  return name;
}

/** Writes a value past the keeper. */
async function plant(name: string, id: string, value: unknown): Promise<void> {
  const database = await openDB(name);
  await database.put("comparisons", value, id);
  database.close();
}

const heldIn = async (name: string, id: string): Promise<unknown> => {
  const database = await openDB(name);
  const value: unknown = await database.get("comparisons", id);
  database.close();
  return value;
};

describe("what an earlier version kept", () => {
  it("opens from version 1: both slots become comparisons, the one that was open last comes first", async () => {
    const keeper = await openKeeper(await leftByVersion1(version1), () => NOW);
    const entries = await keeper.list();
    expect(entries.map(({ title, opening }) => [title, opening.slice(0, 13)])).toEqual([
      ["جنوح سفينة", "قال متحدث باس"],
      ["", "Les cheminots"],
    ]);
    for (const [i, slot] of (["current", "previous"] as const).entries()) {
      const { document, selection } = version1[slot];
      expect(await keeper.load(entries[i]!.id)).toMatchObject({
        status: "found",
        kept: { document, selection },
      });
    }
  });

  it("can be changed and written again", async () => {
    const keeper = await openKeeper(await leftByVersion1(version1), () => NOW);
    const [entry] = await keeper.list();
    const stored = await keeper.load(entry!.id);
    if (stored.status !== "found") throw new Error(stored.status);
    expect(
      await keeper.save({ ...stored.kept, revision: stored.kept.revision + 1 }, stored.kept.revision),
    ).toBe(true);
  });

  it("opens from version 2", async () => {
    const name = freshName();
    const keeper = await openKeeper(name);
    await plant(name, version2.id, version2);
    expect(await keeper.load(version2.id)).toEqual({ status: "found", kept: version2 });
  });

  it("leaves a slot of no known form where it was", async () => {
    const odd = { version: 7, secret: true };
    const name = await leftByVersion1({ current: odd });
    const keeper = await openKeeper(name);
    expect(await keeper.list()).toEqual([]);
    expect(await heldIn(name, "current")).toEqual(odd);
  });
});

describe("what a newer version kept", () => {
  it("is neither opened nor overwritten", async () => {
    const name = freshName();
    const keeper = await openKeeper(name);
    const newer = { ...kept("later"), version: KEPT_VERSION + 1 };
    await plant(name, "later", newer);
    expect(await keeper.load("later")).toEqual({ status: "newer" });
    for (const expected of [0, 1, 2]) expect(await keeper.save(kept("later"), expected)).toBe(false);
    expect(await heldIn(name, "later")).toEqual(newer);
  });

  it("closes a whole store to this version, which says so", async () => {
    const name = freshName();
    const later = await openDB(name, 99, { upgrade: (fresh) => void fresh.createObjectStore("else") });
    later.close();
    const error: unknown = await openKeeper(name).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(problemOf(error, "unavailable")).toBe("newer");
  });

  it("is let in where it comes while this version is open", async () => {
    const name = freshName();
    const keeper = await openKeeper(name);
    const later = await openDB(name, 99);
    later.close();
    const error: unknown = await keeper.save(kept("mine"), 0).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(problemOf(error, "failed")).toBe("newer");
  });
});

it("waits for no tab that holds an older store open", async () => {
  const name = freshName();
  const old = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore("comparisons") });
  const error: unknown = await openKeeper(name).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(problemOf(error, "unavailable")).toBe("blocked");
  old.close();
  await deleteDB(name);
});

describe("a write", () => {
  it("goes through where the browser closed the store and cleared it meanwhile", async () => {
    const name = freshName();
    const keeper = await openKeeper(name);
    await keeper.save(kept("before"), 0);
    await deleteDB(name);
    expect(await keeper.save(kept("mine"), 0)).toBe(true);
    expect((await keeper.list()).map(({ id }) => id)).toEqual(["mine"]);
  });

  it("goes through only where nobody else has written since", async () => {
    const keeper = await openKeeper(freshName());
    expect(await keeper.save(kept("a"), 0)).toBe(true);
    expect(await keeper.save(kept("a", { revision: 1 }), 0)).toBe(false);
    expect(await keeper.save(kept("a", { revision: 2 }), 1)).toBe(true);
    expect(await keeper.save(kept("gone", { revision: 4 }), 3)).toBe(false);
    expect(await keeper.load("a")).toMatchObject({ kept: { revision: 2 } });
  });

  it("that breaks off leaves comparison and entry as they were", async () => {
    const keeper = await openKeeper(freshName());
    await keeper.save(kept("a"), 0);
    const unclonable = {
      ...kept("a", { revision: 2 }),
      selection: (() => null) as unknown as Kept["selection"],
    };
    await expect(keeper.save(unclonable, 1)).rejects.toThrow();
    expect(await keeper.load("a")).toMatchObject({ kept: { revision: 1, changed: NOW } });
    expect(await keeper.list()).toHaveLength(1);
  });

  it("is listed by the last change, and taken away with its entry", async () => {
    const keeper = await openKeeper(freshName());
    for (const [i, id] of ["a", "b", "c"].entries())
      await keeper.save(kept(id, { changed: NOW + (i % 2) }), 0);
    expect((await keeper.list()).map(({ id }) => id)).toEqual(["b", "a", "c"]);
    await keeper.remove("a");
    expect((await keeper.list()).map(({ id }) => id)).toEqual(["b", "c"]);
    await keeper.clear();
    expect([await keeper.list(), (await keeper.load("b")).status]).toEqual([[], "missing"]);
  });
});

it("what is damaged is told from what is not there", async () => {
  const name = freshName();
  const keeper = await openKeeper(name);
  await plant(name, "odd", { version: KEPT_VERSION, document: { articles: "none" } });
  expect([(await keeper.load("odd")).status, (await keeper.load("none")).status]).toEqual([
    "unreadable",
    "missing",
  ]);
});

it("ids never meet", () => {
  expect(new Set(Array.from({ length: 500 }, newId)).size).toBe(500);
});
