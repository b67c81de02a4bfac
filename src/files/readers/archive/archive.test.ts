// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWhole } from "../../intake.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/web");

const readBytes = async (name: string, bytes: Uint8Array) => {
  const { articles, notes } = await readWhole({ name, bytes, size: bytes.length });
  return { names: articles.map((article) => article.name), texts: articles.map(({ text }) => text), notes };
};
const readFixture = (name: string) => readBytes(name, new Uint8Array(readFileSync(join(FOLDER, name))));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === "string" ? utf8(content) : content,
      ]),
    ),
    { level: 9 },
  );

/** Where the signature of a record stands, the last one first. */
const places = (bytes: Uint8Array, signature: string): number[] =>
  [...bytes.keys()].filter((i) => String.fromCharCode(...bytes.subarray(i, i + 4)) === signature).reverse();
const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
};

describe("archives", () => {
  it("gives the articles with their paths, and nothing that systems and browsers leave beside them", async () => {
    const { names, notes } = await readFixture("articles.zip");
    expect(notes).toEqual([]);
    expect(names).toEqual([
      "bridge/Wadi Rimal.html",
      "bridge/письмо.eml",
      "مقالات/الجسر.txt",
      "../../outside.txt",
    ]);
  });

  it("names the files behind a password", async () => {
    expect(await readFixture("locked.zip")).toEqual({
      names: [],
      texts: [],
      notes: [{ kind: "lockedParts", file: "locked.zip", parts: ["source/one.txt", "plain.eml"] }],
    });
  });

  it("tells each bad file inside by its path, and reads the others", async () => {
    const bytes = zip({
      "a/good.txt": "An article.",
      "a/photo.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      "a/empty.txt": "",
      "inner.zip": zip({ "x.txt": "X" }),
    });
    const { names, notes } = await readBytes("x.zip", bytes);
    expect(names).toEqual(["a/good.txt", "a/empty.txt"]);
    expect(notes).toEqual([
      { kind: "nested", file: "x.zip/inner.zip" },
      { kind: "image", file: "x.zip/a/photo.png" },
    ]);
  });

  it("says of an archive without articles that it has none", async () => {
    const notes = [{ kind: "archiveEmpty", file: "x.zip" }];
    expect(await readBytes("x.zip", zip({ ".DS_Store": "x", "__MACOSX/a.txt": "x" }))).toMatchObject({
      notes,
    });
    expect(await readBytes("x.zip", zip({}))).toMatchObject({ notes });
  });

  it("refuses other archives by name", async () => {
    const notes = [{ kind: "compressed", file: "x.rar" }];
    expect(await readBytes("x.rar", utf8("Rar!\x1a\x07\x00"))).toMatchObject({ notes });
  });
});

describe("archives made to do harm", () => {
  const article = "An article.";

  /** A zip whose directory says of every file that it has so many bytes. */
  const claiming = (bytes: Uint8Array, size: number) =>
    changed(bytes, (view) => {
      for (const at of places(bytes, "PK\x01\x02")) view.setUint32(at + 24, size, true);
    });
  const page = "<!DOCTYPE html><html><body><p>An article.</p></body></html>";

  it("of a file that is too large for its kind only the beginning is unpacked", async () => {
    const bytes = zip({ "zeros.txt": "0".repeat(5_000_000), "a.txt": article });
    expect(await readBytes("bomb.zip", bytes)).toMatchObject({
      names: ["a.txt"],
      notes: [{ kind: "tooLong", file: "bomb.zip/zeros.txt", limit: 300_000 }],
    });
  });

  it("sums up what the files say they hold before they are unpacked", async () => {
    const pages = zip({ "1.html": page, "2.html": page, "3.html": page });
    expect((await readBytes("x.zip", claiming(pages, 25_000_000))).notes).toEqual([
      { kind: "damaged", file: "x.zip/1.html" },
      { kind: "damaged", file: "x.zip/2.html" },
      { kind: "archiveCut", file: "x.zip", limit: 60_000_000, left: ["3.html"] },
    ]);
  });

  it("stops where a file is larger than the archive says", async () => {
    const { notes } = await readBytes("x.zip", claiming(zip({ "liar.txt": "0".repeat(1_000_000) }), 10));
    expect(notes).toEqual([{ kind: "damaged", file: "x.zip/liar.txt" }]);
  });

  it("counts the same bytes as often as the archive lists them", async () => {
    const bytes = zip({ "1.html": page + " ".repeat(100_000), "2.html": page, "3.html": page });
    const entries = places(bytes, "PK\x01\x02");
    const overlapping = changed(bytes, (view) => {
      for (const at of entries)
        for (const place of [16, 20, 24, 42])
          view.setUint32(at + place, view.getUint32((entries.at(-1) ?? 0) + place, true), true);
    });
    const { notes } = await readBytes("x.zip", claiming(overlapping, 25_000_000));
    expect(notes.at(-1)).toMatchObject({ kind: "archiveCut", left: ["3.html"] });
  });

  it.each([
    ["cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    [
      "without its directory",
      (bytes: Uint8Array) =>
        changed(bytes, (view) => {
          view.setUint32(view.byteLength - 6, 0xfffffff0, true);
        }),
    ],
  ])("says of an archive that is %s that it is damaged", async (_, spoil) => {
    const notes = [{ kind: "damaged", file: "x.zip" }];
    expect(await readBytes("x.zip", spoil(zip({ "a.txt": article })))).toMatchObject({ names: [], notes });
  });

  it("lets no text in that has one letter gone wrong", async () => {
    const bytes = zipSync({ "a.txt": utf8(article) }, { level: 0 });
    const at = places(bytes, "An a")[0] ?? 0;
    const spoilt = changed(bytes, (view) => {
      view.setUint8(at, 0x42);
    });
    expect(await readBytes("x.zip", spoilt)).toMatchObject({
      texts: [],
      notes: [{ kind: "damaged", file: "x.zip/a.txt" }],
    });
  });
});
