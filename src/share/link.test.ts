import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hashText } from "../model/identity.ts";
import { article, comparison } from "./fixtures/comparisons.ts";
import { generateComparison, seeded } from "./fixtures/generate.ts";
import { MAX_ARTICLES, MAX_LABEL, MAX_UNITS } from "./limits.ts";
import { decodeLink, encodeLink, LinkTooLarge } from "./link.ts";
import type { SharedComparison } from "./link.ts";
import * as v2 from "./v2/record.ts";

const SEED = 20260;
/** Thousands of links on a busy machine; not a claim about speed. */
const PATIENCE_MS = 60_000;

const roundTrip = async (shared: SharedComparison) => decodeLink(await encodeLink(shared));

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

  it("corrections of an article that is gone, for the day on which it comes back", async () => {
    const shared = comparison(["نص"], {
      adjustments: {
        setApart: ["0gone0"],
        kinds: [{ article: "0gone0", start: 3, end: 9, kind: "furniture" }],
      },
    });
    expect(await roundTrip(shared)).toEqual({ ok: true, shared });
  });

  it("but no place on show in an article that is gone", async () => {
    const shared = comparison(["نص"], {
      selection: { view: "points", claim: null, place: { article: "gone", start: 0 } },
    });
    expect(await roundTrip(shared)).toEqual({ ok: true, shared: comparison(["نص"]) });
  });

  it("holds only letters that chats leave alone", async () => {
    expect(await encodeLink(comparison(["قال الرئيس"]))).toMatch(/^m1[A-Za-z0-9_-]+$/u);
    expect(await encodeLink(corrected())).toMatch(/^m2[A-Za-z0-9_-]+$/u);
  });
});

/** Everything that a reader can decide and note, on two articles and on a third that is gone. */
function corrected(): SharedComparison {
  const texts = [
    "قال الرئيس إن المحادثات بدأت. وأضاف: «لا شروط».",
    "Talks began, the president said. No terms.",
  ];
  const [a, b] = texts.map(hashText);
  const at = (id: string | undefined, start: number, end: number, quote?: string) => ({
    article: id!,
    start,
    end,
    quote: quote ?? (id === a ? texts[0]! : texts[1]!).slice(start, end),
  });
  const gone = at("0gone0", 40, 61, "words of an article\nthat is gone");
  return comparison([], {
    articles: [
      article(texts[0]!, {
        title: "بدء المحادثات",
        date: "2026-10-24",
        address: "https://example.org/أ?x=1&y=2#z",
      }),
      article(texts[1]!, { language: "en", direction: "ltr", date: "2026-10-25" }),
    ],
    adjustments: {
      setApart: ["0gone0"],
      links: [
        { a: at(a, 0, 28), b: at(b, 0, 32), same: true },
        { a: at(a, 30, 46), b: at(b, 33, 42), same: false },
        { a: at(a, 30, 46, "«لا شروط» لم تعد هنا"), b: gone, same: true },
      ],
      cuts: [
        { at: at(a, 10, 12), cut: true },
        { at: at(b, 12, 15), cut: false },
      ],
      voices: { spans: [{ article: b!, start: 0, end: 11, voice: "the president" }] },
      naming: { merges: [{ into: "الرئيس", from: "the president" }], splits: ["Talks"] },
    },
    annotations: {
      notes: [
        { scope: "point", at: at(a, 0, 28), text: "تحقّق = 100 %\nمن البيان" },
        { scope: "mention", at: at(b, 0, 32), text: "<script>alert(1)</script>" },
        { scope: "article", at: at(b, 0, 0), text: "Agency copy" },
        { scope: "point", at: gone, text: "كان هنا" },
      ],
      names: [{ at: at(b, 33, 42), name: "Terms" }],
      absences: [{ at: at(a, 30, 46), article: b! }],
      checked: [at(a, 0, 28), at(b, 0, 32)],
    },
  });
}

describe("what a reader decided and noted", () => {
  it("arrives, with the words of articles that are gone", async () => {
    const shared = corrected();
    expect(await encodeLink(shared)).toMatch(/^m2/u);
    expect(await roundTrip(shared)).toEqual({ ok: true, shared });
  });

  it("arrives with who wrote the articles, in a version that costs hardly more", async () => {
    const shared = corrected();
    const authors = ["", "J. Doe"];
    const signed = {
      ...shared,
      articles: shared.articles.map((one, i) => ({ ...one, ...(authors[i] ? { author: authors[i] } : {}) })),
    };
    const [link, plain] = [await encodeLink(signed), await encodeLink(shared)];
    expect(link).toMatch(/^m3/u);
    expect(await decodeLink(link)).toEqual({ ok: true, shared: signed });
    expect(link.length - plain.length).toBeLessThan(20);
  });

  it("does not repeat the words that stand in the articles", () => {
    const shared = corrected();
    const [note] = shared.annotations?.notes ?? [];
    const other = { ...note!, at: { ...note!.at, quote: "كلام آخر لم يعد في النص" } };
    const [short, long] = [[note!], [other]].map((notes) =>
      v2.fieldsOf({ ...shared, annotations: { notes } }),
    );
    expect([short!.filter((field) => field === note!.at.quote), long!.includes(other.at.quote)]).toEqual([
      [],
      true,
    ]);
  });

  it.each<[string, Partial<SharedComparison>, "m1" | "m2" | "m3"]>([
    ["nothing but texts", {}, "m1"],
    ["an article set apart", { adjustments: { setApart: [hashText("نص")] } }, "m1"],
    ["an empty list of notes", { annotations: { notes: [] } }, "m1"],
    ["a correction of an article that is gone", { adjustments: { setApart: ["0gone0"] } }, "m2"],
    ["the day of an article", { articles: [article("نص", { date: "2026-10-24" })] }, "m2"],
    ["who wrote an article", { articles: [article("نص", { author: "ليلى حداد" })] }, "m3"],
    [
      "a point that was checked",
      { annotations: { checked: [{ article: hashText("نص"), start: 0, end: 2, quote: "نص" }] } },
      "m2",
    ],
  ])("with %s the link is one that the oldest possible copy of the app opens", async (_, more, version) => {
    expect((await encodeLink(comparison(["نص"], more))).slice(0, 2)).toBe(version);
  });

  it("survives how chats treat a link, and fails as loudly", async () => {
    const link = await encodeLink(corrected());
    expect(await decodeLink(`#${link.replace(/(.{30})/gu, "$1\n")}.`)).toMatchObject({ ok: true });
    for (let length = 2; length < link.length; length += 7)
      expect(await decodeLink(link.slice(0, length))).toEqual({ ok: false, reason: "cut" });
    for (let at = 2; at < link.length; at += 5) {
      const other = link[at] === "A" ? "B" : "A";
      expect((await decodeLink(link.slice(0, at) + other + link.slice(at + 1))).ok).toBe(false);
    }
  });
});

describe("what stands behind a link says how it is shown", () => {
  it.each(["&v=reader", "&", "&v=po", "&v=points&only=B…", "&q=%D8&amp;&&", "&\u200f"])(
    "%s is not part of it",
    async (tail) => {
      for (const shared of [comparison(["نص"]), corrected()]) {
        const link = await encodeLink(shared);
        expect(await decodeLink(link + tail)).toEqual({ ok: true, shared });
        expect(await decodeLink(link.slice(0, -1) + tail)).toEqual({ ok: false, reason: "cut" });
      }
    },
  );
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
