import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.ts";
import { titled } from "./titled.ts";

const article = (id: string, text = `The strike at the port goes on, says ${id}.`) => ({ id, text });
const named = (
  articles: readonly { id: string; text: string }[],
  setApart: string[] = [],
  first?: string[],
) =>
  titled(
    { title: "", articles, adjustments: { setApart } },
    first ? ({ events: [first] } as unknown as Comparison) : null,
  ).articles[0];

describe("a comparison is named by", () => {
  const [one, two] = [article("one"), article("two")];

  it.each([
    ["its first text", named([one, two]), one],
    ["the first that is compared, where another reports another event", named([one, two], [], ["two"]), two],
    [
      "the first that the reader did not set apart, before there is a comparison",
      named([one, two], ["one"]),
      two,
    ],
    ["a text of more than two words", named([article("short", "Two words"), two]), two],
    ["the only text, however short", named([article("short", "Two words")]), article("short", "Two words")],
    ["a text that was set apart, where nothing else is there", named([one], ["one"]), one],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
