import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../model/article.ts";
import { outlinesOf } from "../model/links.ts";
import { compare } from "../engine/pipeline.ts";
import { runThrough } from "../engine/stages.ts";
import { readLexica, readPacks } from "../engine/testing/packs.ts";
import { buffersOf, packLinks, UnpackedLinks } from "./packedLinks.ts";

const lexica = readLexica();

/** Articles in several languages, with a pair that a reader joined and one that a reader parted. */
function decidedComparison(articles: readonly ArticleInput[]) {
  const before = compare(articles, { lexica });
  const [a, b] = before.claims.filter(({ mentions }) => mentions.length > 1);
  const texts = new Map(before.articles.map(({ id, text }) => [id, text]));
  const anchorOf = (mention: { article: string; start: number; end: number } | undefined) => {
    const { article = "", start = 0, end = 0 } = mention ?? {};
    return { article, start, end, quote: texts.get(article)?.slice(start, end) ?? "" };
  };
  const first = a?.mentions[0];
  const elsewhere = (claim: typeof a) => claim?.mentions.find(({ article }) => article !== first?.article);
  const links = [
    { a: anchorOf(first), b: anchorOf(elsewhere(b)), same: true },
    { a: anchorOf(first), b: anchorOf(elsewhere(a)), same: false },
  ];
  return compare(articles, { lexica, adjustments: { links } });
}

/** As the page gets them: through a message that hands the buffers over. */
function received(links: Parameters<typeof packLinks>[0]): UnpackedLinks {
  const packed = runThrough(packLinks(links));
  return new UnpackedLinks(structuredClone(packed, { transfer: buffersOf(packed) }));
}

describe("links on their way to the page", () => {
  // The first is in one language, the last in several.
  it.each(
    [readPacks().at(0)!, readPacks().at(-1)!].map((pack) => [pack.name, pack.articles.slice(0, 3)] as const),
  )("are the same byte for byte, in their order: %s", (_, articles) => {
    const { links } = decidedComparison(articles);
    const page = received(links);
    expect(links.some(({ decided }) => decided === "different")).toBe(true);
    expect(JSON.stringify([...page])).toBe(JSON.stringify(links));
    expect(JSON.stringify(page.at(links.length - 1))).toBe(JSON.stringify(links.at(-1)));
    expect([...outlinesOf(page)]).toEqual(
      links.map(({ a, b, decided }) => ({ a, b, ...(decided === undefined ? {} : { decided }) })),
    );
  });

  it("are none where there are none, and none beyond the last", () => {
    const page = received([]);
    expect([page.length, page.at(0), [...page]]).toEqual([0, undefined, []]);
  });
});
