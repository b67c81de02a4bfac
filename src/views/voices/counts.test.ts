import { describe, expect, it } from "vitest";
import type { VoiceSpan } from "../../model/voice.ts";
import { boardOf } from "../board/board.ts";
import { columnsFor, comparisonOf, testBoard } from "../fixtures.ts";
import { voiceCountsOf } from "./counts.ts";

const counts = voiceCountsOf(testBoard());

/** The board with the voice spans of one article changed. */
function countsWith(article: string, change: (spans: readonly VoiceSpan[]) => VoiceSpan[]) {
  const comparison = comparisonOf();
  const articles = comparison.articles.map((one) =>
    one.id === article ? { ...one, voices: change(one.voices) } : one,
  );
  const changed = { ...comparison, articles };
  return voiceCountsOf(boardOf(changed, columnsFor(changed)));
}

describe("words by voice", () => {
  it("are the voices' and the outlet's own, without the furniture", () => {
    const shares = counts.outlets.map(({ column, words, own, voices }) => [
      column.loaded.id,
      words,
      own.words,
      ...voices.map(({ key, counted }) => `${key.voice.id} ${counted.words}`),
    ]);
    expect(shares).toEqual([
      ["alpha", 38, 6, "elysee 12", "kremlin 20"],
      ["beta", 29, 19, "kremlin 10"],
      ["gamma", 21, 15, "elysee 6"],
    ]);
  });

  it("add up to all words of each outlet", () => {
    for (const { words, own, voices } of counts.outlets)
      expect(voices.reduce((sum, { counted }) => sum + counted.words, own.words)).toBe(words);
  });

  it("stand in the passages that each figure opens", () => {
    const [alpha] = counts.outlets;
    const passages = alpha!.voices.map(({ counted }) =>
      counted.passages.map(({ column, start, end }) => column.compared.text.slice(start, end)),
    );
    expect(passages.flat()).toEqual([
      "حض الرئيس الفرنسي روسيا على ممارسة تأثيرها في سوريا لوقف التصعيد العسكري",
      "وقال الكرملين إن الجانبين أوليا اهتمامهما بالعملية لإنقاذ المدنيين وإخراج المسلحين",
      "وذكر الكرملين أن المكالمة جرت بمبادرة من الجانب الفرنسي",
    ]);
  });

  it("say how many were inferred", () => {
    expect(counts.outlets[0]!.inferred.words).toBe(0);
    const changed = countsWith("alpha", (spans) =>
      spans.map((span, i) => (i === 0 ? { ...span, confidence: "inferred" } : span)),
    );
    expect(changed.outlets[0]!.inferred.words).toBe(12);
  });
});

describe("a voice in an outlet", () => {
  const cell = (voice: string, article: string, of = counts) =>
    of.voices
      .find(({ key }) => key.voice.id === voice)!
      .cells.find(({ column }) => column.loaded.id === article)!;

  it.each([
    ["elysee", "alpha", ["escalation"], true],
    ["kremlin", "alpha", ["rescue", "initiative"], false],
    ["elysee", "beta", [], false],
    ["kremlin", "beta", ["rescue"], true],
    ["elysee", "gamma", ["weapons"], true],
  ])("%s in %s carries %j", (voice, article, points, first) => {
    const { rows, first: isFirst } = cell(voice, article);
    expect([rows.map(({ claim }) => claim.id), isFirst]).toEqual([points, first]);
  });

  it("has the points that some outlet puts in its mouth", () => {
    expect(counts.voices.map(({ key, rows }) => [key.voice.id, rows.map(({ claim }) => claim.id)])).toEqual([
      ["elysee", ["escalation", "weapons"]],
      ["kremlin", ["rescue", "initiative"]],
    ]);
  });

  it("counts a reporting word once, though it introduces words on both of its sides", () => {
    const { text } = comparisonOf().articles[1]!;
    const at = text.indexOf("بحسب");
    const changed = countsWith("beta", ([span]) => [
      { ...span!, end: at, cue: { start: at, end: at + 4 } },
      { ...span!, start: at + 4, cue: { start: at, end: at + 4 } },
    ]);
    expect(cell("kremlin", "beta", changed).cues).toMatchObject([{ cue: "بحسب", times: 1 }]);
    expect(cell("kremlin", "beta", changed).cues[0]!.passages).toHaveLength(2);
  });

  it("is left out where it says nothing on show", () => {
    const silent = countsWith("gamma", () => []);
    expect(silent.voices.map(({ key }) => key.voice.id)).toEqual(["elysee", "kremlin"]);
    expect(cell("elysee", "gamma", silent)).toMatchObject({ words: 0, first: false, cues: [] });
  });
});
