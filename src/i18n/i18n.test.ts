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
const [ar, en] = [languageOf("ar"), languageOf("en")];
const ALL = Object.values(FILES).map(({ messages }) => messages);

/** Paths of all strings, with the kind of what stands there: "files.empty:function". */
function keysOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? keysOf(inner, `${path}${key}.`)
      : [`${path}${key}:${typeof inner}`],
  );
}

const stringsOf = (value: object): string[] =>
  Object.values(value).flatMap((inner: unknown) =>
    typeof inner === "string" ? [inner] : typeof inner === "object" && inner !== null ? stringsOf(inner) : [],
  );

describe("the languages of the interface", () => {
  it("say the same things", () => {
    for (const messages of ALL) expect(keysOf(messages)).toEqual(keysOf(en));
  });

  it("leave nothing empty", () => {
    expect(ALL.flatMap(stringsOf).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("never speak of omission", () => {
    const all = ALL.flatMap(stringsOf).join("\n");
    expect(all).not.toMatch(/omit|omis|أغفل|تجاهل/i);
  });

  it("says the ladder in Arabic as agreed", () => {
    expect(Object.values(ar.ladder)).toEqual([
      "بالألفاظ نفسها",
      "بصياغة أخرى",
      "منسوب إلى غيره",
      "تطابق محتمل – تحقّق",
      "لم يُعثر عليه",
      "غائب – بعد التحقق",
      "لم يُعثر عليه إلا هنا",
      "بلا نسبة (نص الوسيلة)",
    ]);
  });
});

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
