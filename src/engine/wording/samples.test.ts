import { describe, expect, it } from "vitest";
import type { Place } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";
import type { NamingRow } from "../../model/wording.ts";
import { compare } from "../pipeline.ts";
import { readLexica, readTexts } from "../testing/packs.ts";
import { wordingOf } from "./index.ts";

/** Several analyses on a busy machine. */
const PATIENCE_MS = 60_000;
const SAMPLES = new URL("../../../public/samples/", import.meta.url);
const lexica = readLexica();
const comparison = compare(readTexts(SAMPLES), { lexica });
const report = wordingOf(comparison, { lexica });
const texts = new Map(comparison.articles.map(({ id, text }) => [id, text]));
const wordsAt = (place: Place): string => sliceOf(texts.get(place.article) ?? "", place).replace(/\s+/g, " ");
const labelsOf = (row: NamingRow): string[] => row.forms.map(({ label }) => label);
const rowWith = (...labels: string[]): NamingRow | undefined =>
  report.naming.find((row) => labels.every((label) => labelsOf(row).includes(label)));

describe("the wording of the samples", () => {
  it.each([
    ["three names of Islamic State", ["داعش", "تنظيم داعش", "تنظيم الدولة"]],
    ["the regime, the government and Damascus", ["النظام السوري", "الحكومة السورية", "دمشق"]],
    ["government forces and regular forces", ["القوات الحكومية", "القوات النظامية"]],
    ["'unprecedented' in its two wordings", ["لا سابق لها", "غير المسبوقة"]],
    ["a summit and a meeting", ["قمة", "لقاء"]],
  ])("has %s in one row", (_, labels) => {
    expect(rowWith(...labels)).toBeDefined();
  });

  it.each([
    ["both sides and Putin", "الجانبان", "بوتين"],
    ["leaders and the guarantor states", "زعماء", "للدول الضامنة"],
    ["a meeting and a removal", "لقاء", "نزع"],
    ["unity and safety", "ووحدة", "وسلامة"],
    ["Paris and a general named François", "باريس", "فرنسوا"],
  ])("puts no unlike things into one row: %s", (_, one, other) => {
    expect(rowWith(one, other)).toBeUndefined();
  });

  it("has a name in one row only", () => {
    const labels = report.naming.flatMap(labelsOf);
    expect(labels.filter((label) => label === "موسكو")).toHaveLength(1);
  });

  it("has the two spellings of Syria as spelling only, each with its outlets", () => {
    const row = rowWith("سوريا", "سورية");
    expect(row?.forms.map(({ spelling }) => spelling)).toEqual([0, 0]);
    const outlets = row?.forms.map(({ occurrences }) => new Set(occurrences.map(({ article }) => article)));
    expect(outlets?.map((articles) => articles.size)).toEqual([2, 3]);
    expect([...(outlets?.[0] ?? [])].filter((article) => outlets?.[1]?.has(article))).toEqual([]);
  });

  it("has the date of the summit of Ankara in three ways of writing, which do not disagree", () => {
    const row = report.values.find(({ kind }) => kind === "date");
    expect(row?.relation).toBe("written");
    expect(row?.values.map(wordsAt).sort()).toEqual(
      ["4 أبريل (نيسان) الحالي", "4 نيسان/أبريل الجاري", "الأربعاء"].sort(),
    );
  });

  it("shows the quotation marks that one outlet alone puts round a phrase", () => {
    const row = report.tone.find(
      ({ kind, label }) => kind === "quotation-marks" && label.includes("التصعيد العسكري"),
    );
    expect(row?.findings.map(({ without }) => wordsAt(without))).toContain("للتصعيد العسكري");
  });

  it("has the words that introduce the Kremlin, which say more than 'said'", () => {
    const kremlin = comparison.voices.filter(({ aliases }) => aliases.includes("الكرملين"));
    const words = report.reporting
      .filter(({ voice }) => kremlin.some(({ id }) => id === voice))
      .flatMap(({ words: said }) => said.map(({ label }) => label));
    expect(words).toEqual(expect.arrayContaining(["وأضاف", "أفاد", "واكتفى"]));
  });

  it("gives every form places in the running text that hold its words", () => {
    for (const { forms } of report.naming)
      for (const { label, occurrences } of forms) {
        expect(occurrences.length).toBeGreaterThan(0);
        expect(occurrences.map(wordsAt)).toContain(label);
      }
  });

  it("can say why of every row", () => {
    for (const { forms, why } of report.naming) {
      const explained = new Set(why.flatMap((one) => one.forms));
      expect([...explained].sort((a, b) => a - b)).toEqual(forms.map((_, i) => i));
    }
  });

  it("is the same whatever the order in which the articles were loaded", { timeout: PATIENCE_MS }, () => {
    const turned = compare(readTexts(SAMPLES).reverse(), { lexica });
    expect(JSON.stringify(wordingOf(turned, { lexica }))).toBe(JSON.stringify(report));
  });
});

describe("what a reader decides about names", { timeout: PATIENCE_MS }, () => {
  it("takes a form out of its row", () => {
    const split = wordingOf(comparison, { lexica, naming: { splits: ["دمشق"] } });
    expect(split.naming.some((row) => labelsOf(row).includes("دمشق"))).toBe(false);
    expect(split.naming.some((row) => labelsOf(row).includes("الحكومة السورية"))).toBe(true);
  });

  it("makes two rows one, with the reader for a reason", () => {
    const naming = { merges: [{ into: "النظام السوري", from: "القوات النظامية" }] };
    const row = wordingOf(comparison, { lexica, naming }).naming.find((one) =>
      labelsOf(one).includes("القوات النظامية"),
    );
    expect(labelsOf(row!)).toEqual(expect.arrayContaining(["دمشق", "القوات الحكومية"]));
    expect(row!.why.map(({ reason }) => reason)).toContain("reader");
  });

  it("keeps no trace of what names no form", () => {
    const naming = { splits: ["أطلنطس"], merges: [{ into: "أطلنطس", from: "موو" }] };
    expect(wordingOf(comparison, { lexica, naming })).toEqual(report);
  });
});
