import { describe, expect, it } from "vitest";
import { seal } from "./envelope.ts";
import { comparison } from "./fixtures/comparisons.ts";
import { damage, generateComparison, seeded } from "./fixtures/generate.ts";
import { MAX_ADJUSTMENTS, MAX_LABEL, MAX_UNITS } from "./limits.ts";
import { decodeLink, encodeLink } from "./link.ts";
import { encodeFields } from "./v1/codec.ts";
import * as v2 from "./v2/record.ts";

const SEED = 20260;
/** Thousands of links on a busy machine; not a claim about speed. */
const PATIENCE_MS = 60_000;

/** A link whose outside is sound, whatever its fields say. */
const forged = (fields: readonly string[], bits = 0): string =>
  seal(Uint8Array.from([bits, ...encodeFields(fields, "")]));

const head = (
  count: string,
  more: Partial<Record<"view" | "claim" | "adjustments", string>> = {},
): string[] => [count, "1.0.0", "", more.view ?? "points", more.claim ?? "", more.adjustments ?? ""];

describe("what mail and chats do to a link", () => {
  const shared = comparison(["قال المتحدث باسم الوزارة إن المحادثات مستمرة."]);

  it.each([
    ["a leading #", (link: string) => `#${link}`],
    ["a full stop behind it", (link: string) => `${link}.`],
    ["brackets and quotes behind it", (link: string) => `${link})»”`],
    ["line breaks inside", (link: string) => link.replace(/(.{20})/gu, "$1\r\n ")],
    [
      "marks of direction and soft breaks",
      (link: string) => `\u200f${link.slice(0, 9)}\u200b${link.slice(9)}\u200e`,
    ],
  ])("is read with %s", async (_, change) => {
    expect(await decodeLink(change(await encodeLink(shared)))).toEqual({ ok: true, shared });
  });

  it("a link that lost its end, however little, is cut", async () => {
    const link = await encodeLink(shared);
    for (let length = 2; length < link.length; length++)
      expect(await decodeLink(link.slice(0, length))).toEqual({ ok: false, reason: "cut" });
    expect(await decodeLink(`${link.slice(0, -8)}…`)).toEqual({ ok: false, reason: "cut" });
  });

  it("a link with one letter changed or lost inside is never read as something else", async () => {
    const link = await encodeLink(shared);
    for (let at = 2; at < link.length; at++) {
      const other = link[at] === "A" ? "B" : "A";
      const changed = await decodeLink(link.slice(0, at) + other + link.slice(at + 1));
      const lost = await decodeLink(link.slice(0, at) + link.slice(at + 1));
      expect([changed.ok, lost.ok]).toEqual([false, false]);
    }
  });

  it(`ends in a reason or in the exact original (seed ${SEED})`, { timeout: PATIENCE_MS }, async () => {
    const random = seeded(SEED);
    const others = [shared, ...Array.from({ length: 3 }, () => generateComparison(random, 2))];
    for (const original of others) {
      const link = await encodeLink(original);
      for (let i = 0; i < 750; i++) {
        const result = await decodeLink(damage(link, random));
        if (result.ok) expect(result.shared).toEqual(original);
        else expect(result.reason).toMatch(/^(damaged|cut|newer-version|too-large|not-a-link)$/u);
      }
    }
  });
});

describe("a link is hostile until it has been read", () => {
  it.each([
    ["nothing", "", "not-a-link"],
    ["an address of the app", "/points?claim=3", "not-a-link"],
    ["another app's link", "#room=abc,def", "not-a-link"],
    ["a later version", "m4AAAA", "newer-version"],
    ["a fragment beyond all limits", `m1${"A".repeat(300_000)}`, "too-large"],
    ["a length that is not there", "m1____________", "cut"],
    ["no fields", forged([]), "damaged"],
    ["a count that is none", forged(["x"]), "damaged"],
    ["more articles than allowed", forged(["999"]), "too-large"],
    ["fewer fields than announced", forged(head("3")), "damaged"],
    ["more fields than announced", forged([...head("0"), "more"]), "damaged"],
    ["a dictionary that does not exist", forged(head("0"), 128), "damaged"],
    ["a view that is no name", forged(head("0", { view: "<script>" })), "damaged"],
    ["a claim of another form", forged(head("0", { claim: "7" })), "damaged"],
    ["a correction of an article that is not there", forged(head("0", { adjustments: "a0" })), "damaged"],
    [
      "a correction of no form",
      forged([...head("1", { adjustments: "f0:9-1" }), "n", "", "ar<", "t"]),
      "damaged",
    ],
    ["voices merged into nothing", forged(head("0", { adjustments: "m=A" })), "damaged"],
    ["voices merged with nothing", forged(head("0", { adjustments: "mA" })), "damaged"],
    ["three voices in one merge", forged(head("0", { adjustments: "mA=B=C" })), "damaged"],
    ["an alias without a name", forged(head("0", { adjustments: "s" })), "damaged"],
    [
      "an endless name of a voice",
      forged(head("0", { adjustments: `s${"x".repeat(MAX_LABEL + 1)}` })),
      "damaged",
    ],
    [
      "more corrections than allowed",
      forged(head("0", { adjustments: Array.from({ length: MAX_ADJUSTMENTS + 1 }, () => "sA").join(" ") })),
      "damaged",
    ],
    [
      "words of a voice that end before they start",
      forged([...head("1", { adjustments: "v0:9-1=A" }), "n", "", "ar<", "t"]),
      "damaged",
    ],
    ["a direction of no form", forged([...head("1"), "n", "", "ar^", "t"]), "damaged"],
    ["a few bytes that unfold without end", forged(["1".repeat(MAX_UNITS + 10)]), "too-large"],
    ["a text beyond the limit", forged([...head("1"), "n", "", "ar<", "a".repeat(MAX_UNITS)]), "too-large"],
  ])("%s", async (_, link, reason) => {
    expect(await decodeLink(link)).toEqual({ ok: false, reason });
  });

  const forged2 = (corrections: string, more: readonly string[] = []): string => {
    const names = ["a.txt", "", "ar<", "", "", ""];
    const fields = ["1", "1.0.0", "", "points", "", corrections, ...names, "نص قصير", ...more];
    return seal(Uint8Array.from([0, ...encodeFields(fields, "", v2.PREAMBLE)]), "2");
  };

  it.each([
    ["no correction", "", [], true],
    ["a point that was checked", "k0:0-2", [], true],
    ["a place beyond the text, whose words are then empty", "k0:50-60", [], true],
    ["a letter that no one knows", "z0:0-2", [], false],
    ["a name of every object", "constructor0:0-2", [], false],
    ["a column that is not there", "k1:0-2", [], false],
    ["a place that ends before it starts", "k0:5-2", [], false],
    ["a place that is none", "k0:-1-2", [], false],
    ["an id of no form", "k@<b>:0-2", [], false],
    ["one place where two are needed", "y0:0-2", [], false],
    ["three places where two are needed", "y0:0-2,0:0-2,0:0-2", [], false],
    ["a note without its words", "p0:0-2", [], false],
    ["an empty note", "p0:0-2", [""], false],
    ["a note", "p0:0-2", ["x"], true],
    ["words that nothing announced", "k0:0-2", ["x"], false],
    ["a language with words", "l0:fr=", ["x"], false],
    ["a quotation that furniture cannot have", 'f0:0-2"', ["x"], false],
    ["an absence without an article", "x0:0-2", [], false],
    ["two spaces", "k0:0-2  k0:0-2", [], false],
    ["more than allowed", Array.from({ length: MAX_ADJUSTMENTS + 1 }, () => "k0:0-2").join(" "), [], false],
  ])("with corrections: %s", async (_, corrections, words, opens) => {
    expect((await decodeLink(forged2(corrections, words))).ok).toBe(opens);
  });

  it("a few bytes that quote a long text again and again are refused", async () => {
    const text = "نص ".repeat(20_000);
    const fields = [
      "1",
      "1.0.0",
      "",
      "points",
      "",
      "k0:0-60000 ".repeat(40).trim(),
      "a",
      "",
      "ar<",
      "",
      "",
      "",
      text,
    ];
    const link = seal(Uint8Array.from([0, ...encodeFields(fields, "", v2.PREAMBLE)]), "2");
    expect(await decodeLink(link)).toEqual({ ok: false, reason: "damaged" });
  });

  it(`random bytes with a sound checksum end in a reason (seed ${SEED})`, async () => {
    const random = seeded(SEED);
    for (let i = 0; i < 200; i++) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
        Math.floor(random() * 256),
      );
      bytes[0] = 0;
      expect((await decodeLink(seal(bytes, i % 2 === 0 ? "1" : "2"))).ok).toBe(false);
    }
  });
});
