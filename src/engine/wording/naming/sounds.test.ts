import { describe, expect, it } from "vitest";
import { compare } from "../../pipeline.ts";
import { readLexica, readTexts } from "../../testing/packs.ts";
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

/** The rows of articles in several languages, each with its kind and its forms. */
function rowsOf(texts: readonly string[]) {
  const comparison = compare(
    texts.map((text, i) => ({ name: String(i), text })),
    { lexica },
  );
  return wordingOf(comparison, { lexica }).naming.map(({ kind, forms }) => ({
    kind,
    labels: forms.map(({ label }) => label),
  }));
}

describe("names in a script without capitals", () => {
  const rows = rowsOf([
    "التقى وزيرا نورلاند وتورليزيا في رأس النور أمس. وقالت نورلاند إن سفن كارفيليا غادرت ميناء كادرا في سبتمبر الماضي، وإن الوفد قادر على العودة.",
    "The ministers of Norland and Torlesia met in Ras al-Nour on Monday. Norland said that ships of Karvelia had left the port of Kadra in September, and President Miroslav Dragan agreed. Al-Kharraz's office and al-Kharraz agreed too.",
    "Les ministres de la Norlande et de la Torlésie se sont vus à Ras Ennour lundi. M. Dragan et M. Kharraz étaient là, dit la Norlande.",
  ]);
  const rowOf = (label: string) => rows.find(({ labels }) => labels.includes(label));

  it.each([
    ["Norland", "نورلاند"],
    ["Torlesia", "وتورليزيا"],
    ["Kadra", "كادرا"],
    ["Ras al-Nour", "رأس النور"],
    ["Karvelia", "كارفيليا"],
  ])("are found by their sound: %s", (name, arabic) => {
    expect(rowOf(name)?.labels).toContain(arabic);
  });

  it("are no common words and no months of like consonants", () => {
    const labels = rows.flatMap((row) => row.labels);
    expect(labels).not.toContain("قادر");
    expect(labels).not.toContain("سبتمبر");
  });

  it("are those of people where a title shows it, and else names only", () => {
    expect(rowOf("Dragan")?.kind).toBe("person");
    expect(rowOf("Torlesia")?.kind).toBe("name");
  });

  it("are the same with an article before them, and not what belongs to them", () => {
    expect(rowOf("Kharraz")?.labels).toEqual(["Kharraz", "Kharraz"]);
    expect(rowOf("Al-Kharraz's office")).toBeUndefined();
  });
});

describe("a president and a country that speaks", () => {
  it("are two rows, though one voice goes by both names", { timeout: 60_000 }, () => {
    const pack = new URL("../../../../gold/cross/x-call/", import.meta.url);
    const rows = rowsOf(readTexts(pack).map(({ text }) => text));
    const row = rows.find(({ labels }) => labels.includes("Tarnev"));
    expect(row?.labels).toEqual(expect.arrayContaining(["Тырнев", "Тырнева", "تارنيف"]));
    expect(row?.labels).not.toContain("Karvelia");
  });
});

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
