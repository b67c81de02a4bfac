import { describe, expect, it } from "vitest";
import { takeFiles } from "./intake.ts";
import { charactersOf, MAX_ARTICLES, MAX_BYTES, MAX_CHARACTERS } from "./limits.ts";
import { readDropped } from "./read.ts";
import type { DroppedFile } from "./reading.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digits.match(/../g)!, (byte) => Number.parseInt(byte, 16));

/** Bytes of a text in a one-byte encoding, by turning its decoder around. */
function inEncoding(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

const ARABIC = "أعلنت الرئاسة الفرنسية اليوم أن الرئيس بحث التطورات الأخيرة، وأكّد ضرورة حماية المدنيين.";

const file = (name: string, content: string | Uint8Array): DroppedFile => {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return { name, bytes, size: bytes.length };
};

describe("taking files in", () => {
  it("names files without characters that nobody sees, and those inside others by their path", async () => {
    const turned = new File([""], "\u202egnp\u202c.t\u0001xt");
    expect((await takeFiles(await readDropped([turned]), [])).notes).toEqual([
      { kind: "empty", file: "gnp.txt" },
    ]);
  });

  it("refuses a text without a word, and goes on where the browser cannot read a file", async () => {
    const closed = new File(["A report."], "closed.txt");
    closed.slice = () => {
      throw new DOMException("no permission", "NotReadableError");
    };
    const files = [
      ...(await readDropped([closed])),
      file("numbers.txt", "12 34\n100%"),
      file("good.txt", "A report."),
    ];
    const { articles, notes } = await takeFiles(files, []);
    expect(articles.map(({ name }) => name)).toEqual(["good.txt"]);
    expect(notes).toEqual([
      { kind: "unreadable", file: "closed.txt" },
      { kind: "wordless", file: "numbers.txt" },
    ]);
  });

  it("goes on after each bad one and names it", async () => {
    const taken = await takeFiles(
      [
        file("empty.txt", " \n"),
        file("photo.txt", hex("ffd8ffe0")),
        file("good.txt", "A report."),
        { name: "gone.txt", bytes: null, size: 0 },
        file("old.txt", inEncoding("windows-1256", ARABIC)),
      ],
      [],
    );
    expect(taken.articles).toMatchObject([
      { name: "good.txt", text: "A report." },
      { name: "old.txt", text: ARABIC, encoding: "windows-1256" },
    ]);
    expect(taken.notes).toEqual([
      { kind: "empty", file: "empty.txt" },
      { kind: "image", file: "photo.txt" },
      { kind: "unreadable", file: "gone.txt" },
      { kind: "encoding", file: "old.txt", encoding: "windows-1256" },
    ]);
  });

  it("loads the same text once, whatever its line ends, also against what is loaded already", async () => {
    const taken = await takeFiles(
      [file("b.txt", "One.\r\nTwo."), file("c.txt", "One.\nTwo."), file("d.txt", "Other.")],
      [{ name: "a.txt", text: "Other." }],
    );
    expect(taken.articles.map(({ name }) => name)).toEqual(["b.txt"]);
    expect(taken.notes).toMatchObject([
      { kind: "duplicate", file: "c.txt", other: "b.txt" },
      { kind: "duplicate", file: "d.txt", other: "a.txt" },
    ]);
  });

  it("takes no more text than so many articles may have together, and says what was left and how much there may be", async () => {
    const long = (name: string, characters: number) =>
      file(name, `Report ${name}. `.padEnd(characters, "word "));
    const many = Array.from({ length: 58 }, (_, i) => long(`${String(i)}.txt`, 9_000));
    const taken = await takeFiles([...many, long("book.txt", 200_000), long("last.txt", 9_000)], []);
    expect(taken.articles.map(({ name }) => name)).toEqual([...many.map(({ name }) => name), "last.txt"]);
    expect(taken.notes).toEqual([
      { kind: "tooMuch", taken: 59, count: 60, limit: charactersOf(60), left: ["book.txt"] },
    ]);
    const books = Array.from({ length: 5 }, (_, i) => long(`book ${String(i)}.txt`, MAX_CHARACTERS));
    expect((await takeFiles(books, [])).articles).toHaveLength(5);
  });

  it("takes as many of 300 files as there is room for and lists the rest", async () => {
    const files = Array.from({ length: 300 }, (_, i) => file(`${String(i)}.txt`, `Report ${String(i)}.`));
    const taken = await takeFiles(files, [{ name: "first.txt", text: "There before." }]);
    expect(taken.articles).toHaveLength(MAX_ARTICLES - 1);
    const note = taken.notes[0];
    expect(taken.notes).toHaveLength(1);
    expect(note).toMatchObject({ kind: "tooMany", taken: MAX_ARTICLES - 1, limit: MAX_ARTICLES });
    expect(note?.kind === "tooMany" && note.left).toHaveLength(300 - MAX_ARTICLES + 1);
    expect(note?.kind === "tooMany" && note.left[0]).toBe("59.txt");
  });

  it.each([
    [
      "2 MB of text",
      new File(["حدث ".repeat(300_000)], "long.txt"),
      { kind: "tooLong", limit: MAX_CHARACTERS },
    ],
    ["a large photo", new File([hex("ffd8ffe0"), new Uint8Array(5_000_000)], "long.txt"), { kind: "image" }],
    [
      "a PDF of 50 MB",
      new File(["%PDF-1.7", new Uint8Array(50_000_000)], "long.txt"),
      { kind: "tooLarge", limit: MAX_BYTES.pdf },
    ],
  ])("says what is wrong with %s", async (_, large, note) => {
    expect(await takeFiles(await readDropped([large]), [])).toEqual({
      articles: [],
      notes: [{ file: "long.txt", ...note }],
    });
  });
});
