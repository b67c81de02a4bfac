import { describe, expect, it } from "vitest";
import type { Link, Place } from "./comparison.ts";
import { LinkPacker } from "./linkPacker.ts";
import { outlinesOf } from "./links.ts";
import { buffersOf } from "./packedLinks.ts";
import { UnpackedLinks } from "./unpackedLinks.ts";

const place = (article: string, start: number): Place => ({ article, start, end: start + 40 });
const [A, B, C] = [place("a", 0), place("b", 10), place("c", 500)];

/** With everything that a link can have, and with nothing that it need not have. */
const LINKS: readonly Link[] = [
  {
    a: A,
    b: B,
    score: 0.917,
    confidence: "clear",
    relation: "altered",
    reasons: [
      { feature: "rare", weight: 1.25 },
      { feature: "otherNumbers", weight: -0.4 },
    ],
    shared: [
      { a: { start: 1, end: 7 }, b: { start: 12, end: 20 }, kind: "name", weight: 3.5 },
      {
        a: { start: 8, end: 9 },
        b: { start: 21, end: 25 },
        kind: "concept",
        weight: 0.75,
        means: "ceasefire",
      },
    ],
    contrasts: [
      { kind: "number", a: { start: 30, end: 32 }, b: { start: 41, end: 43 } },
      { kind: "negation", b: { start: 45, end: 48 } },
    ],
  },
  {
    a: A,
    b: C,
    score: 0,
    confidence: "check",
    relation: "same",
    reasons: [],
    shared: [],
    contrasts: [{ kind: "certainty", a: { start: 0, end: 0 } }],
    decided: "different",
  },
  {
    a: B,
    b: C,
    score: 0.4,
    confidence: "likely",
    relation: "narrower",
    reasons: [{ feature: "rare", weight: 1.25 }],
    shared: [],
    contrasts: [],
    decided: "same",
  },
];

/** As the page gets them: through a message that hands the buffers over. */
function received(links: readonly Link[]): UnpackedLinks {
  const packer = new LinkPacker();
  for (const link of links) packer.add(link);
  const packed = packer.packed();
  return new UnpackedLinks(structuredClone(packed, { transfer: buffersOf(packed) }));
}

describe("links on their way to the page", () => {
  it("are the same byte for byte, in their order", () => {
    const page = received(LINKS);
    expect(JSON.stringify([...page])).toBe(JSON.stringify(LINKS));
    expect(JSON.stringify(page.at(2))).toBe(JSON.stringify(LINKS[2]));
    expect([...outlinesOf(page)]).toEqual(
      LINKS.map(({ a, b, decided }) => ({ a, b, ...(decided === undefined ? {} : { decided }) })),
    );
  });

  it("are the same where there are more than columns have room for at first", () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...LINKS[i % 3]!, score: i / 2000 }));
    expect(JSON.stringify([...received(many)])).toBe(JSON.stringify(many));
  });

  it("are none where there are none, and none beyond the last", () => {
    const page = received([]);
    expect([page.length, page.at(0), [...page]]).toEqual([0, undefined, []]);
  });
});
