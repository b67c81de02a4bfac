import { describe, expect, it } from "vitest";
import { SIGNALS } from "../../engine/alignment/signals.ts";
import { SUPPORT } from "../../engine/alignment/support.ts";
import { messages as ar } from "../../i18n/languages/ar.ts";
import { messages as en } from "../../i18n/languages/en.ts";
import type { Link } from "../../model/comparison.ts";
import { reasonsOf } from "./reasons.ts";

/** "long -2, sameVoice 1": a link with these reasons. */
const linkWith = (reasons: string): Link => {
  const place = { article: "", start: 0, end: 0 };
  return {
    a: place,
    b: place,
    score: 0.9,
    confidence: "clear",
    relation: "same",
    reasons: reasons.split(", ").map((reason) => {
      const [feature = "", weight] = reason.split(" ");
      return { feature, weight: Number(weight) };
    }),
    shared: [],
    contrasts: [],
  };
};

describe("reasons for a match", () => {
  it.each([
    ["the weightiest first", "sameVoice 1, wordOrder 3", "wordOrder sameVoice", ""],
    ["one of those that say one thing", "manyWords 3, sharedWords 2, bestMatch 1", "manyWords bestMatch", ""],
    ["none that a reader cannot check", "firstScore -3, long -2, lengthDiffers -1, apart 1", "", ""],
    ["none on the side where it makes no sense", "sharedNumbers -1, otherNumbers 1", "", ""],
    ["what weakens it", "negation -1, otherNumbers -2", "", "otherNumbers negation"],
  ])("are %s", (_, reasons, speaksFor, speaksAgainst) => {
    const shown = reasonsOf(linkWith(reasons));
    expect([shown.speaksFor.join(" "), shown.speaksAgainst.join(" ")]).toEqual([speaksFor, speaksAgainst]);
  });

  it("have a sentence in every language, and no language has one for nothing", () => {
    const isShown = (reason: string) => Object.values(reasonsOf(linkWith(reason))).flat().length > 0;
    const shown = [...SIGNALS, ...SUPPORT].filter((name) => isShown(`${name} 1`) || isShown(`${name} -1`));
    for (const { views } of [ar, en]) expect(Object.keys(views.features).sort()).toEqual([...shown].sort());
  });
});
