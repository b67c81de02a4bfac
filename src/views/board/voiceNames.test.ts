import { describe, expect, it } from "vitest";
import type { Comparison } from "../../model/comparison.ts";
import { comparisonOf } from "../fixtures.ts";
import { voiceNamesIn } from "./voiceNames.ts";

/** The hand-made comparison, in which the English outlet's source words stand beside the Arabic label. */
function inTwoLanguages(): Comparison {
  const comparison = comparisonOf();
  const said = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return {
    ...comparison,
    voices: comparison.voices.map((voice) =>
      voice.id === "elysee" ? { ...voice, aliases: [...voice.aliases, "The Élysée"] } : voice,
    ),
    articles: comparison.articles.map((article) => ({
      ...article,
      voices: article.voices.map((span) =>
        article.language === "en" ? { ...span, source: said(article.text, "The Élysée") } : span,
      ),
    })),
  };
}

describe("the names of voices", () => {
  const names = (language: string, chosen: readonly string[] = []) => [
    ...voiceNamesIn(language, inTwoLanguages(), new Set(chosen)),
  ];

  it("are those of an outlet in the reader's language, where one names the voice", () => {
    expect(names("en")).toEqual([["elysee", "The Élysée"]]);
    expect(names("ar")).toEqual([]);
    expect(names("fr")).toEqual([]);
  });

  it("stay what the reader chose", () => {
    expect(names("en", ["الإليزيه"])).toEqual([]);
  });
});
