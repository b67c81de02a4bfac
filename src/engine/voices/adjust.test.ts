import { describe, expect, it } from "vitest";
import type { VoiceAdjustments } from "../../model/adjustments.ts";
import { segment } from "../segmentation/index.ts";
import { identify } from "../../model/identity.ts";
import { adjustVoices } from "./adjust.ts";
import { attribute } from "../testing/attribute.ts";

const CALL = `The Kremlin said that the call lasted an hour. The Russian presidency added that it was useful.

"We spoke frankly," stood in red on the wall behind. It added that talks go on.`;
const OTHER = `The call was brief, President Oskar Lind told reporters. The presidential palace said that he was pleased.

The Kremlin said that nothing was agreed.`;

const articles = identify([
  { name: "call", text: CALL },
  { name: "other", text: OTHER },
]).map((article) => segment({ ...article, language: "en" }));
const idOf = (name: string): string => articles.find((article) => article.name === name)?.id ?? "";
const place = (name: string, words: string) => {
  const text = articles.find((article) => article.name === name)?.text ?? "";
  const start = text.indexOf(words);
  return { article: idOf(name), start, end: start + words.length };
};

/** Every span as "label: words", article by article in the order of their names. */
function heard(adjustments: VoiceAdjustments, order = articles): string[] {
  const { articles: attributed, voices } = adjustVoices(attribute(order), order, adjustments);
  return ["call", "other"].flatMap((name) => {
    const text = articles.find((article) => article.name === name)?.text ?? "";
    const spans = attributed.find(({ article }) => article === idOf(name))?.voices ?? [];
    return spans.map(({ voice, start, end }) => {
      const label = voices.find(({ id }) => id === voice)?.label ?? "?";
      return `${label}: ${text.slice(start, end).replace(/\W+$/, "")}`;
    });
  });
}
const labels = (lines: readonly string[]): string[] =>
  [...new Set(lines.map((line) => line.split(":")[0] ?? ""))].sort();

describe("corrected voices", () => {
  it("stay as they are without corrections", () => {
    const found = attribute(articles);
    expect(adjustVoices(found, articles, {})).toBe(found);
  });

  it.each<[string, VoiceAdjustments, string[]]>([
    [
      "a merge goes by the name merged into",
      { merges: [{ into: "The presidential palace", from: "The Kremlin" }] },
      ["President Oskar Lind", "The presidential palace"],
    ],
    [
      "merges follow each other, in either order",
      {
        merges: [
          { into: "President Oskar Lind", from: "The presidential palace" },
          { into: "The Russian presidency", from: "President Oskar Lind" },
        ],
      },
      ["The Russian presidency"],
    ],
    [
      "a voice merged with its own alias takes that name",
      { merges: [{ into: "The Kremlin", from: "The Russian presidency" }] },
      ["President Oskar Lind", "The Kremlin", "The presidential palace"],
    ],
    [
      "a split alias is a voice of its own",
      { splits: ["The Kremlin"] },
      ["President Oskar Lind", "The Kremlin", "The Russian presidency", "The presidential palace"],
    ],
    [
      "splits come before merges",
      { splits: ["The Kremlin"], merges: [{ into: "The presidential palace", from: "The Kremlin" }] },
      ["President Oskar Lind", "The Russian presidency", "The presidential palace"],
    ],
    [
      "names that nobody has change nothing",
      {
        splits: ["Nobody"],
        merges: [{ into: "Nobody", from: "The Kremlin" }],
        spans: [{ ...place("other", "The call was brief"), voice: "Nobody" }],
      },
      ["President Oskar Lind", "The Russian presidency", "The presidential palace"],
    ],
    [
      "an only name cannot be split",
      { splits: ["The presidential palace"] },
      ["President Oskar Lind", "The Russian presidency", "The presidential palace"],
    ],
  ])("%s", (_, adjustments, wanted) => {
    expect(labels(heard(adjustments))).toEqual(wanted);
    const { merges = [] } = adjustments;
    expect(labels(heard({ ...adjustments, merges: merges.toReversed() }))).toEqual(wanted);
  });

  it("carry a split name on to what goes on in it", () => {
    expect(heard({ splits: ["The Russian presidency"] }).slice(0, 3)).toEqual([
      "The Kremlin: The Kremlin said that the call lasted an hour",
      "The Russian presidency: The Russian presidency added that it was useful",
      "The Russian presidency: It added that talks go on",
    ]);
  });

  it("say part of a span in another voice, and leave the rest", () => {
    const spans = [{ ...place("call", "the call lasted an hour"), voice: "President Oskar Lind" }];
    expect(heard({ spans }).slice(0, 2)).toEqual([
      "The Russian presidency: The Kremlin said that",
      "President Oskar Lind: the call lasted an hour",
    ]);
  });

  it("mark what was set by hand", () => {
    const set = place("call", "We spoke frankly");
    const { articles: attributed } = adjustVoices(attribute(articles), articles, {
      spans: [{ ...set, voice: "The Kremlin" }],
    });
    const spans = attributed.flatMap(({ voices }) => voices).filter(({ rule }) => rule === "V0");
    expect(spans).toMatchObject([{ start: set.start, end: set.end, confidence: "explicit" }]);
  });

  it("give words back to the outlet, and drop a voice that says nothing any more", () => {
    const spans = [
      { ...place("other", "The presidential palace said that he was pleased."), voice: null },
      { ...place("other", "The call was brief"), voice: "The presidential palace" },
    ];
    expect(labels(heard({ spans: spans.slice(0, 1) }))).not.toContain("The presidential palace");
    // A voice that was silenced before can still be chosen.
    expect(heard({ spans })).toContain("The presidential palace: The call was brief");
  });

  it("take the later decision on a place", () => {
    const at = place("other", "The call was brief");
    const spans = [
      { ...at, voice: "The Kremlin" },
      { ...at, voice: null },
    ];
    expect(heard({ spans }).some((line) => line.endsWith("The call was brief"))).toBe(false);
    expect(heard({ spans: spans.toReversed() })).toContain("The Russian presidency: The call was brief");
  });

  it("ignore places outside the text", () => {
    const spans = [{ article: idOf("call"), start: 9_000, end: 9_100, voice: "The Kremlin" }];
    expect(heard({ spans })).toEqual(heard({}));
  });

  it("do not depend on the order of the articles", () => {
    const adjustments: VoiceAdjustments = {
      splits: ["The Kremlin"],
      merges: [{ into: "The Kremlin", from: "President Oskar Lind" }],
    };
    expect(heard(adjustments, [...articles].reverse())).toEqual(heard(adjustments));
  });
});
