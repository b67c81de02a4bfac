import { describe, expect, it } from "vitest";
import { damageFile } from "../fixtures/damage.ts";
import { below, generateComparison, generateText, seeded } from "../fixtures/generate.ts";
import frozen from "../fixtures/file-v1.json" with { type: "json" };
import { fillPage, isComparisonFile, NotFileable, readComparisonFile, writeRecord } from "./index.ts";
import { FILE_LIMITS, MAX_FILE_BYTES } from "./limits.ts";
import { pageOf } from "./page.ts";
import type { FiledComparison } from "./record.ts";

const SEED = 412;
/** Thousands of files on a busy machine; not a claim about speed. */
const PATIENCE_MS = 60_000;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEMPLATE = pageOf({
  policy: "default-src 'none'",
  style: "p { color: red }",
  script: "const a = 1 < 2;",
  licences: "MIT",
});
const pageWith = (record: string): string => fillPage(TEMPLATE, record);
const filed = (more: Partial<FiledComparison> = {}): FiledComparison => ({
  title: "",
  articles: [{ name: "a.txt", outlet: "", text: "نص", language: "ar", direction: "rtl" }],
  adjustments: {},
  selection: { view: "points", claim: null, place: null },
  methodVersion: "1.0.0",
  shown: "",
  ...more,
});
const reasonOf = (text: string): string => {
  const result = readComparisonFile(bytesOf(text));
  return result.ok ? "opened" : result.reason;
};

/** Says everything that ends or begins something in HTML, JSON or JavaScript, and all that hides in a line of text. */
const HOSTILE =
  "</script><script>alert(1)</script><!-- --> ]]> <img src=x onerror=alert(1)> \u2028\u2029\u202e\u2066\u0000\ud83d \\u003c &lt; ${x} '\"`";

describe("what is saved comes back", () => {
  it(`as data and inside a page, whatever was loaded and written (seed ${SEED})`, () => {
    const random = seeded(SEED);
    for (let i = 0; i < 60; i++) {
      const shared = { ...generateComparison(random), shown: generateText(random, 2) };
      for (const text of [writeRecord(shared), `${writeRecord(shared, 1)}\n`, pageWith(writeRecord(shared))])
        expect(readComparisonFile(bytesOf(text))).toEqual({ ok: true, filed: shared });
    }
  });

  it("and is the same file when it is saved again, in whatever order its fields were set", () => {
    const random = seeded(SEED);
    for (let i = 0; i < 20; i++) {
      const { title, ...rest } = { ...generateComparison(random), shown: "v=points" };
      const text = writeRecord({ ...rest, title }, 1);
      const read = readComparisonFile(bytesOf(text));
      expect(read.ok && writeRecord(read.filed, 1)).toBe(text);
    }
  });

  it("when an editor has set the file in its own way", () => {
    const text = writeRecord(filed(), 1);
    expect(reasonOf(JSON.stringify(JSON.parse(text), null, "\t").replaceAll("\n", "\r\n"))).toBe("opened");
  });

  it("when the page lost its end behind the comparison", () => {
    const page = pageWith(writeRecord(filed()));
    expect(reasonOf(page.slice(0, page.indexOf("<style")))).toBe("opened");
  });

  it("with script and signs of markup in every field, of which nothing stands in the page as such", () => {
    const at = { article: "a", start: 0, end: 1, quote: HOSTILE };
    const shared = filed({
      title: HOSTILE,
      articles: [
        {
          ...{ name: HOSTILE, outlet: HOSTILE, title: HOSTILE, author: HOSTILE, date: HOSTILE },
          ...{ address: `javascript:${HOSTILE}`, text: HOSTILE, language: "ar", direction: "rtl" },
        },
      ],
      adjustments: { voices: { splits: [HOSTILE] } },
      annotations: { notes: [{ scope: "point", at, text: HOSTILE }], names: [{ at, name: HOSTILE }] },
      methodVersion: HOSTILE,
      shown: HOSTILE,
    });
    const page = pageWith(writeRecord(shared));
    expect(readComparisonFile(bytesOf(page))).toEqual({ ok: true, filed: shared });
    const signs = (text: string) => text.match(/<\/?script|<!--|<img|\u2028|\u2029/gu)?.length;
    expect(signs(page)).toBe(signs(TEMPLATE));
  });

  it("from files that were stored when the format was finished", () => {
    for (const { text, filed: stored } of frozen)
      expect(readComparisonFile(bytesOf(text))).toEqual({ ok: true, filed: stored });
  });
});

describe("a file is known by its beginning", () => {
  it.each([
    ["data", writeRecord(filed()), true],
    ["indented data with a byte order mark", `\ufeff${writeRecord(filed(), 2)}`, true],
    ["a page", pageWith(writeRecord(filed())), true],
    [
      "a page that a browser saved",
      `<!DOCTYPE html>\n<!-- saved from url=(0020)http://x/ -->\n${pageWith("").slice(15)}`,
      true,
    ],
    ["a page without a comparison", TEMPLATE, true],
    ["another page", "<!doctype html><html><body>muqabala</body></html>", false],
    ["other data", '{"format":"other","version":1}', false],
    ["a text about it", 'The file begins with "format":"muqabala-file".', false],
    ["nothing", "", false],
  ])("%s", (_, text, ours) => {
    expect(isComparisonFile(bytesOf(text))).toBe(ours);
  });
});

describe("a file is hostile until it has been read", () => {
  const record = writeRecord(filed());
  const forged = (change: (record: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(record) as Record<string, unknown>));

  it.each([
    ["nothing", "", "not-ours"],
    ["a text", "قال الرئيس", "not-ours"],
    ["JSON of something else", '{"format":"geojson"}', "not-ours"],
    ["JSON that is no object", "[1,2]", "not-ours"],
    ["JSON nested without end", "[".repeat(100_000), "not-ours"],
    [
      "our mark and nesting without end",
      record.replace('"articles":[', `"articles":${"[".repeat(100_000)}`),
      "damaged",
    ],
    ["a record without its end", record.slice(0, -20), "cut"],
    [
      "a page without the end of its record",
      pageWith(record).slice(0, TEMPLATE.indexOf("</script>") + 40),
      "cut",
    ],
    ["a page that lost its comparison", TEMPLATE, "not-ours"],
    ["a later version", forged((one) => ({ ...one, version: 2 })), "newer-version"],
    ["a later version of another form", '{"format":"muqabala-file","version":7,"body":"x"}', "newer-version"],
    ["a version that is none", forged((one) => ({ ...one, version: "1" })), "not-ours"],
    ["another checksum", forged((one) => ({ ...one, crc32: "00000000" })), "damaged"],
    ["no checksum", forged((one) => ({ ...one, crc32: undefined })), "damaged"],
    ["another text", record.replace("نص", "لص"), "damaged"],
    ["a field more", forged((one) => ({ ...one, more: 1 })), "damaged"],
    [
      "a field that every object has",
      record.replace('"title"', '"__proto__":{"ok":true},"title"'),
      "damaged",
    ],
    ["a constructor", record.replace('"adjustments":{', '"adjustments":{"constructor":{}'), "damaged"],
    ["a view that is no name", record.replace('"points"', '"<b>"'), "damaged"],
    ["letters that are none", record.replace("نص", "\\ud83d"), "damaged"],
  ])("%s", (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it("more bytes than any comparison has are not even looked at", () => {
    expect(readComparisonFile(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
      ok: false,
      reason: "too-large",
    });
  });

  it("beyond the limits nothing is written that could not be read", () => {
    const title = "x".repeat(FILE_LIMITS.label + 1);
    expect(() => writeRecord(filed({ title }))).toThrow(NotFileable);
  });

  it("leaves no trace on other objects", () => {
    reasonOf(record.replace('"title"', '"__proto__":{"ok":true},"title"'));
    expect(({} as Record<string, unknown>)["ok"]).toBeUndefined();
  });

  it(`damage ends in a reason or in the exact original (seed ${SEED})`, { timeout: PATIENCE_MS }, () => {
    const random = seeded(SEED);
    for (let i = 0; i < 20; i++) {
      const shared = { ...generateComparison(random, 3), shown: "v=points" };
      const text = random() < 0.5 ? writeRecord(shared, below(random, 2)) : pageWith(writeRecord(shared));
      for (let k = 0; k < 100; k++) {
        const result = readComparisonFile(damageFile(text, random));
        if (result.ok) expect(result.filed).toEqual(shared);
        else expect(result.reason).toMatch(/^(damaged|cut|newer-version|not-ours)$/u);
      }
    }
  });
});
