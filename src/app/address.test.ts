import { describe, expect, it } from "vitest";
import type { Comparison } from "../model/comparison.ts";
import { type Choices, FIRST_CHOICES, FIRST_SELECTION, NO_FILTERS, type Selection } from "../store/state.ts";
import { readTail, splitFragment, writeTail } from "./address.ts";

/** A claim at 100 to 120 of the first article and 110 to 130 of the second, at 200 and 210, and so on. */
const claim = (id: string, place: number, event = 0) => ({
  id,
  event,
  representative: 1,
  mentions: ["one", "two"].map((article, i) => ({
    article,
    start: place * 100 + i * 10,
    end: place * 100 + i * 10 + 20,
  })),
});
const context = {
  articles: ["one", "two", "three"].map((id) => ({ id })),
  comparison: {
    claims: [claim("c1", 1), claim("elsewhere", 4, 1), claim("c2", 2), claim("c3", 3)],
    voices: [
      { id: "v1", label: "الكرملين", aliases: ["الكرملين", "موسكو"], kind: "institution" },
      { id: "v2", label: "Élysée & co", aliases: ["Élysée & co"], kind: "institution" },
    ],
  } as unknown as Comparison,
};
const OTHER_BASE: Selection = { view: "voices", claim: "c3", place: null };

/** What a tail says, as far as it differs from the beginning. */
const read = (tail: string, base = FIRST_SELECTION) => {
  const { selection, choices, ignored } = readTail(tail, context, base);
  return { selection, choices, ignored };
};
const chosen = (choices: Partial<Choices>) => ({ ...FIRST_CHOICES, ...choices });
const filtered = (filters: Partial<Choices["filters"]>) => chosen({ filters: { ...NO_FILTERS, ...filters } });

/** Each way of showing a comparison, and its address. */
const ADDRESSES: readonly (readonly [string, Partial<Selection>, Choices])[] = [
  ["v=points", {}, FIRST_CHOICES],
  ["v=points&p=2&of=B.210", { claim: "c2" }, FIRST_CHOICES],
  ["v=reader&at=B.340", { view: "reader", place: { article: "two", start: 340 } }, FIRST_CHOICES],
  ["v=points&in=one&only=B", {}, filtered({ group: "one", onlyIn: "two" })],
  [
    "v=points&not=C&with=voice.check",
    {},
    filtered({ notFoundIn: ["three"], voiceDiffers: true, toCheck: true }),
  ],
  [
    "v=points&with=words.quotes.edited.note",
    {},
    filtered({ wordingDiffers: true, quoted: true, edited: true, hasNote: true }),
  ],
  ["v=points&not=A.C", {}, filtered({ notFoundIn: ["one", "three"] })],
  ["v=points&voice=%C3%89lys%C3%A9e+%26+co", {}, filtered({ voicedBy: "v2" })],
  ["v=points&q=the+exit+%26+more", {}, filtered({ text: "the exit & more" })],
  ["v=points&order=groups", {}, chosen({ order: "groups" })],
  ["v=points&order=C", {}, chosen({ order: { as: "three" } })],
  [
    "v=points&as=list&density=icons&hide=A.C",
    {},
    chosen({ layout: "list", density: "icons", hidden: ["one", "three"] }),
  ],
  ["v=wording&against=A", { view: "wording" }, chosen({ against: "one" })],
  ["v=wording&words=versions", { view: "wording" }, chosen({ wording: "versions" })],
];

describe("the address", () => {
  it.each(ADDRESSES)("%s is written", (tail, selection, choices) => {
    expect(writeTail({ selection: { ...FIRST_SELECTION, ...selection }, choices }, context)).toBe(tail);
  });

  it.each(ADDRESSES)("%s is read", (tail, selection, choices) => {
    expect(read(tail)).toEqual({
      selection: { ...FIRST_SELECTION, ...selection },
      choices,
      ignored: [],
    });
  });

  it("leaves out what the comparison at hand does not have", () => {
    const gone = filtered({ onlyIn: "gone", voicedBy: "gone" });
    expect(writeTail({ selection: { ...FIRST_SELECTION, claim: "gone" }, choices: gone }, context)).toBe(
      "v=points",
    );
  });

  it.each([
    ["p=9", ["p=9"]],
    ["p=0&only=Z", ["p=0", "only=Z"]],
    ["p=2x", ["p=2x"]],
    ["p=2&of=B.500", ["of=B.500"]],
    ["p=2&of=C.210", ["of=C.210"]],
    ["of=A.410", ["of=A.410"]],
    ["v=nowhere", ["v=nowhere"]],
    ["v", ["v"]],
    ["with=check.nonsense", ["with=check.nonsense"]],
    ["hide=B.Z", ["hide=B.Z"]],
    ["constructor=1", ["constructor=1"]],
    ["voice=nobody", ["voice=nobody"]],
    ["at=B", ["at=B"]],
    ["in=%E0%A4", ["in=\ufffd"]],
  ])("of %s nothing can be read, and that is said", (tail, ignored) => {
    expect(read(tail)).toEqual({ selection: FIRST_SELECTION, choices: FIRST_CHOICES, ignored });
  });

  it.each([
    ["a letter in lower case", "only=b", filtered({ onlyIn: "two" })],
    ["another name of a voice", "voice=موسكو", filtered({ voicedBy: "v1" })],
    ["marks that nobody sees, put behind it by a chat", "in=all%E2%80%8B%20", filtered({ group: "all" })],
    ["what is said twice: the last counts", "in=all&in=one", filtered({ group: "one" })],
  ])("takes %s", (_, tail, choices) => {
    expect(read(tail).choices).toEqual(choices);
  });

  it.each([
    ["p=2", "c2"],
    ["p=3&of=B.215", "c2"],
    ["of=A.200&p=9", "c2"],
    ["of=B.120", "c1"],
  ])("finds the point of %s, by its place where the numbers have moved", (tail, id) => {
    expect(read(tail)).toMatchObject({ selection: { claim: id }, ignored: [] });
  });

  it("leaves the view and the point of a link as they are where it does not name others", () => {
    expect(read("in=all", OTHER_BASE).selection).toEqual(OTHER_BASE);
    expect(read("v=points&p=1", OTHER_BASE).selection).toMatchObject({ view: "points", claim: "c1" });
  });
});

describe("what stands after #", () => {
  it.each([
    ["", "", ""],
    ["v=points&p=7", "", "v=points&p=7"],
    ["m1AbC_-", "m1AbC_-", ""],
    ["m2AbC&v=points&p=7", "m2AbC", "v=points&p=7"],
    ["&v=points", "", "v=points"],
    ["something", "something", ""],
  ])("%s is the payload “%s” and the tail “%s”", (fragment, payload, tail) => {
    expect(splitFragment(fragment)).toEqual({ payload, tail });
  });
});
