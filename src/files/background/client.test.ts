import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReadableFile, Reading } from "../reading.ts";
import { createReaders, MOST_WORKERS, PATIENCE, TIME_LIMIT } from "./client.ts";
import type { ReadRequest, ReadResponse } from "./protocol.ts";

const file = (name: string): ReadableFile => ({ name, bytes: new Uint8Array() });
const readingOf = (name: string): Reading => ({ articles: [{ name, text: "Text." }], notes: [] });
const refusal = (kind: string, name: string) => ({ articles: [], notes: [{ kind, file: name }] });

/** Workers that answer by the name of the file: some are silent, some break. */
function workers() {
  const started: { ended: boolean }[] = [];
  const readers = createReaders((hear: (response: ReadResponse | null) => void) => {
    const worker = { ended: false };
    started.push(worker);
    return {
      post: ({ id, file: { name } }: ReadRequest) => {
        if (name === "silent") return;
        queueMicrotask(() => {
          if (worker.ended) return;
          if (name === "breaks") hear(null);
          else hear({ id, reading: name === "missing" ? null : readingOf(name) });
        });
      },
      terminate: () => {
        worker.ended = true;
      },
    };
  });
  return { started, read: (name: string, signal?: AbortSignal) => readers("pdf", file(name), signal) };
}

describe("the readers' worker", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("reads all files one after the other", async () => {
    const { read, started } = workers();
    expect(await Promise.all(["a", "b"].map((name) => read(name)))).toEqual(["a", "b"].map(readingOf));
    expect(started).toHaveLength(1);
  });

  it("gives up a file that takes too long and ends its worker", async () => {
    const { read, started } = workers();
    const silent = read("silent");
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await silent).toEqual(refusal("slow", "silent"));
    expect(started.map(({ ended }) => ended)).toEqual([true]);
    expect(await read("next")).toEqual(readingOf("next"));
  });

  it("reads the next files beside one that takes long, and keeps one worker of those that wait", async () => {
    const { read, started } = workers();
    const silent = read("silent");
    const next = Promise.all(["a", "b"].map((name) => read(name)));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await next).toEqual(["a", "b"].map(readingOf));
    expect(started).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await silent).toEqual(refusal("slow", "silent"));
    expect(started.filter(({ ended }) => !ended)).toHaveLength(1);
  });

  it("starts no more workers than the memory is meant for", async () => {
    const { read, started } = workers();
    const silent = Array.from({ length: MOST_WORKERS + 2 }, () => read("silent"));
    await vi.advanceTimersByTimeAsync(PATIENCE * (MOST_WORKERS + 2));
    expect(started).toHaveLength(MOST_WORKERS);
    await vi.advanceTimersByTimeAsync(2 * TIME_LIMIT + PATIENCE * MOST_WORKERS);
    expect(await Promise.all(silent)).toEqual(silent.map(() => refusal("slow", "silent")));
  });

  it("ends the worker of a file that is left, begins none that waited, and reads the next", async () => {
    const { read, started } = workers();
    const stop = new AbortController();
    const left = [read("silent", stop.signal), read("a", stop.signal)];
    const next = read("next");
    stop.abort();
    expect(await Promise.all(left)).toEqual(left.map(() => ({ articles: [], notes: [] })));
    expect(await next).toEqual(readingOf("next"));
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await read("late", stop.signal)).toEqual({ articles: [], notes: [] });
  });

  it("names a file that breaks the worker and reads the next", async () => {
    const { read } = workers();
    expect(await Promise.all(["breaks", "next"].map((name) => read(name)))).toEqual([
      refusal("damaged", "breaks"),
      readingOf("next"),
    ]);
  });

  it("says where the reader itself could not be loaded", async () => {
    expect(await workers().read("missing")).toEqual(refusal("readerMissing", "missing"));
  });
});
