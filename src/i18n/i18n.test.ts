import { describe, expect, it } from "vitest";
import { isolate, numbersOf, pluralOf } from "./format.ts";
import type { Messages } from "./languages/en.ts";
import { preferredLanguage } from "./messages.tsx";

const FILES = import.meta.glob<{ messages: Messages }>("./languages/*.ts", { eager: true });
const languageOf = (tag: string): Messages => {
  const file = FILES[`./languages/${tag}.ts`];
  if (!file) throw new Error(`no ${tag}.ts`);
  return file.messages;
};
const [ar, fr] = [languageOf("ar"), languageOf("fr")];

describe("counts", () => {
  it.each([
    [0, "لا مقالات"],
    [1, "مقال واحد"],
    [2, "مقالان"],
    [5, "5 مقالات"],
    [11, "11 مقالاً"],
    [100, "100 مقال"],
    [103, "103 مقالات"],
  ])("%i in Arabic", (count, expected) => {
    expect(ar.app.articles(count)).toBe(expected);
  });

  it.each([
    [0, "0 article"],
    [1, "1 article"],
    [2, "2 articles"],
    [1200, "1\u202f200 articles"],
  ])("%i in French", (count, expected) => {
    expect(fr.app.articles(count)).toBe(expected);
  });

  it("falls back to the general form", () => {
    expect(pluralOf("ar")(3, { other: "{n}×" })).toBe("3×");
  });

  it("uses Latin digits and no invisible marks in every Arabic locale", () => {
    expect(numbersOf("ar")(1234.5)).toBe("1,234.5");
    expect(numbersOf("ar-EG")(-3)).toBe("-3");
  });

  it("isolates a Latin file name inside an Arabic sentence", () => {
    expect(ar.files.empty("AFP 12.txt")).toContain(isolate("AFP 12.txt"));
  });
});

describe("the first language", () => {
  it.each([
    [["ar-SY", "en"], "ar"],
    [["fr-CA", "ar"], "fr"],
    [["en-GB", "ar"], "en"],
    [["ja"], "en"],
    [[], "en"],
  ])("for %j is %s", (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});
