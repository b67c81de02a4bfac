import type { ArticleId, Clause, SegmentedArticle } from "../../model/article.ts";
import { beginsClause } from "./borders.ts";
import { readClauses, type ClauseText } from "./clauseText.ts";
import { sharesOf } from "./coverage.ts";
import { pairsOf, rowsOf } from "./pairs.ts";
import type { JudgedPairs, Measured, Prepared } from "./score.ts";
import { SIGNALS } from "./signals.ts";
import { SUPPORT } from "./support.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** A part with a pair from this score on has found what it was cut off for. Raising it joins more parts again. */
const LEAST_FOUND = 0.3;
/** A phrase of fewer words that has found nothing is a detail of the part beside it. Raising it shows fewer alone. */
const LONG_PHRASE = 8;
/** The same for what begins after a mark or with a conjunction: it says something of its own. */
const LONG_CLAUSE = 4;
/** Pairs between two breaths. */
const PAIRS_A_STEP = 4000;

/** The clauses as they stay, and their pairs. */
export interface Settled {
  readonly prepared: Prepared;
  readonly clauses: readonly ClauseText[];
  readonly pairs: JudgedPairs;
}

/**
 * Takes back cuts that found nothing, so that no detail stands as a point of its own only because it was cut off.
 *
 *   clause   the ship carried bleach | in 14 containers          partner   bleach was on board
 *   wanted   one clause, with the partner that its first part has
 *
 * `before` are the articles as they stood before clauses were cut: only cuts made since are taken back.
 */
export function* settleClauses(
  prepared: Prepared,
  { clauses, vocabulary }: Pick<Measured, "clauses" | "vocabulary">,
  pairs: JudgedPairs,
  before: readonly SegmentedArticle[],
): Generator<undefined, Settled> {
  const kept = new Set(
    before.flatMap(({ id, clauses: drawn }) => drawn.map(({ start }) => keyOf(id, start))),
  );
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const partners = bestPartners(pairs);
  let group = NO_GROUP;
  const joined = clauses.map((clause, i) => {
    const partner = partners.get(i);
    const part = { partner, found: partner !== undefined, words: clause.words.length };
    const wasCut = i > 0 && !kept.has(keyOf(clause.article, clause.place.start));
    const joins =
      wasCut && belongTogether(group, part, beginsClause(clause, texts.get(clause.article) ?? ""));
    group = joins ? { partner, found: group.found || part.found, words: group.words + part.words } : part;
    return joins;
  });
  yield;
  return joined.includes(true)
    ? yield* join(prepared, clauses, vocabulary, pairs, joined)
    : { prepared, clauses, pairs };
}

/** Neighbouring parts of one clause, or one part. */
interface Group {
  /** The clause that is most like its last part; undefined where none is like enough. */
  readonly partner: number | undefined;
  readonly found: boolean;
  readonly words: number;
}

const NO_GROUP: Group = { partner: undefined, found: false, words: 0 };

/** Two parts of which one is a detail, or both found nothing; phrases too that both found the same place. */
function belongTogether(a: Group, b: Group, asClause: boolean): boolean {
  const isDetail = ({ found, words }: Group): boolean =>
    !found && words < (asClause ? LONG_CLAUSE : LONG_PHRASE);
  if (isDetail(a) || isDetail(b) || (!a.found && !b.found)) return true;
  return !asClause && b.found && a.partner === b.partner;
}

/** For each clause that has found something, what it is most like; the first of equals. */
function bestPartners({ count, a, b, scores }: JudgedPairs): Map<number, number> {
  const best = new Map<number, { partner: number; score: number }>();
  const offer = (clause: number, partner: number, score: number): void => {
    if (score > (best.get(clause)?.score ?? 0)) best.set(clause, { partner, score });
  };
  for (let pair = 0; pair < count; pair++) {
    const score = scores[pair] ?? 0;
    if (score < LEAST_FOUND) continue;
    offer(a[pair] ?? 0, b[pair] ?? 0, score);
    offer(b[pair] ?? 0, a[pair] ?? 0, score);
  }
  return new Map([...best].map(([clause, { partner }]) => [clause, partner]));
}

const keyOf = (article: ArticleId, start: number): string => `${article} ${String(start)}`;

/** The clauses with those that are `joined` to the one before; of the pairs of the parts each whole keeps the best. */
function* join(
  prepared: Prepared,
  clauses: readonly ClauseText[],
  vocabulary: WeightedVocabulary,
  pairs: JudgedPairs,
  joined: readonly boolean[],
): Generator<undefined, Settled> {
  const starts = new Set(
    clauses.flatMap(({ article, place }, i) => (joined[i] ? [keyOf(article, place.start)] : [])),
  );
  const articles = prepared.articles.map((words) => ({ ...words, article: redrawn(words.article, starts) }));
  const drawn = yield* readClauses(articles, vocabulary);
  const grown = new Set<number>();
  let last = -1;
  const wholes = Int32Array.from(joined, (isJoined) => {
    if (isJoined) grown.add(last);
    else last++;
    return last;
  });
  yield;
  const settled = yield* bestPairs(pairs, wholes);
  for (let pair = 0; pair < settled.count; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    const [a, b] = [drawn[settled.a[pair] ?? 0], drawn[settled.b[pair] ?? 0]];
    if (!a || !b || !(grown.has(a.index) || grown.has(b.index))) continue;
    const { forward, backward } = sharesOf(a, b, vocabulary);
    settled.forward[pair] = forward;
    settled.backward[pair] = backward;
  }
  return { prepared: { ...prepared, articles }, clauses: drawn, pairs: settled };
}

function redrawn(article: SegmentedArticle, joined: ReadonlySet<string>): SegmentedArticle {
  const clauses: Clause[] = [];
  for (const clause of article.clauses) {
    const before = clauses[clauses.length - 1];
    if (before && joined.has(keyOf(article.id, clause.start)))
      clauses[clauses.length - 1] = { ...before, end: clause.end };
    else clauses.push(clause);
  }
  return { ...article, clauses };
}

/** The pairs as pairs of the wholes, of those of the same two wholes the best; of equals the first. */
function* bestPairs(pairs: JudgedPairs, wholes: Int32Array): Generator<undefined, JudgedPairs> {
  const a = pairs.a.map((clause) => wholes[clause] ?? 0);
  const b = pairs.b.map((clause) => wholes[clause] ?? 0);
  const chosen = new Int32Array(pairs.count);
  let count = 0;
  for (let from = 0; from < pairs.count;) {
    yield;
    const stop = Math.min(pairs.count, from + PAIRS_A_STEP);
    while (from < stop) {
      // Pairs of one first whole stand together, because parts of a whole are neighbours.
      let to = from;
      while (to < pairs.count && a[to] === a[from]) to++;
      const best = bestByPartner(pairs.scores, b, from, to);
      chosen.set(best, count);
      count += best.length;
      from = to;
    }
  }
  const kept = chosen.slice(0, count);
  yield;
  return {
    ...(yield* pairsOf({ ...pairs, a, b }, kept)),
    signals: yield* rowsOf(pairs.signals, kept, SIGNALS.length),
    support: yield* rowsOf(pairs.support, kept, SUPPORT.length),
    scores: yield* rowsOf(pairs.scores, kept),
  };
}

/** Of the pairs from `from` to `to` the best with each partner, in order of the partners; of equals the first. */
function bestByPartner(scores: Float64Array, partners: Int32Array, from: number, to: number): number[] {
  const best = new Map<number, number>();
  for (let pair = from; pair < to; pair++) {
    const partner = partners[pair] ?? 0;
    const known = best.get(partner);
    if (known === undefined || (scores[pair] ?? 0) > (scores[known] ?? 0)) best.set(partner, pair);
  }
  return [...best.values()].sort((x, y) => (partners[x] ?? 0) - (partners[y] ?? 0));
}
