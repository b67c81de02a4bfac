// npm run bench:cross [-- --gold DIR]…: how well units of articles in two languages are put together, by pair of languages;
// which signals carried the links, right and wrong; the ten worst misses, each with its best score; and what is lost without
// one kind of knowledge at a time. Measured on gold/cross.
import { join } from "node:path";
import { compare, type CompareOptions } from "../src/engine/pipeline.ts";
import type { Comparison, Link, Place } from "../src/model/comparison.ts";
import { lengthOf, overlapOf, type Span } from "../src/model/span.ts";
import { ablations } from "./ablation.ts";
import { GOLD_ROOT, optionValues, readAllLexica, readPacks, type Gold, type Pack } from "./packs.ts";

const MISSES = 10;
const LONGEST_QUOTE = 70;

interface Unit extends Span {
  readonly id: string;
  readonly article: string;
  readonly language: string;
  readonly words: string;
  /** Claims that the gold and the comparison put it into. */
  readonly gold: readonly string[];
  readonly said: readonly string[];
}

interface UnitPair {
  readonly pack: string;
  readonly languages: string;
  readonly a: Unit;
  readonly b: Unit;
  readonly right: boolean;
  readonly said: boolean;
  /** The best link between them, if any. */
  readonly link: Link | undefined;
}

/** As gold/score.mjs counts: half of the unit, or most of the mention. */
const stands = (mention: Span, unit: Span): boolean => {
  const shared = overlapOf(mention, unit);
  return shared > 0 && (shared >= 0.5 * lengthOf(unit) || shared >= 0.7 * lengthOf(mention));
};

function unitsOf({ gold }: Pack, comparison: Comparison): Unit[] {
  return gold.docs.flatMap((doc) => {
    const article = comparison.articles.find(({ name }) => name === doc.file);
    if (!article || gold.same_event?.includes(doc.id) === false) return [];
    return doc.sentences
      .filter(({ kind }) => kind === "s")
      .map((unit) => ({
        id: unit.id,
        start: unit.start,
        end: unit.end,
        article: article.id,
        language: article.language,
        words: article.text.slice(unit.start, unit.end).replace(/\s+/g, " ").slice(0, LONGEST_QUOTE),
        gold: claimsOf(gold, doc.id, unit),
        said: comparison.claims
          .filter(({ mentions }) => mentions.some((m) => m.article === article.id && stands(m, unit)))
          .map(({ id }) => id),
      }));
  });
}

const claimsOf = (gold: Gold, doc: string, unit: Span): string[] =>
  gold.claims
    .filter(({ mentions }) => mentions.some((m) => m.doc === doc && stands(m, unit)))
    .map(({ id }) => id);

const meets = (place: Place, unit: Unit): boolean =>
  place.article === unit.article && overlapOf(place, unit) > 0;

function linkOf(a: Unit, b: Unit, links: readonly Link[]): Link | undefined {
  const between = links.filter(
    (link) => (meets(link.a, a) && meets(link.b, b)) || (meets(link.a, b) && meets(link.b, a)),
  );
  return between.sort((x, y) => y.score - x.score)[0];
}

function pairsOf(pack: Pack, options: CompareOptions): UnitPair[] {
  const comparison = compare(pack.articles, options);
  const units = unitsOf(pack, comparison);
  return units.flatMap((a, i) =>
    units.slice(i + 1).flatMap((b): UnitPair[] => {
      if (a.language === b.language) return [];
      const right = a.gold.some((claim) => b.gold.includes(claim));
      const said = a.said.some((claim) => b.said.includes(claim));
      if (!right && !said) return [];
      const languages = [a.language, b.language].sort().join("–");
      return [{ pack: pack.gold.id, languages, a, b, right, said, link: linkOf(a, b, comparison.links) }];
    }),
  );
}

function figures(name: string, pairs: readonly UnitPair[]): Record<string, string | number> {
  const hits = pairs.filter(({ right, said }) => right && said).length;
  const [gold, said] = [pairs.filter(({ right }) => right).length, pairs.filter((pair) => pair.said).length];
  const share = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
  return {
    languages: name,
    gold,
    precision: share(hits, said),
    recall: share(hits, gold),
    F1: share(2 * hits, gold + said),
  };
}

/** Mean weight of each reason in links of pairs that are right, and of pairs that are wrong. */
function carried(pairs: readonly UnitPair[]): Record<string, string | number>[] {
  const linked = pairs.filter(({ said, link }) => said && link !== undefined);
  const features = new Set(linked.flatMap(({ link }) => link?.reasons.map(({ feature }) => feature) ?? []));
  const mean = (feature: string, right: boolean): number => {
    const those = linked.filter((pair) => pair.right === right);
    const sum = those.reduce(
      (total, { link }) => total + (link?.reasons.find((reason) => reason.feature === feature)?.weight ?? 0),
      0,
    );
    return sum / Math.max(1, those.length);
  };
  return [...features]
    .map((signal) => ({ signal, right: mean(signal, true), wrong: mean(signal, false) }))
    .sort((x, y) => Math.abs(y.right) - Math.abs(x.right))
    .map(({ signal, right, wrong }) => ({ signal, right: right.toFixed(2), wrong: wrong.toFixed(2) }));
}

const lexica = readAllLexica();
const packs = readPacks(optionValues("--gold", [join(GOLD_ROOT, "cross")]));
const pairs = packs.flatMap((pack) => pairsOf(pack, { lexica }));
const names = [...new Set(pairs.map(({ languages }) => languages))].sort();
console.table([
  ...names.map((name) =>
    figures(
      name,
      pairs.filter(({ languages }) => languages === name),
    ),
  ),
  figures("all", pairs),
]);
console.table(carried(pairs));
const missed = pairs
  .filter(({ right, said }) => right && !said)
  .sort((x, y) => (x.link?.score ?? 0) - (y.link?.score ?? 0));
for (const { pack, a, b, link } of missed.slice(0, MISSES))
  console.log(
    `${pack} ${a.id}|${b.id} ${link === undefined ? "no link" : String(link.score)}\n  ${a.words}\n  ${b.words}`,
  );
console.table(
  [...ablations(lexica)].map(({ without, options }) => {
    const {
      precision = "",
      recall = "",
      F1 = "",
    } = figures(
      without,
      packs.flatMap((pack) => pairsOf(pack, options)),
    );
    return { without, precision, recall, F1 };
  }),
);
