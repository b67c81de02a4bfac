import { describe, expect, it } from "vitest";
import type { Adjustments, Anchor } from "../../model/adjustments.ts";
import type { SegmentedArticle } from "../../model/article.ts";
import { runThrough } from "../stages.ts";
import { drawBorders, placedIn } from "./index.ts";

/** "a one | b two ‖ c three": sentences at ‖, clauses at |; the text is what is left without the marks. */
function articleOf(notation: string): SegmentedArticle {
  const sentences: { start: number; end: number; kind: "body"; paragraph: number }[] = [];
  const clauses: { start: number; end: number; sentence: number }[] = [];
  let text = "";
  for (const part of notation.split(" ‖ ")) {
    const from = text.length + (text === "" ? 0 : 1);
    for (const clause of part.split(" | ")) {
      if (text !== "") text += " ";
      clauses.push({ start: text.length, end: text.length + clause.length, sentence: sentences.length });
      text += clause;
    }
    sentences.push({ start: from, end: text.length, kind: "body", paragraph: 0 });
  }
  return { id: "A", name: "a", text, language: "en", direction: "ltr", sentences, clauses, quotations: [] };
}

/** The clauses as they are drawn, in the same notation. */
const drawn = ({ text, clauses }: SegmentedArticle): string =>
  clauses.reduce((line, { start, end, sentence }, i) => {
    const mark = i === 0 ? "" : clauses[i - 1]?.sentence === sentence ? " | " : " ‖ ";
    return line + mark + text.slice(start, end);
  }, "");

function anchor(text: string, quote: string, article = "A"): Anchor {
  const start = text.indexOf(quote);
  return { article, start, end: start + quote.length, quote };
}

/** "+while" sets a border before the word, "-while" takes it away, "=some words" is a linked place. */
function corrected(notation: string, decisions: readonly string[]): string {
  const article = articleOf(notation);
  const at = (quote: string) => anchor(article.text, quote);
  const own = decisions.filter((one) => one.startsWith("+") || one.startsWith("-"));
  const adjustments: Adjustments = {
    cuts: own.map((one) => ({ at: at(one.slice(1)), cut: one.startsWith("+") })),
    links: decisions
      .filter((one) => one.startsWith("="))
      .map((one) => ({ a: at(one.slice(1)), b: at(one.slice(1)), same: true })),
  };
  const [whole = article] = runThrough(drawBorders([article], placedIn([article], adjustments)));
  return drawn(whole);
}

describe("borders of clauses", () => {
  it.each([
    [
      "K1 a border is set",
      "the ship left while the crew slept",
      ["+while"],
      "the ship left | while the crew slept",
    ],
    [
      "K1 a border is taken away",
      "the ship left | while the crew slept",
      ["-while"],
      "the ship left while the crew slept",
    ],
    [
      "K1 several at once",
      "one two | three four five",
      ["+two", "-three", "+five"],
      "one | two three four | five",
    ],
    ["K1 the later word on one border counts", "one two three", ["+two", "-two"], "one two three"],
    ["K1 and the other way round", "one two three", ["-two", "+two"], "one | two three"],
    ["K1 marks that open a word go with it", "he said «no way» twice", ["+no"], "he said | «no way» twice"],
    ["K1 marks that close a word stay with it", "he left, she stayed", ["+she"], "he left, | she stayed"],
    ["K1 the first word of a clause has its border already", "one | two", ["+two"], "one | two"],
    ["K1 sentences are not joined", "one two ‖ three four", ["-three"], "one two ‖ three four"],
    ["K1 not inside a word", "the minister spoke", ["+ster"], "the | minister spoke"],
    ["K1 not inside a figure", "some three million euros", ["+million"], "some | three million euros"],
    ["K1 a joined letter is no word", "غادر الوزير وبقي السفير", ["+بقي"], "غادر الوزير | وبقي السفير"],
    ["K2 a decided part cuts the clause at its end", "one two three", ["=one two"], "one two | three"],
    ["K2 at its start", "one two three", ["=two three"], "one | two three"],
    ["K2 at both", "one two three four", ["=two three"], "one | two three | four"],
    ["K2 closing marks stay", "one two, three", ["=one two"], "one two, | three"],
    ["K2 a whole clause is not cut", "one two | three", ["=one two"], "one two | three"],
    ["K2 a border taken away by hand counts more", "one two three", ["=one two", "-three"], "one two three"],
  ])("%s", (_, notation, decisions, wanted) => {
    expect(corrected(notation, decisions)).toBe(wanted);
  });

  it("K3 decisions whose words stand elsewhere do nothing", () => {
    const article = articleOf("one two three");
    const at = { ...anchor(article.text, "two"), quote: "too" };
    const other = { ...anchor(article.text, "three"), article: "gone" };
    const cuts = [at, other].map((one) => ({ at: one, cut: true }));
    expect(placedIn([article], { cuts, links: [{ a: at, b: other, same: true }] })).toEqual({
      links: [],
      cuts: [],
    });
  });
});
