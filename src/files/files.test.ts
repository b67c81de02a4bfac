import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { takeFiles } from "./intake.ts";
import { MAX_ARTICLES, MAX_CHARACTERS } from "./limits.ts";
import { readDropped } from "./read.ts";
import type { DroppedFile } from "./reading.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digits.match(/../g)!, (byte) => Number.parseInt(byte, 16));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Bytes of a text in a one-byte encoding, by turning its decoder around. */
function inEncoding(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

/** windows-1252 as far as the French case needs it. */
const inLatin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const ARABIC = "أعلنت الرئاسة الفرنسية اليوم أن الرئيس بحث التطورات الأخيرة، وأكّد ضرورة حماية المدنيين.";
const RUSSIAN = "Президент России провёл телефонный разговор с коллегой. США и ООН выступили с заявлением.";
const FRENCH =
  "Le président a évoqué la situation à l’été dernier. ÉLYSÉE: « Ça ne suffit pas », a-t-il déclaré.";

describe("text in any common encoding", () => {
  it.each([
    ["plain UTF-8", utf8(ARABIC), ARABIC, "utf-8", false],
    ["UTF-8 with a mark", joined(hex("efbbbf"), utf8(ARABIC)), ARABIC, "utf-8", false],
    ["UTF-16, little end first", joined(hex("fffe"), utf16(ARABIC, true)), ARABIC, "utf-16le", false],
    ["UTF-16, big end first", joined(hex("feff"), utf16(RUSSIAN, false)), RUSSIAN, "utf-16be", false],
    ["old Arabic", inEncoding("windows-1256", ARABIC), ARABIC, "windows-1256", true],
    ["old Russian", inEncoding("windows-1251", RUSSIAN), RUSSIAN, "windows-1251", true],
    ["old French", inLatin(FRENCH), FRENCH, "windows-1252", true],
    ["Windows and Mac line ends", utf8("one\r\ntwo\rthree\n"), "one\ntwo\nthree\n", "utf-8", false],
  ])("%s", (_, bytes, text, encoding, guessed) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding, guessed });
  });

  it("keeps a mark inside the text, spaces at its ends and signs that no one sees", () => {
    const text = " a\u200f\ufeffb\u00a0\n\n";
    expect(decode(utf8(text))).toMatchObject({ text });
  });
});

describe("what is not text", () => {
  const noise = Uint8Array.from({ length: 400 }, (_, i) => (i * 197 + ((i * i) % 251)) % 256);
  it.each([
    ["a PNG", hex("89504e470d0a1a0a0000"), "image"],
    ["a photo", hex("ffd8ffe000104a464946"), "image"],
    ["a PDF", utf8("%PDF-1.7\nbinary"), "pdf"],
    ["a Word file", joined(hex("504b030414000600"), utf8("......[Content_Types].xml")), "word"],
    ["an old Word file", hex("d0cf11e0a1b11ae1"), "word"],
    [
      "an OpenDocument file",
      joined(hex("504b0304"), utf8("mimetypeapplication/vnd.oasis.opendocument.text")),
      "word",
    ],
    ["a zip", joined(hex("504b030414000000"), utf8("article.txt")), "archive"],
    ["a saved page", utf8("<!-- saved --><!DOCTYPE html><html><body>…"), "webpage"],
    ["noise", noise, "binary"],
    ["zeros", new Uint8Array(100), "binary"],
  ])("%s", (_, bytes, kind) => {
    expect(decode(bytes)).toEqual({ ok: false, kind });
  });
});

const file = (name: string, content: string | Uint8Array): DroppedFile => {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return { name, bytes, size: bytes.length };
};

describe("taking files in", () => {
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
  ])("says what is wrong with %s", async (_, large, note) => {
    expect(await takeFiles(await readDropped([large]), [])).toEqual({
      articles: [],
      notes: [{ file: "long.txt", ...note }],
    });
  });
});
