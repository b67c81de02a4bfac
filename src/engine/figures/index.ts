import type { SegmentedArticle } from "../../model/article.ts";
import type { Claim, Disagreement, FigureValue } from "../../model/comparison.ts";
import { plainDigits } from "../../text/numerals/digits.ts";
import { alike, baseOf, comparable, durationOf, isSecondSource } from "./comparable.ts";
import { figuresOf, type Figure } from "./figure.ts";
import { reconciled, type Told } from "./reconcile.ts";

/**
 * The claims with their `disagreements`: figures of the same thing on which mentions differ, whoever gives them. A claim
 * whose articles are not among `articles` is returned as it is.
 */
export function findDisagreements(claims: readonly Claim[], articles: readonly SegmentedArticle[]): Claim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return claims.map((claim) => ({ ...claim, disagreements: disagreementsOf(claim, byId) }));
}

function disagreementsOf(claim: Claim, articles: ReadonlyMap<string, SegmentedArticle>): Disagreement[] {
  if (claim.mentions.length < 2) return [];
  const mentions = claim.mentions.map((mention, index) => {
    const article = articles.get(mention.article);
    return article === undefined ? [] : figuresOf(article, mention, index);
  });
  const across = mentions.flatMap((a, i) => mentions.slice(i + 1).flatMap((b) => comparePair(a, b)));
  const several = new Set(claim.mentions.map(({ article }) => article)).size > 1;
  const pairs = several ? [...across, ...mentions.flatMap(compareWithin)] : across;
  return groupsOf(pairs)
    .filter((group) => group.differs && !isSharedByAll(group.figures))
    .map(({ figures }) => ({ kind: "figure", values: valuesOf(figures) }));
}

interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly differs: boolean;
}

/**
 * Which figures of two mentions stand for the same thing. Equal ones first; of what is left, a figure differs from
 * another only where neither has a second, different one to be compared with.
 */
function comparePair(a: readonly Figure[], b: readonly Figure[]): Pair[] {
  const all = a.flatMap((x) =>
    b.filter((y) => comparable(x, y)).map((y) => ({ a: x, b: y, differs: !agree(x, y) })),
  );
  const same = a.flatMap((x) => b.filter((y) => alike(x, y)).map((y) => ({ a: x, b: y, differs: false })));
  const equal = [...same, ...all.filter((pair) => !pair.differs)];
  const settled = new Set(equal.flatMap((pair) => [pair.a, pair.b]));
  const left = all.filter((pair) => !settled.has(pair.a) && !settled.has(pair.b));
  const single = left.filter((pair) =>
    left.every(
      (other) =>
        (other.a !== pair.a || agree(other.b, pair.b)) && (other.b !== pair.b || agree(other.a, pair.a)),
    ),
  );
  return [...equal, ...single];
}

/** "38 % according to the company, 52 % according to the union": two sources inside one mention. */
function compareWithin(figures: readonly Figure[]): Pair[] {
  return figures.flatMap((a, i) =>
    figures
      .slice(i + 1)
      .filter((b) => isSecondSource(a, b) && !agree(a, b))
      .map((b) => ({ a, b, differs: true })),
  );
}

/** A range agrees with what its ends or anything between them agrees with. */
function agree(a: Figure, b: Figure): boolean {
  return reconciled(toldOf(a), toldOf(b));
}

const toldOf = ({ quantity, upper }: Figure): Told => ({
  kind: quantity.kind,
  modifier: quantity.modifier,
  low: baseOf(quantity),
  high: baseOf(upper ?? quantity),
});

interface Group {
  readonly figures: readonly Figure[];
  readonly differs: boolean;
}

/** Figures that pairs connect, in order of mention and place. */
function groupsOf(pairs: readonly Pair[]): Group[] {
  let groups: Group[] = [];
  for (const { a, b, differs } of pairs) {
    const touched = groups.filter(({ figures }) => figures.includes(a) || figures.includes(b));
    const figures = new Set([...touched.flatMap((group) => group.figures), a, b]);
    const merged = { figures: [...figures], differs: differs || touched.some((group) => group.differs) };
    groups = [...groups.filter((group) => !touched.includes(group)), merged];
  }
  return groups.map((group) => ({
    ...group,
    figures: [...group.figures].sort((a, b) => a.mention - b.mention || a.start - b.start),
  }));
}

/** Every article gives the same values: they agree, and the claim holds two things ("2 October the offer, 3 October the reply"). */
function isSharedByAll(figures: readonly Figure[]): boolean {
  const articles = [...new Set(figures.map(({ article }) => article))];
  const own = articles.map((article) => figures.filter((figure) => figure.article === article));
  const within = (some: readonly Figure[], all: readonly Figure[]): boolean =>
    some.every((a) => all.some((b) => agree(a, b)));
  return own.length > 1 && own.every((some) => own.every((others) => within(some, others)));
}

/** One value for each figure, in the smallest unit that any of them uses: 10 and 14 days for "ten days", "two weeks". */
function valuesOf(figures: readonly Figure[]): FigureValue[] {
  const ends = figures.flatMap((figure) =>
    [figure.quantity, ...(figure.upper === undefined ? [] : [figure.upper])].map((quantity) => ({
      article: figure.article,
      quantity,
    })),
  );
  const sizes = ends
    .map(({ quantity }) => durationOf(quantity.unit)?.size)
    .filter((size) => size !== undefined);
  const smallest = sizes.length === 0 ? 1 : Math.min(...sizes);
  return ends.map(({ article, quantity }) => ({
    article,
    value: plainDigits(baseOf(quantity) / (durationOf(quantity.unit) === null ? 1 : smallest)),
    start: quantity.start,
    end: quantity.end,
  }));
}
