import { describe, expect, it } from "vitest";
import type { Adjustments, Anchor } from "../model/adjustments.ts";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison, Place } from "../model/comparison.ts";
import { sliceOf } from "../model/span.ts";
import { Memory } from "./memory.ts";
import { compare, compareInSteps } from "./pipeline.ts";
import { readLexica, readPacks } from "./testing/packs.ts";

const lexica = readLexica();
const articles = readPacks()[2]?.articles ?? [];

const anchorOf = ({ articles: compared }: Comparison, { article, start, end }: Place): Anchor => {
  const { text = "" } = compared.find(({ id }) => id === article) ?? {};
  return { article, start, end, quote: sliceOf(text, { start, end }) };
};

/** What a reader may do one after the other, each as the articles and decisions that the engine is then given. */
function journey(): [string, readonly ArticleInput[], Adjustments][] {
  const first = compare(articles, { lexica });
  const [one, other] = [first.claims[0], first.claims.at(-1)];
  const [a, b] = [one?.mentions[0], other?.mentions[0]];
  if (!a || !b) throw new Error("the pack has too few claims");
  const word = anchorOf(first, { ...a, start: a.start + anchorOf(first, a).quote.lastIndexOf(" ") + 1 });
  const [sentence] = first.articles[0]?.sentences.filter(({ kind }) => kind === "body") ?? [];
  const voice = first.voices[0]?.label ?? "";
  const [head, ...rest] = articles;
  return [
    ["two articles", articles.slice(0, 2), {}],
    ["all of them", articles, {}],
    [
      "two points put together",
      articles,
      { links: [{ a: anchorOf(first, b), b: anchorOf(first, a), same: true }] },
    ],
    ["that taken back", articles, {}],
    ["a border set", articles, { cuts: [{ at: word, cut: true }] }],
    ["a voice split", articles, { voices: { splits: [voice] } }],
    ["an article set apart", articles, { setApart: [a.article] }],
    ["a language named", articles, { languages: [{ article: a.article, language: "fr" }] }],
    [
      "a sentence left out",
      articles,
      { kinds: [{ ...sentence!, article: first.articles[0]!.id, kind: "furniture" }] },
    ],
    ["an article under another name", [{ ...head!, name: "renamed.txt" }, ...rest], {}],
    ["an article with a word more", [{ ...head!, text: `${head!.text} Indeed.` }, ...rest], {}],
    ["all of them again", articles, {}],
  ];
}

describe("a memory", () => {
  const steps = journey();
  const memory = new Memory();

  it.each(steps)("leaves the comparison as it is: %s", (_, inputs, adjustments) => {
    const remembered = compare(inputs, { lexica, adjustments, memory });
    expect(JSON.stringify(remembered)).toBe(JSON.stringify(compare(inputs, { lexica, adjustments })));
  });

  it("takes fewer steps to what was worked out before", () => {
    const stepsOf = (known: Memory): number =>
      [...compareInSteps(articles, { lexica, memory: known })].length;
    const fresh = new Memory();
    expect(stepsOf(fresh)).toBeGreaterThan(stepsOf(fresh));
  });
});
