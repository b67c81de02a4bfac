import { describe, expect, test } from "vitest";
import { BadEvent, linesOf, readEvent } from "./events.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function lines(chunks: readonly string[], maxBytes?: number) {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(bytes(chunk));
  }
  const found: (readonly [number, string | null])[] = [];
  for await (const line of linesOf(stream(), maxBytes))
    found.push([line.number, line.bytes && new TextDecoder().decode(line.bytes)]);
  return found;
}

const event = (text: string) => readEvent({ number: 1, bytes: bytes(text) });

describe("lines of a stream", () => {
  test("are put together across chunks, counted with the blank ones, the last one with or without its end", async () => {
    expect(await lines(["a", "b\n", "\r\n\n", "c\nd"])).toEqual([
      [1, "ab"],
      [4, "c"],
      [5, "d"],
    ]);
    expect(await lines(["a\n"])).toEqual([[1, "a"]]);
    expect(await lines([])).toEqual([]);
  });

  test("that are too long are named, and the next ones read", async () => {
    expect(await lines(["12345", "6789\n12", "345\n123456"], 5)).toEqual([
      [1, null],
      [2, "12345"],
      [3, null],
    ]);
  });
});

describe("an event", () => {
  test("keeps its id of any kind, names what has no name, and reads line ends as files do", () => {
    expect(
      event('{"id":7,"articles":[{"text":"a\\r\\nb"},{"name":"n","text":"c","language":"fr"}]}'),
    ).toEqual({
      id: 7,
      articles: [
        { name: "article 1", text: "a\nb" },
        { name: "n", text: "c", language: "fr" },
      ],
      adjustments: {},
    });
  });

  test.each([
    ["{", /not JSON/],
    ["[]", /not an object/],
    ["{}", /`articles`/],
    ['{"articles":[]}', /`articles`/],
    ['{"articles":[{"text":"a"},{"text":" "}]}', /article 2 has no `text`/],
    ['{"articles":[{"text":"a","name":3}]}', /article 1: `name`/],
    ['{"articles":[{"text":"a"}],"adjustments":[]}', /`adjustments`/],
  ])("says what is wrong with %s", (text, message) => {
    expect(() => event(text)).toThrow(message);
  });

  test("that is wrong still says its id; bytes that are no UTF-8 and lines that are too long have none", () => {
    let thrown: unknown;
    try {
      event('{"id":"x","articles":3}');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BadEvent);
    expect((thrown as BadEvent).id).toBe("x");
    expect(() => readEvent({ number: 1, bytes: new Uint8Array([0x22, 0xff, 0x22]) })).toThrow("not UTF-8");
    expect(() => readEvent({ number: 1, bytes: null })).toThrow("longer than");
  });
});
