import { describe, expect, it } from "vitest";
import { messages as fr } from "../../i18n/languages/fr.ts";
import { testBoard } from "../fixtures.ts";
import type { SharedAcross } from "./across.ts";
import { sharedMeanings } from "./sharedMeanings.ts";

const board = testBoard();
const textOf = (id: string): string =>
  board.columns.find(({ loaded }) => loaded.id === id)?.compared.text ?? "";
const [alpha, gamma] = [textOf("alpha"), textOf("gamma")];
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** Words of the English article that have their like in the Arabic one. */
const shared = (said: string, like: string, rest: Pick<SharedAcross, "kind" | "means">): SharedAcross => ({
  ...at(gamma, said),
  ...rest,
  other: { article: "alpha", ...at(alpha, like) },
});

const meanings = (list: readonly SharedAcross[], language: string, words: readonly [string, string][] = []) =>
  sharedMeanings(board, gamma, list, { language, number: fr.number, glossary: new Map(words) }).map(
    ({ said, meaning }) => `${said} = ${meaning}`,
  );

describe("what words in another language mean", () => {
  it("is what the other outlet says, where that is in the reader's language", () => {
    const list = [shared("civilians", "المدنيين", { kind: "concept", means: "civilian" })];
    expect(meanings(list, "ar", [["civilian", "مدني"]])).toEqual(["civilians = المدنيين"]);
  });

  it("is the word of the lexicon in a language that neither outlet speaks, and a number in that language's form", () => {
    const list = [
      shared("civilians", "المدنيين", { kind: "concept", means: "civilian" }),
      shared("rescue", "إنقاذ", { kind: "number", means: "1200.5" }),
    ];
    expect(meanings(list, "fr", [["civilian", "civil"]])).toEqual([
      `rescue = ${fr.number(1200.5)}`,
      "civilians = civil",
    ]);
  });

  it("is the other outlet's words where the lexicon has none, and one entry for a phrase", () => {
    const list = [
      shared("take", "وإخراج", { kind: "concept", means: "take-out" }),
      shared("fighters", "المسلحين", { kind: "concept", means: "fighter" }),
      shared("Putin", "بوتين", { kind: "name" }),
    ];
    expect(meanings(list, "fr")).toEqual(["Putin = بوتين", "take = وإخراج", "fighters = المسلحين"]);
    const beside = shared("operation to", "بالعملية", { kind: "concept", means: "rescue-operation" });
    const second = shared("rescue", "لإنقاذ", { kind: "concept", means: "rescue-operation" });
    expect(meanings([second, beside], "fr")).toEqual(["operation to rescue = بالعملية لإنقاذ"]);
  });

  it("runs over no other words and over no end of a sentence of the other outlet", () => {
    const rescue = { kind: "concept", means: "rescue-operation" } as const;
    const [first, far] = [alpha.indexOf("بالعملية"), alpha.indexOf(".")];
    const words = (start: number, end: number) => ({ article: "alpha", start, end });
    const second = { ...shared("rescue", "بالعملية", rescue), other: words(far + 2, far + 8) };
    const beside = { ...shared("operation to", "بالعملية", rescue), other: words(first, first + 8) };
    const ending = { ...beside, other: words(far - 3, far) };
    for (const one of [beside, ending])
      expect(
        meanings([one, second], "fr").every((entry) => !entry.includes(".")),
        String(one.other.end),
      ).toBe(true);
    expect(meanings([beside, second], "fr")[0]).toBe("operation to = بالعملية");
  });

  it("says nothing of words that are the same", () => {
    expect(meanings([shared("12", "x", { kind: "number", means: "12" })], "fr")).toEqual([]);
  });
});
