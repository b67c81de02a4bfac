import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import { compare } from "./pipeline.ts";
import { mixedArticle, scrapArticle } from "./testing/generate.ts";
import { piecesOf } from "./testing/injection.ts";
import { breachesOf } from "./testing/invariants.ts";
import { readLexica, readPacks } from "./testing/packs.ts";
import { Random } from "./testing/random.ts";

const lexica = readLexica();
const packs = readPacks();
const SEEDS = [1, 2, 3, 4, 5];

const run = (articles: readonly ArticleInput[]): Comparison => compare(articles, { lexica });
const named = (...texts: readonly string[]): ArticleInput[] =>
  texts.map((text, i) => ({ name: `${i}.txt`, text }));
const statesOf = ({ claims }: Comparison): string[] =>
  claims.flatMap(({ cells }) => cells.map(({ state }) => state));

describe.each(packs)("$name", ({ articles }) => {
  const comparison = run(articles);

  it("P1 P2 P3 breaks no rule that holds for every comparison", () => {
    expect(breachesOf(comparison)).toEqual([]);
  });

  it("P4 P5 gives the same bytes again and in another order of articles", () => {
    expect(JSON.stringify(run(articles.toReversed()))).toBe(JSON.stringify(comparison));
  });

  it("P6 does not look at names of files", () => {
    const renamed = run(articles.map(({ text }, i) => ({ name: `${9 - i}.txt`, text })));
    expect(renamed.claims).toEqual(comparison.claims);
  });
});

describe.each(SEEDS)("seed %i", (seed) => {
  it("P1 P2 P3 P5 hold for articles that make no sense", () => {
    const random = new Random(seed);
    const articles = [40, 90, 15].map((words, i) => scrapArticle(random, words, `${i}.txt`));
    const comparison = run(articles);
    expect(breachesOf(comparison)).toEqual([]);
    expect(run(random.shuffled(articles))).toEqual(comparison);
  });

  it("P1 P2 P3 P5 hold for sentences of one pack put together anew", () => {
    const random = new Random(seed);
    const sentences = (packs[seed % packs.length]?.articles ?? []).flatMap(
      (article) => piecesOf(article).body,
    );
    const articles = [12, 9, 9, 4].map((count, i) => mixedArticle(random, sentences, count, `${i}.txt`));
    const comparison = run(articles);
    expect(breachesOf(comparison)).toEqual([]);
    expect(run(random.shuffled(articles))).toEqual(comparison);
  });
});

describe("odd articles", () => {
  const [article = { name: "", text: "" }] = packs[0]?.articles ?? [];

  it.each([
    ["nothing at all", []],
    ["one article", [article]],
    ["an empty text", named("", article.text)],
    ["white space", named(" \n\n\t", article.text)],
    ["one word", named("Fire", article.text)],
    ["emoji only", named("😀😀 🎉🎉", article.text)],
    ["marks only", named("« … » !?", article.text)],
    ["a lone surrogate", named("\ud83d a fire broke out in the port on Monday.", article.text)],
  ] as [string, ArticleInput[]][])("P1 P2 P3 hold beside %s", (_, articles) => {
    const comparison = run(articles);
    expect(breachesOf(comparison)).toEqual([]);
    expect(comparison.articles.map(({ text }) => text).toSorted()).toEqual(
      articles.map(({ text }) => text).toSorted(),
    );
  });

  it("P1 P2 P3 hold for 100,000 words", () => {
    const random = new Random(1);
    const words = packs.flatMap(({ articles }) => articles.flatMap(({ text }) => text.split(/\s+/)));
    const text = Array.from({ length: 100_000 }, () => words[random.below(words.length)]).join(" ");
    expect(breachesOf(run([{ name: "long.txt", text }, article]))).toEqual([]);
  }, 60_000);

  it.each([1, 2, 5, 9])("P7 says 'same' of two articles with the same %i sentences", (count) => {
    const text = piecesOf(article).body.slice(0, count).join(" ");
    const comparison = run([
      { name: "a.txt", text },
      { name: "b.txt", text },
    ]);
    expect(comparison.events).toHaveLength(1);
    expect(new Set(statesOf(comparison))).toEqual(new Set(["same"]));
  });
});

describe("P8 languages without a file of their own", () => {
  it.each([
    [
      "Turkish",
      "Tarsa limanında pazartesi sabahı büyük bir yangın çıktı. Üç işçi hastaneye kaldırıldı. Vali Kemal Aydın bölgeyi ziyaret etti.",
      "Vali Kemal Aydın yangın bölgesini ziyaret etti. Tarsa limanındaki büyük yangın pazartesi sabahı çıktı. Okullar kapalı kaldı.",
    ],
    [
      "Greek",
      "Μεγάλη πυρκαγιά ξέσπασε στο λιμάνι της Τάρσας τη Δευτέρα. Τρεις εργάτες μεταφέρθηκαν στο νοσοκομείο. Ο δήμαρχος Νίκος Παππάς ζήτησε έρευνα.",
      "Ο δήμαρχος Νίκος Παππάς ζήτησε έρευνα για τα αίτια. Η μεγάλη πυρκαγιά στο λιμάνι της Τάρσας ξέσπασε τη Δευτέρα. Τα σχολεία έμειναν κλειστά.",
    ],
    [
      "Hindi",
      "सोमवार सुबह तारसा बंदरगाह पर भीषण आग लग गई। तीन मजदूर अस्पताल में भर्ती हुए। मेयर राजेश शर्मा ने जांच के आदेश दिए।",
      "मेयर राजेश शर्मा ने आग की जांच के आदेश दिए। तारसा बंदरगाह पर सोमवार सुबह भीषण आग लगी। स्कूल बंद रहे।",
    ],
  ])("%s: what both say is shared, in any order, and the rest is not", (_, first, second) => {
    const comparison = run(named(first, second));
    const states = comparison.claims.map(({ cells }) =>
      cells
        .map(({ state }) => state)
        .toSorted()
        .join(" "),
    );
    expect(breachesOf(comparison)).toEqual([]);
    expect(states.filter((state) => !state.includes("only"))).toHaveLength(2);
  });

  it("Chinese, written without spaces: the rules hold, and the same sentence is the same", () => {
    const same = "周一凌晨塔尔萨港发生大火，三名工人被送往医院。";
    const comparison = run(named(`${same}市长下令调查。`, `${same}学校停课。`));
    expect(breachesOf(comparison)).toEqual([]);
    expect(statesOf(comparison)).toContain("same");
  });
});
