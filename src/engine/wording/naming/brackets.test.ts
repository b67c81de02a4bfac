import { describe, expect, it } from "vitest";
import { compare } from "../../pipeline.ts";
import { readLexica, readTexts } from "../../testing/packs.ts";
import { wordingOf } from "../index.ts";

const lexica = readLexica();
const text = (name: string, first: string) => ({
  name,
  text: `${first} The delegates of Norland reached Halm on Monday and left Halm on Friday, the mayor said.`,
});

/** The names of the row in which a label stands. */
function rowOf(label: string, first: string): string[] {
  const report = wordingOf(compare([text("a", first), text("b", "They met in Geneva.")]));
  const row = report.naming.find(({ forms }) => forms.some((form) => form.label === label));
  return row?.forms.map((form) => form.label) ?? [];
}

/** All names of a pack of made-up articles. */
function labelsOf(pack: string): string[] {
  const texts = readTexts(new URL(`../../../../gold/dev/${pack}/`, import.meta.url));
  return wordingOf(compare(texts, { lexica }), { lexica }).naming.flatMap(({ forms }) =>
    forms.map(({ label }) => label),
  );
}

const REST = "talks were held in Geneva, and Meridian Press learned of them.";

describe("a name in brackets", () => {
  it("is another name of what stands before it", () => {
    const first = `They came to Geneva (Meridian Press) as ${REST}`;
    expect(rowOf("Meridian Press", first)).toEqual(["Geneva", "Meridian Press"]);
  });

  it("is no name that goes on behind the bracket, and no second name of a month", { timeout: 60_000 }, () => {
    expect(labelsOf("fr-greve")).toContain("UDC");
    expect(labelsOf("fr-greve").filter((label) => label.includes(")"))).toEqual([]);
    expect(labelsOf("ar-ceasefire")).not.toContain("أيار");
  });

  it.each(["-", "–", "—"])("is the agency and not the town in a dateline that ends in %s", (dash) => {
    expect(rowOf("Meridian Press", `Geneva (Meridian Press) ${dash} ${REST}`)).toEqual([]);
  });
});
