import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../model/article.ts";
import type { Early } from "../model/early.ts";
import { overlapOf } from "../model/span.ts";
import { compare, compareInSteps, withAllLinks } from "./pipeline.ts";
import { runThrough } from "./stages.ts";
import { readLexica, readPacks } from "./testing/packs.ts";

const lexica = readLexica();
const [pack] = readPacks();

/** The comparison of somebody who asks for all that can be read on the way. */
function asking(articles: readonly ArticleInput[]) {
  const found: Early[] = [];
  const work = compareInSteps(articles, { lexica });
  for (;;) {
    const next = work.next();
    if (next.done) return { found, comparison: withAllLinks(next.value) };
    if (next.value.early) found.push(runThrough(next.value.early()));
  }
}

describe("what can be read before the comparison is whole", () => {
  const { found, comparison } = asking(pack!.articles);

  it("changes nothing in the comparison", () => {
    expect(JSON.stringify(comparison)).toBe(JSON.stringify(compare(pack!.articles, { lexica })));
  });

  it("is who speaks in the texts, and then points that several outlets share", () => {
    const [voices, points] = found;
    expect(found.map(({ kind }) => kind)).toEqual(["voices", "points"]);
    expect(voices?.kind === "voices" && voices.articles.flatMap((one) => one.voices).length).toBeGreaterThan(
      5,
    );
    for (const { mentions, representative } of points?.kind === "points" ? points.points : []) {
      expect(new Set(mentions.map(({ article }) => article)).size).toBeGreaterThan(1);
      expect(mentions[representative]).toBeDefined();
    }
  });

  it("has points that are found together in the end", () => {
    const points = found.flatMap((early) => (early.kind === "points" ? early.points : []));
    const isTogether = ({ mentions }: (typeof points)[number]) =>
      comparison.claims.some((claim) =>
        mentions.every((early) =>
          claim.mentions.some((one) => one.article === early.article && overlapOf(one, early) > 0),
        ),
      );
    expect(points.length).toBeGreaterThan(2);
    expect(points.filter(isTogether).length / points.length).toBeGreaterThan(0.8);
  });
});
