import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LEXICON_FILES, LEXICON_LANGUAGES } from "./pack.ts";

/** Vowel marks and tatweel: folding takes them off, so a listed word with them is noise. */
const TASHKEEL = /\p{M}|\u0640/u;
/** Languages that every line has; one that was added later may have some of the lines only. */
const WHOLE = ["ar", "en", "fr", "ru", "es", "de"];
const LATIN = /[A-Za-z]/;
const ARABIC = /[\u0621-\u064a]/u;

interface Line {
  readonly number: number;
  readonly gloss: string;
  readonly fields: readonly string[];
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`./${name}.tsv`, import.meta.url), "utf8")
    .replace(/\n$/, "")
    .split("\n")
    .map((text, i) => {
      const [gloss = "", ...fields] = text.split("\t");
      return { number: i + 1, gloss, fields };
    });

const wordsOf = (line: Line, language: string): string[] =>
  (line.fields.find((field) => field.startsWith(`${language}:`)) ?? "").slice(language.length + 1).split("|");

/** What is wrong with a line, each as "line gloss: defect", so that a failure names the place to mend. */
function defectsOf(lines: readonly Line[]): string[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const found: string[] = [];
    if (!/^[a-z0-9][a-z0-9-]*$/.test(line.gloss)) found.push("gloss is not lower-case words joined by hyphens");
    if (seen.has(line.gloss)) found.push("gloss stands twice in the file");
    seen.add(line.gloss);
    const given = line.fields.map((field) => field.slice(0, 2));
    const wanted = LEXICON_LANGUAGES.filter((language) => WHOLE.includes(language) || given.includes(language));
    if (given.join() !== wanted.join()) found.push(`fields are not ${wanted.join(", ")} in that order`);
    for (const language of wanted) found.push(...wordDefects(wordsOf(line, language), language));
    return found.map((defect) => `${line.number} ${line.gloss}: ${defect}`);
  });
}

function wordDefects(words: readonly string[], language: string): string[] {
  const found: string[] = [];
  if (words.some((word) => word.trim() !== word || /\s\s/.test(word) || word === "")) found.push(`${language} has an empty or padded word`);
  if (new Set(words).size < words.length)
    found.push(`${language} repeats ${words.filter((word, i) => words.indexOf(word) < i).join(", ")}`);
  if (language === "ar" && words.some((word) => LATIN.test(word) || TASHKEEL.test(word)))
    found.push("ar has Latin letters or vowel marks");
  if (language === "ru" && words.some((word) => LATIN.test(word) && !/[а-яё]/i.test(word))) found.push("ru has a word in Latin letters");
  if (language !== "ar" && words.some((word) => ARABIC.test(word))) found.push(`${language} has Arabic letters`);
  return found;
}

describe("the concept tables", () => {
  it.each(LEXICON_FILES)("%s.tsv has the form that README.md describes", (name) => {
    expect(defectsOf(linesOf(name))).toEqual([]);
  });

  it("tells what is wrong with a line", () => {
    const line = (gloss: string, ar: string, ru: string): Line => ({
      number: 1,
      gloss,
      fields: [`ar:${ar}`, "en:a", "fr:a", `ru:${ru}`, "es:a", "de:a"],
    });
    expect(defectsOf([line("war", "حرب", "война")])).toEqual([]);
    expect(defectsOf([line("war", "حَرب", "война|война")])).toEqual([
      "1 war: ar has Latin letters or vowel marks",
      "1 war: ru repeats война",
    ]);
    expect(defectsOf([line("war", "حرب|", "война"), line("war", "حرب", "voina")])).toEqual([
      "1 war: ar has an empty or padded word",
      "1 war: gloss stands twice in the file",
      "1 war: ru has a word in Latin letters",
    ]);
  });
});
