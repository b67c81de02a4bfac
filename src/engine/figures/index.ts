import type { SegmentedArticle } from "../../model/article.ts";
import type { Claim, Disagreement, FigureValue } from "../../model/comparison.ts";
import { plainDigits } from "../../text/numerals/digits.ts";
import { alike, baseOf, comparable, durationOf, isSecondSource } from "./comparable.ts";
import { figuresOf, type Figure } from "./figure.ts";
import { reconciled, type Told } from "./reconcile.ts";

/**
 * The claims with their `disagreements`: figures of the same thing on which mentions differ, whoever gives them. A claim
 * whose articles are not among `articles` is returned as it is. Yields between steps of a few milliseconds.
 */
export function* findDisagreements(
  claims: readonly Claim[],
  articles: readonly SegmentedArticle[],
): Generator<undefined, Claim[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found: Claim[] = [];
  for (const claim of claims) found.push({ ...claim, disagreements: yield* disagreementsOf(claim, byId) });
  return found;
}

/** Mentions that are read between two breaths, and the pairs of mentions that are compared. */
const MENTIONS_A_STEP = 32;
const PAIRS_A_STEP = 1000;

function* disagreementsOf(
  claim: Claim,
  articles: ReadonlyMap<string, SegmentedArticle>,
): Generator<undefined, Disagreement[]> {
  if (claim.mentions.length < 2) return [];
  const mentions: Figure[][] = [];
  for (const [index, mention] of claim.mentions.entries()) {
    if (index % MENTIONS_A_STEP === 0) yield;
    const article = articles.get(mention.article);
    mentions.push(article === undefined ? [] : figuresOf(article, mention, index));
  }
  const across: Pair[] = [];
  let compared = 0;
  for (const [i, a] of mentions.entries()) {
    if (compared > PAIRS_A_STEP) {
      compared = 0;
      yield;
    }
    compared += mentions.length - i;
    for (const b of mentions.slice(i + 1)) across.push(...comparePair(a, b));
  }
  const several = new Set(claim.mentions.map(({ article }) => article)).size > 1;
  const pairs = several ? [...across, ...mentions.flatMap(compareWithin)] : across;
  const found: Disagreement[] = [];
  for (const { figures, differs } of groupsOf(pairs)) {
    yield;
    if (differs && !isSharedByAll(figures)) found.push({ kind: "figure", values: valuesOf(figures) });
  }
  return found;
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

/** A group that further pairs may join with others; groups come in the order of the last pair that they hold. */
interface GrowingGroup {
  readonly figures: Figure[];
  differs: boolean;
  last: number;
}

/** Figures that pairs connect, in order of mention and place. */
function groupsOf(pairs: readonly Pair[]): Group[] {
  const groupOf = new Map<Figure, GrowingGroup>();
  pairs.forEach(({ a, b, differs }, last) => {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    const group = x ?? y ?? { figures: [], differs: false, last };
    group.differs ||= differs || y?.differs === true;
    group.last = last;
    for (const figure of [a, b, ...(y === group ? [] : (y?.figures ?? []))]) {
      if (groupOf.get(figure) === group) continue;
      groupOf.set(figure, group);
      group.figures.push(figure);
    }
  });
  return [...new Set(groupOf.values())]
    .sort((a, b) => a.last - b.last)
    .map(({ figures, differs }) => ({
      differs,
      figures: figures.sort((a, b) => a.mention - b.mention || a.start - b.start),
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
