import { describe, expect, it } from "vitest";
import { phraseAt, readLexicon } from "./lexicon.ts";
import { stem } from "./stem.ts";
import { tokenize } from "./tokens.ts";

const PACKED = [
  "ceasefire\tوقف إطلاق النار|هدنة",
  "stop\tوقف|يوقف",
  "feast\tعيد",
  "far\tبعيد",
  "arrive\tوصل|يصل",
].join("\n");

/** Concepts of the longest phrase at the beginning of a text. */
const conceptsOf = (text: string): readonly string[] => {
  const stems = tokenize(text).map((token) => stem(token.norm, "ar"));
  return phraseAt(readLexicon(PACKED, "ar"), stems, 0)?.concepts ?? [];
};

describe("phrases of the lexicon", () => {
  it.each([
    ["وقف إطلاق النار", ["ceasefire"]],
    ["لوقف إطلاق النار", ["ceasefire"]],
    ["بالهدنة", ["ceasefire"]],
    ["ووقف القصف", ["stop"]],
    ["سيوقف القصف", ["stop"]],
    ["سيصل الوفد", ["arrive"]],
    ["بعيد عن الحدود", ["far"]],
    ["سيارة", []],
  ])("%s means %j", (text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });
});
