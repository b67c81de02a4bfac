import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SegmentedArticle } from "../../model/article.ts";
import { segment } from "./index.ts";

const article = (text: string, language?: string) =>
  segment({ id: "a", name: "a.txt", text, ...(language === undefined ? {} : { language }) });

const LETTER: Readonly<Record<string, string>> = { headline: "H", body: "B", furniture: "X" };
/** The kinds of an article's sentences in reading order: "HHBBX". */
const kinds = (text: string) =>
  article(text)
    .sentences.map((s) => LETTER[s.kind])
    .join("");

const BODY_EN = "The port authority said on Tuesday that the fire had been put out after ten hours of work.";
const END_EN = "It reopened at noon.";
const BODY_AR = "أعلنت وزارة النقل مساء الثلاثاء إعادة فتح الميناء أمام السفن بعد إخماد الحريق الكبير.";

/** Symptom, lines of the page with their kind in front. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  [
    "S10 title, byline and date above the text",
    ["H Fire at port", "H By Ana Diaz", "H June 10, 2025", `B ${BODY_EN}`],
  ],
  [
    "S10 a subtitle that is a sentence",
    [
      "H Fire at port",
      "H Dockers had warned the firm about the chemicals beside their canteen.",
      "H By Ana Diaz",
      "H June 10, 2025",
      `B ${BODY_EN}`,
      `B ${END_EN}`,
    ],
  ],
  [
    "S11 the headline stands at the bottom, twice",
    [`B ${BODY_AR}`, "H حريق في الميناء الكبير", "X حريق في الميناء الكبير"],
  ],
  ["S12 place, date and agency", [`H PUERTO ALMARA, June 10 (Transpress) -`, `B ${BODY_EN}`]],
  [
    "S13 a list after its heading",
    [`B ${BODY_AR}`, "X مقالات ذات صلة", "X الميناء يستقبل أول سفينة", "X تراجع أسعار الشحن"],
  ],
  [
    "S13 a list whose heading nobody knows",
    [`B ${BODY_EN}`, "X Harbour corner", "X Ships return to port", "X Dockers plan a walkout"],
  ],
  [
    "S14 sign-up text with a full stop",
    [`B ${BODY_EN}`, `B ${END_EN}`, "X Get the day's news delivered straight to your inbox."],
  ],
  ["S14 agency credit", [`B ${BODY_EN}`, "X (Reporting by Ana Diaz; Editing by Jo Wex)"]],
  ["S14 copyright", [`B ${BODY_EN}`, "X © 2025 Port News. All rights reserved."]],
  ["S14 page path and menu above", ["X Home | News | Ports", "H Fire at port put out", `B ${BODY_EN}`]],
  [
    "S16 the page's title repeats the headline",
    ["X Fire at port - Port News", "H Fire at port", `B ${BODY_EN}`],
  ],
  ["S14 a headline that begins like a menu is none", ["H Home secretary visits the port", `B ${BODY_EN}`]],
  [
    "S14 a sentence that speaks of comments stays",
    [`B ${BODY_EN}`, "B The firm did not answer a request for comments on its privacy policy."],
  ],
  ["S14 a short last paragraph stays", [`B ${BODY_EN}`, `B ${END_EN}`]],
  [
    "S14 a last paragraph that ends in a quotation stays",
    [
      `B ${BODY_EN}`,
      'B He said the crews had told him on the phone that "it was furniture that was burning"',
    ],
  ],
  ["S10 a subheading in the text stays", [`B ${BODY_EN}`, "B What happens next", `B ${BODY_EN}`]],
  ["S10 one word", ["B Fire"]],
];

describe("kinds", () => {
  it.each(PAGES)("%s", (_, lines) => {
    const text = lines.map((line) => line.slice(2)).join("\n\n");
    expect(kinds(text)).toBe(lines.map((line) => line.charAt(0)).join(""));
  });

  it("S12 keeps a date line in the paragraph that it opens", () => {
    const [dateline, body] = article(`PUERTO ALMARA, June 10 (Transpress) - ${BODY_EN}`).sentences;
    expect(dateline).toMatchObject({ kind: "headline", start: 0, paragraph: body?.paragraph });
    expect(body).toMatchObject({ kind: "body" });
  });

  it.each(["فايز الأسمري- سبق- الرياض:", "بلدي نيوز - (متابعات):", "باريس – أ ف ب:"].slice(1))(
    "S12 %s",
    (line) => {
      const text = `${line} ${BODY_AR}`;
      expect(article(text).sentences.map((s) => text.slice(s.start, s.end))).toEqual([line, BODY_AR]);
    },
  );

  it("S15 sets tags apart that stand in one line with the last sentence", () => {
    const text = `${BODY_AR} وعادت السفن إلى الأرصفة. سمات ميناء حريق نقل`;
    expect(kinds(text)).toBe("BBX");
  });

  it("S19 obeys the reader", () => {
    const text = `${BODY_EN}\n\nHarbour corner`;
    const link = { start: BODY_EN.length + 2, end: text.length };
    const changed = segment({ id: "a", name: "", text }, [
      { article: "a", start: 0, end: BODY_EN.length, kind: "furniture" },
      { article: "a", ...link, kind: "body" },
      { article: "b", ...link, kind: "furniture" },
    ]);
    expect(changed.sentences.map((s) => s.kind)).toEqual(["furniture", "body"]);
    expect(changed.sentences[0]?.furniture).toBe("reader");
    expect(changed.clauses.map((c) => c.sentence)).toEqual([1]);
  });
});

describe("lines", () => {
  it("S1 a hard-wrapped line ends nothing", () => {
    const wrapped = [
      "Fire at port",
      "",
      "The port authority said on Tuesday that the fire in the container yard",
      "had been put out after ten hours of work by crews from three towns and",
      "Monteluz, the capital, where a second blaze was reported in the evening",
      "by the fire service, which sent four engines and a boat to the harbour.",
      "",
      "Nobody was hurt in the second fire, said a doctor at the local clinic,",
      "but two men were treated for smoke.",
    ].join("\n");
    expect(kinds(wrapped)).toBe("HBB");
  });

  it("S1 headlines below each other are two", () => {
    expect(kinds(`Fire at port\nDockers walk out\n${BODY_EN}`)).toBe("HHB");
  });
});

const files = readdirSync("gold/dev", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const packTexts = files.flatMap(({ name }) =>
  readdirSync(`gold/dev/${name}`)
    .filter((file) => file.endsWith(".txt"))
    .map((file): [string, string] => [file, readFileSync(`gold/dev/${name}/${file}`, "utf8")]),
);

function holdsTogether({ text, sentences, clauses, quotations }: SegmentedArticle): void {
  let at = 0;
  for (const sentence of sentences) {
    expect(text.slice(at, sentence.start).trim()).toBe("");
    expect(text.slice(sentence.start, sentence.end).trim().length).toBe(sentence.end - sentence.start);
    at = sentence.end;
  }
  expect(text.slice(at).trim()).toBe("");
  for (const [i, sentence] of sentences.entries()) {
    const own = clauses.filter((clause) => clause.sentence === i);
    if (sentence.kind === "headline") expect(own).toHaveLength(1);
    if (sentence.kind === "furniture") expect(own).toHaveLength(0);
    else
      expect(
        own
          .map((c) => text.slice(c.start, c.end))
          .join("")
          .replace(/\s/gu, ""),
      ).toBe(text.slice(sentence.start, sentence.end).replace(/\s/gu, ""));
  }
  for (const span of [...sentences, ...clauses, ...quotations])
    for (const border of [span.start, span.end])
      expect(text.slice(border - 1, border + 1)).not.toMatch(/^(?:[\p{L}\p{M}][\p{L}\p{M}]|\p{Nd}\p{Nd})$/u);
}

/** A fixed sequence of numbers between 0 and 1 (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  "قال",
  "وأضاف",
  "the fire",
  "Mr.",
  "3.5",
  "١٢٫٥",
  "said",
  "«",
  "»",
  '"',
  "“",
  "”",
  ".",
  "،",
  ",",
  ";",
  "…",
  "\n",
  "\n\n",
  " ",
  "\u00a0",
  "и",
  "погибли",
  "et",
  "annonce",
  "(",
  ")",
  "—",
  ":",
  "؟",
  "。",
  "他来了",
  "https://a.b/c?d",
  "\u200f",
  "Lire aussi : x",
  "©",
];

describe("every article", () => {
  it.each(packTexts)("S9 is covered, and cut at word borders: %s", (_, text) => {
    holdsTogether(article(text));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("S9 holds for generated text, seed %i", (seed) => {
    const next = sequence(seed);
    for (let round = 0; round < 40; round++) {
      const parts = Array.from(
        { length: Math.floor(next() * 60) },
        () => PIECES[Math.floor(next() * PIECES.length)] ?? "",
      );
      const text = parts.map((part) => (next() < 0.7 ? `${part} ` : part)).join("");
      holdsTogether(article(text));
    }
  });

  it.each(["", " \n\n ", "\u00a0"])("S9 an empty text has no sentences: %j", (text) => {
    expect(article(text)).toMatchObject({ sentences: [], clauses: [], quotations: [] });
  });

  it("S9 the language that the reader sets wins", () => {
    expect(article("Fire at port.", "fr").language).toBe("fr");
    expect(article(BODY_AR)).toMatchObject({ language: "ar", direction: "rtl" });
  });
});
