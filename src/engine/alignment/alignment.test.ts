import { describe, expect, it } from "vitest";
import type { Alignment } from "../../model/alignment.ts";
import { UnpackedLinks } from "../../model/unpackedLinks.ts";
import type { Link } from "../../model/comparison.ts";
import { sliceOf } from "../../model/span.ts";
import { readLexica, readPacks } from "../testing/packs.ts";
import { piecesOf } from "../testing/injection.ts";
import { sourceOf } from "../testing/sources.ts";
import { runThrough } from "../stages.ts";
import {
  align,
  articlesOf,
  CALIBRATION,
  judge,
  measure,
  prepare,
  judgeEvents,
  refine,
  type ClauseSource,
  type Judgement,
} from "./index.ts";

const lexica = readLexica();
type Articles = readonly ClauseSource["article"][];

const judged = (
  sources: readonly ClauseSource[],
  events: readonly (readonly string[])[],
  before: Articles,
): Judgement => runThrough(judge(runThrough(measure(runThrough(prepare(sources)))), events, before));

const alignAll = (sources: readonly ClauseSource[]): Alignment => {
  const articles = sources.map(({ article }) => article);
  return runThrough(align(judged(sources, [articles.map(({ id }) => id)], articles)));
};

/** The link between the first clauses of two articles. */
function linkOf(language: string, first: string, second: string): Link | undefined {
  const [a, b] = [sourceOf("a", language, [first], lexica), sourceOf("b", language, [second], lexica)];
  return new UnpackedLinks(alignAll([a, b]).links).at(0);
}
const scoreOf = (first: string, second: string): number => linkOf("en", first, second)?.score ?? 0;

describe("scores", () => {
  it("A9 are the same whichever article comes first", () => {
    const [x = [], y = []] = (readPacks()[2]?.articles ?? []).map((article) => piecesOf(article).body);
    const scores = (first: readonly string[], second: readonly string[]): Map<string, number> => {
      const { clauses, pairs } = alignAll([
        sourceOf("1", "en", first, lexica),
        sourceOf("2", "en", second, lexica),
      ]);
      const keyOf = (clause: number): string => {
        const place = clauses[clause];
        return `${place?.article === "1" ? first[0] : second[0]} ${place?.start}`;
      };
      return new Map(
        pairs.map(({ a, b, score }) => [[keyOf(a), keyOf(b)].sort().join(), Number(score.toFixed(9))]),
      );
    };
    const [straight, swapped] = [scores(x, y), scores(y, x)];
    expect([...straight.keys()].toSorted()).toEqual([...swapped.keys()].toSorted());
    // Of equally alike words the first read stands in the evidence, which moves a score by a hair.
    for (const [key, score] of straight)
      expect(Math.abs(score - (swapped.get(key) ?? 0))).toBeLessThan(0.005);
  });

  it("A8 rise with a clause of a third article that fits both", () => {
    const first = sourceOf("a", "en", ["Divers searched the wreck of the ferry for survivors."], lexica);
    const second = sourceOf("b", "en", ["Rescuers searched below the ferry in the morning."], lexica);
    const score = (third: string): number => {
      const { pairs } = alignAll([first, second, sourceOf("c", "en", [third], lexica)]);
      return pairs.find(({ a, b }) => a === 0 && b === 1)?.score ?? 0;
    };
    const fitting = score(
      "Rescuers and divers searched the wreck of the ferry for survivors in the morning.",
    );
    expect(fitting).toBeGreaterThan(score("Bakers ask for cheaper flour."));
  });

  it("A11 are given inside one event only", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) =>
      sourceOf(id, "en", ["Police arrested four men at the port on Monday."]),
    );
    const articles = [a!.article, b!.article, c!.article];
    const { links } = runThrough(align(judged([a!, b!, c!], [["a", "b"], ["c"]], articles)));
    expect([...new UnpackedLinks(links)].map((link) => `${link.a.article}${link.b.article}`)).toEqual(["ab"]);
  });

  const TOLD = "The ministry closed the northern port after the storm on Monday.";
  it.each([
    [
      "A3 a rewording before a common subject",
      "The ministry shut the northern harbour after the storm on Monday.",
      "The ministry raised the wages of its staff on Friday.",
    ],
    [
      "A7 a common subject before nothing in common",
      "The ministry closed a school near the southern port.",
      "Two students won a chess prize.",
    ],
  ])("%s", (_, nearer, farther) => {
    expect(scoreOf(TOLD, nearer)).toBeGreaterThan(scoreOf(TOLD, farther));
  });

  it.each([
    ["ar", "أكّدَ الوزيرُ أنّ الإمدادات كافية.", "اكد الوزير ان الامدادات كافيه."],
    ["ru", "Ёлку установили на площади города.", "Елку установили на площади города."],
    ["en", "Over 1,200 tonnes of wheat arrived on Monday.", "Over 1200 tonnes of wheat arrived on Monday."],
  ])("A10 %s: the same words are clear whatever their spelling", (language, first, second) => {
    expect(linkOf(language, first, second)?.confidence).toBe("clear");
  });
});

describe("contrasts", () => {
  it.each([
    [
      "number",
      "en",
      "The storm left 14 people without a home in Orla.",
      "The storm left 35 people without a home in Orla.",
    ],
    [
      "number",
      "ar",
      "أصيب 12 شخصاً في انهيار الجسر الشمالي.",
      "أصيب سبعة وعشرون شخصاً في انهيار الجسر الشمالي.",
    ],
    [
      "negation",
      "en",
      "The ministry closed the crossing at Orla.",
      "The ministry did not close the crossing at Orla.",
    ],
    ["negation", "ar", "أغلقت الوزارة معبر الأورلا الحدودي.", "لم تغلق الوزارة معبر الأورلا الحدودي."],
    [
      "negation",
      "fr",
      "Le ministère a fermé le poste-frontière.",
      "Le ministère n'a pas fermé le poste-frontière.",
    ],
    ["negation", "ru", "Министерство закрыло переход Орла.", "Министерство не закрыло переход Орла."],
    ["date", "en", "The ministers meet in Geneva on Tuesday.", "The ministers meet in Geneva on Friday."],
    ["certainty", "en", "The minister will resign next week.", "The minister may resign next week."],
  ])("A16 A17 %s (%s) is found and makes the link altered", (kind, language, first, second) => {
    const link = linkOf(language, first, second);
    expect(link?.contrasts.map((contrast) => contrast.kind)).toEqual([kind]);
    expect(link?.relation).toBe("altered");
  });

  it.each([
    [
      "the same number in words",
      "ar",
      "أصيب 27 شخصاً في انهيار الجسر.",
      "أصيب سبعة وعشرون شخصاً في انهيار الجسر.",
    ],
    [
      "more than 400 and 420",
      "en",
      "More than 400 people left the town on Monday.",
      "About 420 people left the town on Monday.",
    ],
  ])("A16 A17 %s are none", (_, language, first, second) => {
    expect(linkOf(language, first, second)?.contrasts).toEqual([]);
  });

  it("A15 near misses are possible matches, never more", () => {
    const score = scoreOf(
      "The ministry closed the crossing at Orla.",
      "The ministry did not close the crossing at Orla.",
    );
    expect(score).toBeGreaterThanOrEqual(CALIBRATION.cutoffs.oneLanguage.possible);
    expect(score).toBeLessThan(CALIBRATION.cutoffs.oneLanguage.check);
  });
});

describe("evidence", () => {
  const WHOLE =
    "The ministry closed the northern port and sent divers to search the wreck of the ferry for survivors.";

  it("A18 a part is narrower than the whole, and the whole broader", () => {
    const part = "The ministry closed the northern port.";
    expect(linkOf("en", part, WHOLE)?.relation).toBe("narrower");
    expect(linkOf("en", WHOLE, part)?.relation).toBe("broader");
  });

  it("A19 the step of confidence follows the score", () => {
    const { links } = alignAll(
      (readPacks()[2]?.articles ?? []).map((article, i) =>
        sourceOf(`${i}`, "en", piecesOf(article).body, lexica),
      ),
    );
    const least = (step: string): number =>
      Math.min(
        ...[...new UnpackedLinks(links)].filter((link) => link.confidence === step).map(({ score }) => score),
      );
    expect(least("clear")).toBeGreaterThanOrEqual(CALIBRATION.cutoffs.oneLanguage.clear - 0.001);
    expect(least("likely")).toBeGreaterThanOrEqual(CALIBRATION.cutoffs.oneLanguage.likely - 0.001);
    expect(least("check")).toBeGreaterThanOrEqual(CALIBRATION.cutoffs.oneLanguage.possible - 0.001);
  });

  it("A20 A21 lists reasons, the weightiest first, and each word once", () => {
    const link = linkOf(
      "en",
      "The ministry shut the northern port, the port of Orla.",
      "The ministry closed the port of Orla on Monday.",
    );
    const weights = (link?.reasons ?? []).map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual(weights.toSorted((x, y) => y - x));
    expect(weights.length).toBeGreaterThan(0);
    for (const side of ["a", "b"] as const) {
      const starts = (link?.shared ?? []).map((shared) => shared[side].start);
      expect(new Set(starts).size).toBe(starts.length);
    }
    expect(link?.shared.filter(({ kind }) => kind === "concept")).toHaveLength(1);
  });
});

describe("refinement", () => {
  const TWO =
    "the ship carried fourteen containers of bleach for the laundries of Sarmis, while the crew waited for a pilot off the northern island";
  const BLEACH = "fourteen containers of bleach for the laundries of Sarmis were in the ship";
  const cutsOf = (...sources: readonly ClauseSource[]): string[] => {
    const draft = runThrough(measure(runThrough(prepare(sources))));
    const judged = runThrough(judgeEvents(draft, [sources.map(({ article }) => article.id)]));
    const [first] = articlesOf(runThrough(refine(draft, judged)));
    return (first?.clauses ?? []).map((clause) => sliceOf(first?.text ?? "", clause));
  };

  it("A12 cuts a clause where the partner's part ends", () => {
    const parts = cutsOf(sourceOf("a", "en", [TWO], lexica), sourceOf("b", "en", [BLEACH], lexica));
    expect(parts).toEqual([expect.stringMatching(/Sarmis,$/), expect.stringMatching(/^while the crew/)]);
  });

  it("A12 cuts a clause where one partner's part ends and another's begins", () => {
    const pilot = "off the northern island the crew waited for a pilot";
    const [a, ...rest] = [[TWO], [BLEACH], [pilot]].map((texts, i) => sourceOf(`${i}`, "en", texts, lexica));
    expect(cutsOf(a!, ...rest)).toHaveLength(2);
  });

  it("A12 cuts what both say whole at the same place in both", () => {
    const [a, b] = ["a", "b"].map((id) => sourceOf(id, "en", [TWO]));
    expect(cutsOf(a!, b!)).toEqual([expect.stringMatching(/Sarmis,$/), expect.stringMatching(/^while/)]);
    expect(cutsOf(b!, a!)).toEqual(cutsOf(a!, b!));
  });

  it("A12 halves a clause at its conjunction where the only partner has one half", () => {
    const fire = "A fire broke out at the port of Tarsa early on Monday and spread to two warehouses";
    const blaze = "A fire at the port of Tarsa on Monday injured three dockers";
    expect(cutsOf(sourceOf("a", "en", [fire], lexica), sourceOf("b", "en", [blaze], lexica))).toEqual([
      expect.stringMatching(/Monday$/),
      "and spread to two warehouses",
    ]);
  });

  it("A12 leaves a phrase with its verb where the partner has it too", () => {
    const told = "the ship carried fourteen containers of bleach to the laundries of the port of Sarmis";
    expect(cutsOf(sourceOf("a", "en", [told]), sourceOf("b", "en", [told]))).toEqual([told]);
  });

  it("A13 never cuts for a partner in another language", () => {
    const french =
      "quatorze conteneurs d'eau de Javel pour les blanchisseries de Sarmis étaient dans le navire";
    expect(cutsOf(sourceOf("a", "en", [TWO], lexica), sourceOf("b", "fr", [french], lexica))).toEqual([TWO]);
  });

  it("A14 never cuts off what differs in a number only", () => {
    const told = "the fire in the warehouse in the port of Sarmis injured 12 dockers and 30 sailors";
    expect(cutsOf(sourceOf("a", "en", [told]), sourceOf("b", "en", [told.replace("30", "44")]))).toEqual([
      told,
    ]);
  });
});

describe("settling", () => {
  const MAIN = "Police arrested four men at the port of Sarmis on Monday";
  const DETAIL = "in the early morning";
  const CLAUSE = "and the mayor thanked them";
  const LONG = "while divers went on looking for the captain of the ferry below the northern pier";
  /** Places of the first article after judging, where it was one clause before it was cut into these parts. */
  const settled = (parts: readonly string[], other: string, wasWhole = true): string[] => {
    const [cut, partner] = [sourceOf("a", "en", parts), sourceOf("b", "en", [other])];
    const { article } = cut;
    const whole = { start: 0, end: article.text.length, sentence: 0 };
    const before = [wasWhole ? { ...article, clauses: [whole] } : article, partner.article];
    const { clauses } = judged([cut, partner], [["a", "b"]], before);
    return clauses.filter((clause) => clause.article === "a").map((clause) => sliceOf(article.text, clause));
  };

  it.each([
    ["A22 takes back a cut that found nothing", [MAIN, DETAIL], true, 1],
    ["A22 also at the beginning", [DETAIL, MAIN], true, 1],
    ["A22 keeps a long part that only one outlet has", [MAIN, LONG], true, 2],
    ["A22 keeps what says something of its own", [MAIN, CLAUSE], true, 2],
    ["A22 keeps a border that was there before", [MAIN, DETAIL], false, 2],
  ] as const)("%s", (_, parts, wasWhole, count) => {
    expect(settled(parts, MAIN, wasWhole)).toHaveLength(count);
  });
});
