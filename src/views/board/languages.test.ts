import { describe, expect, it } from "vitest";
import type { Claim, Disagreement, Link, Mention, Place } from "../../model/comparison.ts";
import { saidIn } from "./languages.ts";

const languages = new Map([
  ["a", "ar"],
  ["b", "en"],
  ["c", "fr"],
]);
const at = (article: string, start: number, end: number, lead?: number): Mention => ({
  article,
  start,
  end,
  voice: null,
  wording: 0,
  ...(lead === undefined ? {} : { lead }),
});

/** The start of the words that stand for a claim of an Arabic mention and some English ones, in English. */
function startOf(pieces: readonly Mention[], links: readonly Link[] = [], figureAt?: number): number {
  const values =
    figureAt === undefined ? [] : [{ article: "b", value: "27", start: figureAt, end: figureAt + 2 }];
  const disagreements: Disagreement[] = [{ kind: "figure", values }];
  const claim: Claim = {
    id: "c",
    event: 0,
    representative: 0,
    mentions: [at("a", 0, 40), ...pieces, at("c", 0, 9)],
    possible: [],
    cells: [],
    disagreements,
  };
  const said = saidIn("en", claim, languages, links);
  return said.mentions[said.representative]?.start ?? -1;
}

describe("the words that stand for a point in the reader's language", () => {
  const [short, long] = [at("b", 0, 20), at("b", 60, 110)];

  it("are those with the figure on which the outlets disagree", () => {
    expect(startOf([short, long], [], 10)).toBe(0);
    expect(startOf([short, long], [], 70)).toBe(60);
  });

  it("are those that can be read alone", () => {
    expect(startOf([short, at("b", 60, 110, 50)])).toBe(0);
  });

  it("are those with most links to the other outlets, then the longest", () => {
    const link = (own: Place, other: Place) => ({ a: other, b: own }) as Link;
    expect(startOf([short, long])).toBe(60);
    expect(startOf([short, long], [link(short, at("a", 0, 40))])).toBe(0);
    const both = [link(short, at("a", 0, 40)), link(long, at("a", 0, 40)), link(long, at("c", 0, 9))];
    expect(startOf([short, long], both)).toBe(60);
  });
});
