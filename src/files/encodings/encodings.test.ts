import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/encodings");
const ENCODED = readdirSync(FOLDER)
  .filter((name) => !name.endsWith(".utf-8.txt"))
  .map((name) => name.replace(".txt", ""));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const sourceOf = (encoding: string): string => readFileSync(join(FOLDER, `${encoding}.utf-8.txt`), "utf8");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const mark = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe("text in the encodings of old", () => {
  it("has fixtures", () => {
    expect(ENCODED).toHaveLength(12);
  });

  it.each(ENCODED)("in %s is told by its letters and comes out whole", async (encoding) => {
    const decoded = { ok: true, text: sourceOf(encoding), encoding, guessed: true };
    expect(await decode(bytesOf(`${encoding}.txt`))).toEqual(decoded);
  });

  it.each(ENCODED)("in %s comes out whole where a reader says so", async (encoding) => {
    const decoded = { ok: true, text: sourceOf(encoding), encoding, guessed: false };
    expect(await decode(bytesOf(`${encoding}.txt`), encoding)).toEqual(decoded);
  });

  it.each(["windows-1256", "iso-8859-6", "windows-1251", "koi8-r", "windows-1252", "ibm866"])(
    "in %s is told by its headline and one sentence",
    async (encoding) => {
      const [headline = "", first = ""] = sourceOf(encoding).split("\n");
      const bytes = bytesOf(`${encoding}.txt`).subarray(0, headline.length + 1 + first.length);
      expect(await decode(bytes)).toMatchObject({ text: `${headline}\n${first}`, encoding });
    },
  );
});

describe("text that says its encoding", () => {
  const arabic = sourceOf("windows-1256");
  it.each([
    ["plain UTF-8", utf8(arabic), arabic, "utf-8"],
    ["UTF-8 with a mark", joined(mark(0xef, 0xbb, 0xbf), utf8(arabic)), arabic, "utf-8"],
    [
      "UTF-16 with a mark",
      joined(mark(0xff, 0xfe), bytesOf("utf-16le.txt")),
      sourceOf("utf-16le"),
      "utf-16le",
    ],
    [
      "UTF-16 with a mark, big end first",
      joined(mark(0xfe, 0xff), bytesOf("utf-16be.txt")),
      sourceOf("utf-16be"),
      "utf-16be",
    ],
    ["Windows and Mac line ends", utf8("one\r\ntwo\rthree\n"), "one\ntwo\nthree\n", "utf-8"],
  ])("%s", async (_, bytes, text, encoding) => {
    expect(await decode(bytes)).toEqual({ ok: true, text, encoding, guessed: false });
  });

  it.each([
    "Canal+ and C++ rose by +200 % (+20 10 1234 5678, +12025550).",
    "The sum 1+1=2, A+B, +ABC- and Google+- stay.",
    "Il y a l’été+l’hiver, +AOk- et +AOk-.",
    "Source: https://example.org/?q=gaza+hospital",
    "Signed in with Google+Facebook, children+military.",
  ])("is not taken for UTF-7 because of a plus sign: %s", async (text) => {
    expect(await decode(utf8(text))).toMatchObject({ text, encoding: "utf-8" });
  });

  it("keeps a mark inside the text, spaces at its ends and signs that no one sees", async () => {
    const text = " a\u200f\ufeffb\u00a0\n\n";
    expect(await decode(utf8(text))).toMatchObject({ text });
  });
});

describe("what is not text", () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => (i * 197 + ((i * i) % 251)) % 256);
  it.each([
    ["noise", noise],
    ["zeros", new Uint8Array(100)],
    [
      "the beginning of a program",
      joined(mark(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), new Uint8Array(60), noise),
    ],
  ])("%s", async (_, bytes) => {
    expect(await decode(bytes)).toEqual({ ok: false });
  });

  it("is said where a reader chooses an encoding that the bytes are not in", async () => {
    expect(await decode(bytesOf("windows-1256.txt"), "utf-8")).toEqual({ ok: false });
  });
});
