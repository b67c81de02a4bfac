import { afterEach, describe, expect, it, vi } from "vitest";
import { readFiles, useRuns } from "./readFiles.ts";

const file = (name: string, text = `A report of ${name}.`) => new File([text], name);

/** A file that the disk does not give back. */
function stuck(name: string): File {
  const one = file(name);
  one.slice = () =>
    Object.assign(new Blob(), { arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) });
  return one;
}

const read = (files: readonly File[]) =>
  readFiles(files, ({ name }) => Promise.resolve(name.endsWith(".json")));
const run = () => useRuns.getState().runs[0];

afterEach(() => {
  expect(useRuns.getState().runs, "no line is left behind").toEqual([]);
});

describe("reading files", () => {
  it("gives what was read in the order of the files", async () => {
    const { readings, left } = await read([file("b.txt"), file("a.txt"), file("c.txt")]);
    expect(readings.flatMap(({ articles }) => articles.map(({ name }) => name))).toEqual([
      "b.txt",
      "a.txt",
      "c.txt",
    ]);
    expect(left).toEqual([]);
  });

  it("says how far it is and which file is read, and leaves what is not read when it is stopped", async () => {
    const reading = read([file("a.txt"), stuck("slow.txt"), file("b.txt")]);
    await vi.waitFor(() => {
      expect(run()).toMatchObject({ done: 2, total: 3, now: ["slow.txt"] });
    });
    run()?.stop();
    const { readings, left } = await reading;
    expect(readings.flatMap(({ articles }) => articles.map(({ name }) => name))).toEqual(["a.txt", "b.txt"]);
    expect(left).toEqual(["slow.txt"]);
  });

  it("sets comparisons apart", async () => {
    const saved = file("saved.json");
    const { readings, comparisons, left } = await read([file("a.txt"), saved]);
    expect(comparisons).toEqual([saved]);
    expect([readings.length, left]).toEqual([1, []]);
  });

  it("goes on with other files beside those that hang", async () => {
    const files = [
      ...["1", "2", "3"].map((n) => stuck(`slow${n}.txt`)),
      ...["a", "b", "c"].map((n) => file(`${n}.txt`)),
    ];
    const reading = read(files);
    await vi.waitFor(() => {
      expect(run()?.done).toBe(3);
    });
    run()?.stop();
    expect((await reading).left).toEqual(["slow1.txt", "slow2.txt", "slow3.txt"]);
  });
});
