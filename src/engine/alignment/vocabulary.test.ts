import { describe, expect, it } from "vitest";
import { readLexicon } from "../../text/lexicon.ts";
import { Random } from "../testing/random.ts";
import { sourceOf } from "../testing/sources.ts";
import { runThrough } from "../stages.ts";
import { measurePairs, prepareWords, type Measured } from "./score.ts";
import { harmonic, measureCoverage } from "./coverage.ts";
import { findCandidates } from "./candidates.ts";
import { LIKENESSES } from "./likeness.ts";

const lexica = new Map([["en", readLexicon("fire\tfire|blaze", "en")]]);
const measured = (...articles: readonly (readonly string[])[]): Measured =>
  runThrough(
    measurePairs(runThrough(prepareWords(articles.map((texts, i) => sourceOf(`${i}`, "en", texts, lexica))))),
  );

describe("what is compared", () => {
  const wordsOf = (language: string, text: string, frame: number): string => {
    const source = sourceOf("0", language, [text]);
    const attributed = { article: "0", voices: [], frames: [{ start: 0, end: frame }] };
    const { clauses } = runThrough(measurePairs(runThrough(prepareWords([{ ...source, attributed }]))));
    return (clauses[0]?.words ?? []).map(({ norm }) => norm).join(" ");
  };

  it("A1 is the content without its frame, unless next to nothing is left", () => {
    expect(wordsOf("en", "The minister said that ports reopen today", 22)).toBe("ports reopen today");
    expect(wordsOf("en", "The minister said nothing", 17)).toBe("the minister said nothing");
  });

  it("A2 are numbers by their value, shares apart from counts", () => {
    const numberIn = (language: string, text: string): string | undefined =>
      /[#%]\S+/.exec(wordsOf(language, text, 0))?.[0];
    const counts = [
      numberIn("en", "27 people fled"),
      numberIn("ar", "فر ٢٧ شخصاً"),
      numberIn("ar", "فر سبعة وعشرون شخصاً"),
    ];
    expect(new Set(counts)).toEqual(new Set(["#27"]));
    expect(numberIn("en", "27 percent of people fled")).toBe("%27");
  });
});

/** How much of the first word the second carries, and how it was found alike. */
function likeness(first: string, second: string): { readonly likeness: number; readonly kind: string } {
  const { clauses, vocabulary } = measured([first], [second]);
  const [a = 0, b = 0] = clauses.map(({ types }) => types[0]);
  const { offsets, types, likeness: values, kinds } = vocabulary.neighbours;
  const row = types.subarray(offsets[a], offsets[a + 1]);
  const at = row.indexOf(b) + (offsets[a] ?? 0);
  if (!row.includes(b)) return { likeness: 0, kind: "none" };
  return { likeness: values[at] ?? 0, kind: LIKENESSES[kinds[at] ?? 0] ?? "none" };
}

describe("A3 likeness of words", () => {
  it.each([
    ["port", "Port", "word"],
    ["café", "cafe", "word"],
    ["ministers", "minister", "stem"],
    ["colour", "color", "spelling"],
    ["blaze", "fire", "concept"],
    ["12", "14", "none"],
    ["bridge", "harvest", "none"],
  ])("%s and %s: %s", (first, second, kind) => {
    expect(likeness(first, second).kind).toBe(kind);
    expect(likeness(second, first)).toMatchObject({ likeness: likeness(first, second).likeness });
  });

  it("falls from the same word over its forms to its concept", () => {
    const falling = [
      likeness("fire", "Fire"),
      likeness("ministers", "minister"),
      likeness("blaze", "fire"),
      likeness("fire", "harvest"),
    ];
    const values = falling.map((found) => found.likeness);
    expect(values).toEqual(values.toSorted((x, y) => y - x));
    expect(new Set(values).size).toBe(values.length);
  });
});

describe("A4 rarity", () => {
  const { clauses, vocabulary } = measured(
    ["The port of Tarsa closed.", "The port reopened."],
    ["The port was flooded.", "Divers searched the wreck."],
  );
  const weightOf = (norm: string): number => {
    const at = clauses.flatMap(({ words, types }) =>
      words.map((word, i) => [word.norm, types[i] ?? 0] as const),
    );
    return vocabulary.weight[at.find(([word]) => word === norm)?.[1] ?? -1] ?? 0;
  };

  it("a word of one clause weighs more than a word of three, and that more than a function word", () => {
    expect(weightOf("tarsa")).toBeGreaterThan(weightOf("port"));
    expect(weightOf("port")).toBeGreaterThan(weightOf("the"));
  });

  it("words of two short reports weigh enough to be told apart", () => {
    expect(weightOf("port")).toBeGreaterThan(1);
  });
});

describe("coverage and candidates", () => {
  const texts = [
    ["The ministry closed the port of Tarsa.", "Two dockers were hurt.", "Schools stayed open in Orla."],
    ["Dockers at the port of Tarsa were hurt.", "The ministry of ports is silent."],
    ["The port of Tarsa stays closed, the ministry says."],
  ];
  const { clauses, vocabulary, pairs } = measured(...texts);
  const coverage = runThrough(measureCoverage(clauses, vocabulary));

  it("A5 what one has of the other is what the other gives the one", () => {
    coverage.rows.forEach((row, a) => {
      row.others.forEach((b, i) => {
        const mirrored = coverage.rows[b];
        const back = mirrored?.others.indexOf(a) ?? -1;
        expect(mirrored?.backward[back]).toBeCloseTo(row.forward[i] ?? -1, 9);
      });
    });
    expect(harmonic(0.2, 0.9)).toBe(harmonic(0.9, 0.2));
  });

  it("A5 a second copy of an article hides nothing of what it shares with others", () => {
    const deviationWith = (...all: string[][]): number => {
      const { clauses: these, vocabulary: words } = measured(...all);
      return runThrough(measureCoverage(these, words)).rows[0]?.apart.deviation ?? NaN;
    };
    const [first = []] = texts;
    expect(deviationWith(...texts, [...first, "All of this was printed twice."])).toBeCloseTo(
      deviationWith(...texts),
      1,
    );
  });

  it("A6 candidates are of two articles, in order, each pair once", () => {
    const listed = Array.from(pairs.a, (a, i) => ({ a, b: pairs.b[i] ?? -1 }));
    const keys = listed.map(({ a, b }) => `${a} ${b}`);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys).toEqual([
      ...new Set(listed.toSorted((x, y) => x.a - y.a || x.b - y.b).map(({ a, b }) => `${a} ${b}`)),
    ]);
    expect(listed.filter(({ a, b }) => a >= b || clauses[a]?.article === clauses[b]?.article)).toEqual([]);
  });

  it("A6 a clause with hundreds of alike ones brings in a bounded number", () => {
    const alike = Array.from({ length: 120 }, (_, i) => `The port of Tarsa closed on day ${i}.`);
    const random = new Random(1);
    const word = (): string =>
      Array.from({ length: 7 }, () => String.fromCharCode(97 + random.below(26))).join("");
    const fillers = Array.from({ length: 400 }, () => `${word()} ${word()}.`);
    const { clauses: all, vocabulary: words } = measured(
      ["The port of Tarsa closed."],
      [...alike, ...fillers],
    );
    const others = runThrough(measureCoverage(all, words)).rows[0]?.others ?? [];
    expect(others.length).toBeGreaterThan(20);
    expect(others.length).toBeLessThan(100);
  });

  it("A6 keeps a pair that only one side counts among its best", () => {
    const row = (others: number[], forward: number[], backward: number[]) => ({
      others: Int32Array.from(others),
      forward: Float64Array.from(forward),
      backward: Float64Array.from(backward),
      all: { mean: 0, deviation: 0 },
      apart: { mean: 0, deviation: 0 },
    });
    const pairs = runThrough(findCandidates({ rows: [row([], [], []), row([0], [0.7], [0.3])] }));
    expect(pairs).toEqual({
      count: 1,
      a: Int32Array.of(0),
      b: Int32Array.of(1),
      forward: Float64Array.of(0.3),
      backward: Float64Array.of(0.7),
    });
  });
});
