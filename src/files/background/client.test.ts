import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReadableFile, Reading } from "../reading.ts";
import { createReaders, TIME_LIMIT } from "./client.ts";
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
  return { started, read: (name: string) => readers("pdf", file(name)) };
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
    expect(await Promise.all(["a", "b"].map(read))).toEqual(["a", "b"].map(readingOf));
    expect(started).toHaveLength(1);
  });

  it("gives up a file that takes too long, ends the worker, and reads the next in a new one", async () => {
    const { read, started } = workers();
    const [silent, next] = [read("silent"), read("next")];
    await vi.advanceTimersByTimeAsync(TIME_LIMIT);
    expect(await silent).toEqual(refusal("slow", "silent"));
    expect(await next).toEqual(readingOf("next"));
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("names a file that breaks the worker and reads the next", async () => {
    const { read } = workers();
    expect(await Promise.all(["breaks", "next"].map(read))).toEqual([
      refusal("damaged", "breaks"),
      readingOf("next"),
    ]);
  });

  it("says where the reader itself could not be loaded", async () => {
    expect(await workers().read("missing")).toEqual(refusal("readerMissing", "missing"));
  });
});
