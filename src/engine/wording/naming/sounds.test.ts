import { describe, expect, it } from "vitest";
import { compare } from "../../pipeline.ts";
import { readLexica } from "../../testing/packs.ts";
import { wordingOf } from "../index.ts";

const lexica = readLexica();
const ARTICLES = [
  {
    name: "en",
    text: "President Miroslav Tarnev visited the port of Marenka on Monday. He said that Tarnev and the minister would meet the United Nations in Syria next week.",
  },
  {
    name: "ru",
    text: "Президент Мирослав Тырнев посетил порт Маренка в понедельник. По его словам, Тырнев и министр встретятся с представителями ООН в Сирии на следующей неделе.",
  },
];

describe("names in two languages", () => {
  const comparison = compare(ARTICLES, { lexica });
  const rows = wordingOf(comparison, { lexica }).naming.map(({ forms, why }) => ({
    labels: forms.map(({ label }) => label),
    reasons: why.map(({ reason }) => reason),
  }));
  const rowOf = (label: string) => rows.find(({ labels }) => labels.includes(label));

  it("stand in one row where they sound alike", () => {
    expect(rowOf("Tarnev")?.labels).toContain("Тырнев");
    expect(rowOf("Tarnev")?.reasons).toContain("sound");
    expect(rowOf("Marenka")?.labels).toEqual(expect.arrayContaining(["Marenka", "Маренка"]));
    expect(rowOf("Marenka")?.labels).not.toContain("Тырнев");
  });

  it("stand in one row where the lexicon knows both, but for countries, which every language calls its own way", () => {
    expect(rowOf("ООН")?.labels.join()).toMatch(/United Nations/);
    expect(rowOf("Syria")).toBeUndefined();
  });
});
