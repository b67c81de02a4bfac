import { describe, expect, it } from "vitest";
import type { Comparison } from "../../model/comparison.ts";
import { comparisonOf } from "../fixtures.ts";
import { ownVoiceNames, voiceNamesIn } from "./voiceNames.ts";

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

  it("are the voice's own where it stands beside the words of a source", () => {
    const comparison = comparisonOf();
    const text = "So said her husband, Mats Linder, on Monday.";
    const voice = {
      id: "v",
      label: "Mats Linder",
      aliases: ["Mats Linder", "her husband"],
      kind: "person" as const,
    };
    const [first] = comparison.articles;
    const source = { start: 8, end: 19 };
    const span = {
      start: 0,
      end: text.length,
      voice: "v",
      source,
      rule: "V2",
      confidence: "explicit" as const,
    };
    const article = { ...first!, language: "en", text, voices: [span] };
    const found = voiceNamesIn("en", { ...comparison, articles: [article], voices: [voice] }, new Set());
    expect(found.get("v") ?? voice.label).toBe("Mats Linder");
  });

  it("are its own beside the words of an outlet in a language that has another", () => {
    const own = (language: string, chosen: readonly string[] = []) => {
      const comparison = inTwoLanguages();
      const labels = new Set(chosen);
      const shown = voiceNamesIn(language, comparison, labels);
      return [...(ownVoiceNames(comparison, shown, labels).get("elysee") ?? [])];
    };
    expect(own("ar")).toEqual([["gamma", "The Élysée"]]);
    expect(own("en")).toEqual([]);
    expect(own("ar", ["الإليزيه"])).toEqual([]);
  });

  it("stay what the reader chose", () => {
    expect(names("en", ["الإليزيه"])).toEqual([]);
  });
});
