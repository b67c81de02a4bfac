import { describe, expect, it } from "vitest";
import { compare } from "../../pipeline.ts";
import { wordingOf } from "../index.ts";

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

const REST = "talks were held in Geneva, and Meridian Press learned of them.";

describe("a name in brackets", () => {
  it("is another name of what stands before it", () => {
    const first = `They came to Geneva (Meridian Press) as ${REST}`;
    expect(rowOf("Meridian Press", first)).toEqual(["Geneva", "Meridian Press"]);
  });

  it("does not go on behind the bracket", () => {
    const first = `The Harbour Workers Union (HWU) fears that ${REST} The HWU fears the worst, it said.`;
    const comparison = compare([text("a", first), text("b", "They met the HWU in Geneva.")]);
    const labels = wordingOf(comparison).naming.flatMap(({ forms }) => forms.map(({ label }) => label));
    expect(labels).toContain("Harbour Workers Union");
    expect(labels.filter((label) => label.includes(")"))).toEqual([]);
  });

  it("is none where a month has two names", () => {
    const comparison = compare([
      {
        name: "a",
        text: "وصل الوفد إلى هالم في الثالث من أيار (مايو) الماضي. وقال العمدة إن الوفد غادر هالم.",
      },
      { name: "b", text: "وصل الوفد إلى هالم في مايو، وقال العمدة إنه غادرها في أيار." },
    ]);
    const labels = wordingOf(comparison).naming.flatMap(({ forms }) => forms.map(({ label }) => label));
    expect(labels).not.toContain("أيار");
  });

  it.each(["-", "–", "—"])("is the agency and not the town in a dateline that ends in %s", (dash) => {
    expect(rowOf("Meridian Press", `Geneva (Meridian Press) ${dash} ${REST}`)).toEqual([]);
  });
});
