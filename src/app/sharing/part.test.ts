import { describe, expect, it } from "vitest";
import { FIRST_CHOICES, FIRST_SELECTION, NO_FILTERS } from "../../store/state.ts";
import { columnsFor, comparisonOf } from "../../views/fixtures.ts";
import { partOf, WHOLE } from "./part.ts";

const comparison = comparisonOf();
const claim = comparison.claims[1]!;
const mention = claim.mentions[0]!;
const anchor = {
  article: mention.article,
  start: mention.start,
  end: mention.end,
  quote: comparison.articles.find(({ id }) => id === mention.article)!.text.slice(mention.start, mention.end),
};
const state = {
  document: {
    title: "A call",
    articles: columnsFor(comparison).map(({ loaded }) => loaded),
    adjustments: {},
    annotations: {
      notes: [{ scope: "point" as const, at: anchor, text: "note" }],
      names: [{ at: { ...anchor, start: 0, end: 1, quote: "x" }, name: "another point" }],
    },
  },
  comparison,
  choices: { ...FIRST_CHOICES, filters: { ...NO_FILTERS, toCheck: true } },
  selection: { ...FIRST_SELECTION, claim: claim.id },
};

describe("what goes along", () => {
  it("is everything as it is on show", () => {
    const { shared, tail, methodVersion } = partOf(state, WHOLE);
    expect(shared.articles).toHaveLength(3);
    expect(shared.annotations).toEqual(state.document.annotations);
    expect(tail).toBe(`v=points&p=2&of=A.${String(mention.start)}&with=check`);
    expect(methodVersion).toBe("test");
  });

  it("is without notes where that is wished", () => {
    expect(partOf(state, { ...WHOLE, withNotes: false }).shared.annotations?.notes).toBeUndefined();
  });

  it("opens at the one point, unfiltered, with what was written on it and the whole articles", () => {
    const { shared, tail } = partOf(state, { ...WHOLE, point: claim.id });
    expect(tail).toBe(`v=points&p=2&of=A.${String(mention.start)}`);
    expect(shared.articles).toHaveLength(3);
    expect(shared.annotations?.notes).toHaveLength(1);
    expect(shared.annotations?.names).toBeUndefined();
  });

  it("names no point by its number where articles are left out", () => {
    const { shared, tail } = partOf(state, { ...WHOLE, leftOut: new Set(["gamma"]) });
    expect(shared.articles.map(({ name }) => name)).toEqual(["alpha.txt", "beta.txt"]);
    expect(shared.selection.claim).toBeNull();
    expect(tail).toBe("v=points");
  });
});
