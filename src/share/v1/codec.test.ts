import { describe, expect, it } from "vitest";
import { below, generateText, seeded } from "../fixtures/generate.ts";
import { SYMBOLS, symbolsOf } from "./alphabet.ts";
import { Decoder, Encoder } from "./arithmetic.ts";
import { encodeFields, FieldReader } from "./codec.ts";
import { dictionariesFor, dictionaryText } from "./dictionary.ts";
import { SQUASHED, SQUASHED_ZERO, STRETCHED } from "./logistic.ts";
import { Match } from "./match.ts";
import { prefixCode } from "./prefixCode.ts";

const SEED = 733;
/** Long texts on a busy machine; not a claim about speed. */
const PATIENCE_MS = 60_000;

describe("arithmetic coder", () => {
  it(`gives back every decision, however unlikely (seed ${SEED})`, () => {
    const random = seeded(SEED);
    const decisions = Array.from({ length: 20_000 }, () => ({
      bit: below(random, 2),
      p: [1, 2, 40, 32768, 65000, 65535][below(random, 6)] ?? 1,
    }));
    const encoder = new Encoder();
    for (const { bit, p } of decisions) encoder.code(p, bit);
    const decoder = new Decoder(encoder.finish());
    expect(decisions.map(({ p }) => decoder.code(p))).toEqual(decisions.map(({ bit }) => bit));
    expect(decoder.complete).toBe(true);
  });

  it("spends next to nothing on what was expected", () => {
    const encoder = new Encoder();
    for (let i = 0; i < 10_000; i++) encoder.code(65535, 1);
    expect(encoder.finish().length).toBeLessThan(4);
  });

  it("knows input that goes on after the last decision", () => {
    const encoder = new Encoder();
    for (let i = 0; i < 100; i++) encoder.code(20_000, i % 3 === 0 ? 1 : 0);
    const decoder = new Decoder(Uint8Array.from([...encoder.finish(), 0]));
    for (let i = 0; i < 100; i++) decoder.code(20_000);
    expect(decoder.complete).toBe(false);
  });
});

describe("logistic domain", () => {
  it("squash rises, and stretch undoes it to 12 bits", () => {
    const squash = (x: number): number => SQUASHED[x + SQUASHED_ZERO] ?? NaN;
    const stretch = (p: number): number => STRETCHED[p >> 4] ?? NaN;
    for (let x = -2047; x < 2047; x++) expect(squash(x)).toBeLessThanOrEqual(squash(x + 1));
    for (let p = 64; p < 65472; p += 16) expect(Math.abs(squash(stretch(p)) - p)).toBeLessThanOrEqual(160);
  });
});

describe("prefix code", () => {
  it.each([
    ["equal weights", Array.from({ length: 256 }, () => 1)],
    ["a steep slope", Array.from({ length: 24 }, (_, i) => 2 ** i)],
    ["two symbols", [5, 1]],
  ])("%s: no code begins another, and all space is used", (_, weights) => {
    const paths = prefixCode(weights).paths.map((path) => path.join(""));
    expect(paths.some((a, i) => paths.some((b, k) => i !== k && b.startsWith(a)))).toBe(false);
    expect(paths.reduce((sum, path) => sum + 2 ** -path.length, 0)).toBe(1);
  });

  it("gives the frequent symbol the shorter code", () => {
    const { paths } = prefixCode([1, 90, 4, 5]);
    expect(paths.map((path) => path.length)).toEqual([3, 1, 3, 2]);
  });
});

describe("match model", () => {
  it("expects what came after the same words before", () => {
    const match = new Match();
    const [a, b] = ["وزارة الخارجية الفرنسية. ", "وزارة الخار"].map((text) => symbolsOf(text).slice(0, -1));
    for (const symbol of [...(a ?? []), ...(b ?? [])]) match.push(symbol);
    expect(match.expected).toBe(symbolsOf("ج")[0]);
    match.push(symbolsOf("x")[0] ?? 0);
    expect(match.length).toBe(0);
  });
});

describe("fields", () => {
  const readAll = (bytes: Uint8Array, dictionary: string, count: number): (string | null)[] => {
    const reader = new FieldReader(bytes, dictionary, 1_000_000);
    return Array.from({ length: count }, () => reader.next());
  };

  it(`come back unit for unit, with any dictionary (seed ${SEED})`, { timeout: PATIENCE_MS }, async () => {
    const random = seeded(SEED);
    for (let bits = 0; bits < 16; bits++) {
      const dictionary = (await dictionaryText(bits)) ?? "";
      const fields = Array.from({ length: 4 }, () => generateText(random, below(random, 60)));
      expect(readAll(encodeFields(fields, dictionary), dictionary, 4)).toEqual(fields);
    }
  });

  it("every code unit is a symbol or an escape", { timeout: PATIENCE_MS }, () => {
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join("");
    expect(symbolsOf(all).every((symbol) => symbol >= 0 && symbol < SYMBOLS)).toBe(true);
    expect(readAll(encodeFields([all], ""), "", 1)[0] === all).toBe(true);
  });

  it("a sentence that stood before costs little the second time", () => {
    const sentence = "أعلنت هيئة الميناء تعليق الملاحة بعد جنوح سفينة شحن كبيرة عند المدخل الشرقي. ";
    const once = encodeFields([sentence], "").length;
    expect(encodeFields([sentence, sentence], "").length - once).toBeLessThan(once / 6);
  });

  it.each([
    ["ar", "وقالت وزارة الداخلية في بيان إن الشرطة اعتقلت ثلاثة أشخاص."],
    ["en", "Police said on Thursday they had detained three people."],
    ["fr", "La police a annoncé jeudi avoir interpellé trois personnes."],
    ["ru", "В полиции сообщили, что задержаны три человека."],
  ])("the dictionary of %s makes its news shorter", async (language, text) => {
    const dictionary = (await dictionaryText(dictionariesFor([language]))) ?? "";
    expect(encodeFields([text], dictionary).length).toBeLessThan(encodeFields([text], "").length * 0.75);
  });
});
