import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hashText } from "../model/identity.ts";
import { seal } from "./envelope.ts";
import { damage, generateComparison, seeded } from "./fixtures/generate.ts";
import { MAX_ADJUSTMENTS, MAX_ARTICLES, MAX_LABEL, MAX_UNITS } from "./limits.ts";
import { decodeLink, encodeLink, LinkTooLarge } from "./link.ts";
import type { SharedArticle, SharedComparison } from "./link.ts";
import { encodeFields } from "./v1/codec.ts";

const SEED = 20260;
/** Thousands of links on a busy machine; not a claim about speed. */
const PATIENCE_MS = 60_000;

const article = (text: string, more: Partial<SharedArticle> = {}): SharedArticle => ({
  name: "a.txt",
  outlet: "",
  text,
  language: "ar",
  direction: "rtl",
  ...more,
});

const comparison = (texts: readonly string[], more: Partial<SharedComparison> = {}): SharedComparison => ({
  title: "",
  articles: texts.map((text, i) => article(text, { name: `${i}.txt` })),
  adjustments: {},
  selection: { view: "points", claim: null, place: null },
  methodVersion: "1.0.0",
  ...more,
});

const roundTrip = async (shared: SharedComparison) => decodeLink(await encodeLink(shared));

/** A link whose outside is sound, whatever its fields say. */
const forged = (fields: readonly string[], bits = 0): string =>
  seal(Uint8Array.from([bits, ...encodeFields(fields, "")]));

const head = (
  count: string,
  more: Partial<Record<"view" | "claim" | "adjustments", string>> = {},
): string[] => [count, "1.0.0", "", more.view ?? "points", more.claim ?? "", more.adjustments ?? ""];

describe("what is sent arrives", () => {
  it.each([
    ["no article", []],
    ["an empty article", [""]],
    ["Arabic with marks and tatweel", ["قَالَ الرَّئِيسُ: «لـن نسمح بذلك»، بحسب البيان."]],
    ["four languages", ["قال الوزير", "The minister said", "Le ministre a déclaré", "Министр заявил"]],
    ["scripts without a dictionary", ["新华社北京电", "שלום עולם", "दिल्ली", "서울", "ქართული"]],
    ["emoji", ["👩‍👩‍👧 🇫🇷 👍🏽"]],
    ["lone surrogates", ["a\ud83d", "\udc00b", "\udc00\ud83d"]],
    ["controls", ["\u0000\u0001\u202e\ufeff\uffff\r\n\t"]],
    ["the same text twice", ["قال", "قال"]],
  ])("%s", async (_, texts) => {
    const shared = comparison(texts);
    expect(await roundTrip(shared)).toEqual({ ok: true, shared });
  });

  it("names, corrections, what is on show", async () => {
    const [a, b] = ["نص أول طويل", "نص ثان"].map(hashText);
    const shared = comparison(["نص أول طويل", "نص ثان"], {
      title: "اتصال <b>هاتفي</b>",
      articles: [
        article("نص أول طويل", { outlet: "واس" }),
        article("نص ثان", { name: "__proto__", outlet: "AFP" }),
      ],
      adjustments: {
        kinds: [
          { article: a!, start: 3, end: 9, kind: "furniture" },
          { article: b!, start: 0, end: 4, kind: "body" },
        ],
        takenIn: [b!],
        setApart: [a!],
        languages: [{ article: b!, language: "fa" }],
        voices: {
          merges: [
            { into: "قصر الإليزيه", from: "ماكرون" },
            { into: "A = B", from: "50 % + 1" },
          ],
          splits: ["المتحدث باسم الكرملين", "%3D"],
          spans: [
            { article: a!, start: 3, end: 6, voice: "وزارة الدفاع" },
            { article: b!, start: 0, end: 2, voice: null },
          ],
        },
        naming: {
          merges: [{ into: "تنظيم الدولة", from: "داعش = ISIL" }],
          splits: ["القوات النظامية"],
        },
      },
      selection: { view: "reader", claim: "c=1 2", place: { article: b!, start: 4 } },
      methodVersion: "2.1.0-beta",
    });
    expect(await roundTrip(shared)).toEqual({ ok: true, shared });
  });

  it(`anything that can be loaded (seed ${SEED})`, { timeout: PATIENCE_MS }, async () => {
    const random = seeded(SEED);
    for (let i = 0; i < 60; i++) {
      const shared = generateComparison(random);
      expect(await roundTrip(shared)).toEqual({ ok: true, shared });
    }
  });

  it("the most articles that a link may hold", async () => {
    const shared = comparison(Array.from({ length: MAX_ARTICLES }, (_, i) => `الخبر رقم ${i}`));
    expect(await roundTrip(shared)).toEqual({ ok: true, shared });
  });

  it("leaves out what points to an article that is gone", async () => {
    const shared = comparison(["نص"], {
      adjustments: { setApart: ["gone"] },
      selection: { view: "points", claim: null, place: { article: "gone", start: 0 } },
    });
    expect(await roundTrip(shared)).toEqual({ ok: true, shared: comparison(["نص"]) });
  });

  it("holds only letters that chats leave alone", async () => {
    expect(await encodeLink(comparison(["قال الرئيس"]))).toMatch(/^m1[A-Za-z0-9_-]+$/u);
  });
});

describe("short enough for a message", () => {
  const folder = new URL("../../public/samples/", import.meta.url);
  const names = readdirSync(folder).sort();

  it.each([
    [[0, 1], 3000],
    [[0, 1, 3], 4000],
    [[0, 1, 2, 3, 4], 7000],
  ])("samples %j take at most %i characters", async (chosen, most) => {
    const files = chosen.map((i) => names[i] ?? "");
    const articles = files.map((name) =>
      article(readFileSync(new URL(name, folder), "utf8"), { name, outlet: "الشرق الأوسط" }),
    );
    expect((await encodeLink(comparison([], { articles }))).length).toBeLessThanOrEqual(most);
  });
});

describe("too large is said before anything is sent", () => {
  it.each([
    ["2 MB of text", comparison(["خبر ".repeat(500_000)])],
    ["one unit too many", comparison(["a".repeat(MAX_UNITS)])],
    ["too many articles", comparison(Array.from({ length: MAX_ARTICLES + 1 }, (_, i) => `${i}`))],
    ["an endless title", comparison([], { title: "x".repeat(MAX_LABEL + 1) })],
  ])("%s", async (_, shared) => {
    await expect(encodeLink(shared)).rejects.toThrow(LinkTooLarge);
  });

  it("names a field that no link can hold", async () => {
    const shared = comparison([], { articles: [article("a", { language: "not a language" })] });
    await expect(encodeLink(shared)).rejects.toThrow(TypeError);
  });
});

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
    ["a later version", "m2AAAA", "newer-version"],
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
    ["a few bytes that unfold without end", forged(["1".repeat(MAX_UNITS + 10)]), "damaged"],
    ["a text beyond the limit", forged([...head("1"), "n", "", "ar<", "a".repeat(MAX_UNITS)]), "too-large"],
  ])("%s", async (_, link, reason) => {
    expect(await decodeLink(link)).toEqual({ ok: false, reason });
  });

  it(`random bytes with a sound checksum end in a reason (seed ${SEED})`, async () => {
    const random = seeded(SEED);
    for (let i = 0; i < 200; i++) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
        Math.floor(random() * 256),
      );
      bytes[0] = 0;
      expect((await decodeLink(seal(bytes))).ok).toBe(false);
    }
  });
});
