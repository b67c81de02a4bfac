import { describe, expect, it } from "vitest";
import type { LoadedArticle } from "../../store/state.ts";
import { agenciesOf, sharedAgencies } from "./agencies.ts";

const article = (id: string, outlet: string, text: string): LoadedArticle => ({
  id,
  name: `${id}.txt`,
  outlet,
  text,
  language: "en",
  direction: "ltr",
});
const A = article("a", "Le Monde", "PARIS (AFP) - Le président a dit.");
const B = article("b", "الشرق", "باريس (أ ف ب) – قال الرئيس.");
const C = article("c", "Reuters", "PARIS (Reuters) - The president said.");
const D = article("d", "AFP", "The president said.");

describe("agencies behind the articles", () => {
  it("are told of an outlet that is not the agency itself", () => {
    expect(agenciesOf(A).map(({ id }) => id)).toEqual(["AFP"]);
    expect(agenciesOf(C)).toEqual([]);
  });

  it("are told where the page names one as the author", () => {
    const page = { ...D, outlet: "Le Figaro", author: "Le Figaro avec AFP" };
    expect(agenciesOf(page).map(({ id }) => id)).toEqual(["AFP"]);
    expect(agenciesOf({ ...page, author: "Jean Dupont" })).toEqual([]);
  });

  it("are found behind several outlets under all their names, with the agency's own article", () => {
    expect(sharedAgencies([A, B, C, D])).toEqual([{ agency: "AFP", articles: ["a", "b", "d"] }]);
    expect(sharedAgencies([A, C])).toEqual([]);
  });
});
