import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES, isInterfaceLanguage, loadMessages, preferredLanguage } from "./messages.tsx";

/** Everything that a language of the interface could have to be named in, catalogues and tests aside. */
const SOURCES = import.meta.glob<string>(
  [
    "../{app,i18n,store,ui,views}/**/*.{ts,tsx,css}",
    "../start.tsx",
    "!../i18n/languages/**",
    "!../**/*.test.*",
  ],
  { eager: true, query: "?raw", import: "default" },
);
const FILES = Object.keys(import.meta.glob("./languages/*.ts"));

const linesLike = (pattern: RegExp): string[] =>
  Object.entries(SOURCES).flatMap(([file, code]) =>
    code
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe("a fourth language of the interface is one more file", () => {
  it("every file is a language that can be chosen, preferred and loaded", async () => {
    expect(FILES.length).toBeGreaterThanOrEqual(3);
    for (const file of FILES) {
      const tag = file.replace(/^.*\/|\.ts$/g, "");
      expect(INTERFACE_LANGUAGES).toContain(tag);
      expect(isInterfaceLanguage(tag)).toBe(true);
      expect(preferredLanguage([`${tag}-XX`, "en"])).toBe(tag);
      expect((await loadMessages(tag)).sigla.length).toBeGreaterThan(0);
    }
    expect(INTERFACE_LANGUAGES).toHaveLength(FILES.length);
  });

  it("nothing takes its strings from one of the files by name", () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(50);
    expect(linesLike(/^import (?!type\b).*i18n\/languages\/|^import (?!type\b).*"\.\/languages\//)).toEqual(
      [],
    );
  });

  it("nothing asks which of the languages it is", () => {
    expect(linesLike(/language (===|!==) ["']\w\w["']|:lang\(|messages\.name (===|!==)/)).toEqual([]);
  });
});
