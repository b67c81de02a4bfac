import type { ArticleId, Clause, SegmentedArticle } from "../../model/article.ts";
import { bordersOf, gapBefore, opensClause, type Border } from "./borders.ts";
import type { ClauseText } from "./clauseText.ts";
import { halvedAt } from "./halves.ts";
import { bestCuts, LEAST_PART, sumsOf, type Sums } from "./parts.ts";
import type { JudgedPairs, Measured } from "./score.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** Pairs from this score on take part. Lower cuts more, for the sake of partners that say something else. */
const LEAST_SCORE = 0.2;
/** Partners from this score on may show by themselves that one has a half only. Lower cuts more. */
const LEAST_SURE = 0.3;
/** A word that a place lacks speaks against it with this share of its weight. Raising it cuts more. */
const LACKED = 0.3;
/** Across languages fewer words meet, so that a word's absence says less. Raising it cuts more for partners in other languages. */
const LACKED_ACROSS = 0.1;
/** A partner clause counts with this share, for it may have been cut elsewhere than this one. Raising it cuts more … */
const WHOLE = 0.6;
/** … and one of several parts with this: each of them speaks for itself. */
const WHOLE_OF_PARTS = 0.3;
/** Partners that take part, the best: many outlets shall not cut finer than a few. Bounds the work for large sets too. */
const MOST_PARTNERS = 8;
/** Clauses between two breaths. */
const CLAUSES_A_STEP = 64;
/** Parts of a partner that are told apart; more than any clause of news has. */
const MOST_PARTS = 30;

/**
 * Cuts clauses where the evidence changes from one counterpart to another, or to none.
 *
 *   clause   the ship carried 14 containers of bleach | while the crew waited for a pilot off the island
 *   partner  fourteen boxes of bleach were on board
 *   wanted   two clauses, cut where the partner's part ends
 *
 * Returns the articles with more clauses; `pairs` are those of the first look. Yields between steps of a few milliseconds.
 */
export function* refineClauses(
  articles: readonly SegmentedArticle[],
  { clauses, vocabulary }: Measured,
  pairs: JudgedPairs,
): Generator<undefined, SegmentedArticle[]> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const reader = new GainReader(clauses, texts, vocabulary);
  const partners = partnersOf(pairs);
  const cuts = new Map<string, number[]>();
  for (const clause of clauses) {
    if (clause.index % CLAUSES_A_STEP === 0) yield;
    const near = bestOf(partners.get(clause.index) ?? []);
    const borders = near.length === 0 ? [] : reader.bordersOf(clause);
    if (borders.length === 0) continue;
    const mass = reader.massOf(clause);
    const gained = bestCuts(mass, reader.gainsOf(clause, near), borders);
    const half =
      gained.length > 0 ? null : halvedAt(clause, mass, borders, reader.sureOf(clause, near), vocabulary);
    const found = half === null ? gained : [half];
    const text = texts.get(clause.article) ?? "";
    const places = found.map((word) => gapBefore(clause, word, text));
    if (places.length > 0) cuts.set(keyOf(clause.article, clause.place.start), places);
  }
  return articles.map((article) => ({
    ...article,
    clauses: article.clauses.flatMap((clause) =>
      cutAt(clause, cuts.get(keyOf(article.id, clause.start)) ?? [], article.text),
    ),
  }));
}

const keyOf = (article: string, start: number): string => `${article} ${String(start)}`;

function cutAt(clause: Clause, places: readonly number[], text: string): Clause[] {
  return [clause.start, ...places].map((start, i) => {
    const next = places[i];
    const end = next === undefined ? clause.end : start + text.slice(start, next).trimEnd().length;
    return { ...clause, start, end };
  });
}

/** A clause of another article and how well it fits, 0–1. */
interface Partner {
  readonly clause: number;
  readonly score: number;
}

function partnersOf({ count, a, b, scores }: JudgedPairs): Map<number, Partner[]> {
  const partners = new Map<number, Partner[]>();
  const add = (from: number, clause: number, score: number): void => {
    const list = partners.get(from);
    if (list) list.push({ clause, score });
    else partners.set(from, [{ clause, score }]);
  };
  for (let pair = 0; pair < count; pair++) {
    const score = scores[pair] ?? 0;
    if (score < LEAST_SCORE) continue;
    add(a[pair] ?? 0, b[pair] ?? 0, score);
    add(b[pair] ?? 0, a[pair] ?? 0, score);
  }
  return partners;
}

/** The best partners of a clause, in order of the text; of equals the first. */
function bestOf(partners: readonly Partner[]): Partner[] {
  if (partners.length <= MOST_PARTNERS) return [...partners];
  const ranked = partners.toSorted((x, y) => y.score - x.score || x.clause - y.clause);
  return ranked.slice(0, MOST_PARTNERS).sort((x, y) => x.clause - y.clause);
}

/** Reads what partners speak for the words of a clause. */
class GainReader {
  private readonly masses: (Sums | undefined)[] = [];
  private readonly starts: (readonly number[] | undefined)[] = [];
  private readonly borders: (readonly Border[] | undefined)[] = [];
  /** For each type the parts of the partner in hand that hold it, as bits; the lowest stands for the whole. */
  private readonly holders: Int32Array;

  constructor(
    private readonly clauses: readonly ClauseText[],
    private readonly texts: ReadonlyMap<ArticleId, string>,
    private readonly vocabulary: WeightedVocabulary,
  ) {
    this.holders = new Int32Array(vocabulary.size);
  }

  bordersOf(clause: ClauseText): readonly Border[] {
    return (this.borders[clause.index] ??= bordersOf(clause, this.texts.get(clause.article) ?? ""));
  }

  /** Numbers count for nothing: where they differ, outlets disagree on one thing more often than they say two. */
  massOf({ index, types, words }: ClauseText): Sums {
    return (this.masses[index] ??= sumsOf(
      Array.from(types, (type, i) => (words[i]?.numeric === true ? 0 : (this.vocabulary.weight[type] ?? 0))),
    ));
  }

  /** Partners in the same language that are like enough to show by themselves which half they have. */
  sureOf({ language }: ClauseText, near: readonly Partner[]): ClauseText[] {
    return near
      .filter(({ score }) => score >= LEAST_SURE)
      .map(({ clause }) => this.clauses[clause])
      .filter((partner) => partner !== undefined)
      .filter((partner) => partner.language === language);
  }

  /** For each article what its partners, and parts of partners, speak for each word. */
  gainsOf(clause: ClauseText, near: readonly Partner[]): Sums[][] {
    const gains = new Map<ArticleId, Sums[]>();
    for (const { clause: number, score } of near) {
      const partner = this.clauses[number];
      if (!partner) continue;
      const known = gains.get(partner.article) ?? [];
      gains.set(partner.article, [...known, ...this.gainsFrom(clause, partner, Math.sqrt(score))]);
    }
    return [...gains.values()];
  }

  /** From the whole partner and from each of its parts; `trust` scales them. */
  private gainsFrom(clause: ClauseText, partner: ClauseText, trust: number): Sums[] {
    const parts = this.hold(partner);
    const missed = partner.language === clause.language ? LACKED : LACKED_ACROSS;
    const rows = Array.from(
      { length: parts > 1 ? parts + 1 : 1 },
      () => new Float64Array(clause.types.length + 1),
    );
    clause.types.forEach((type, i) => {
      const weight = trust * (this.vocabulary.weight[type] ?? 0);
      const lacked = clause.words[i]?.numeric === true ? 0 : missed;
      for (const row of rows) row[i + 1] = (row[i] ?? 0) - weight * lacked;
      this.addFound(type, weight * (1 + lacked), rows, i + 1);
    });
    this.release(partner);
    const [whole] = rows;
    const share = parts > 1 ? WHOLE_OF_PARTS : WHOLE;
    if (whole) whole.forEach((sum, i) => (whole[i] = share * sum));
    return rows;
  }

  /** Adds to each row what its words are like the type: the likest counts. */
  private addFound(type: number, weight: number, rows: readonly Sums[], at: number): void {
    const { offsets, types, likeness } = this.vocabulary.neighbours;
    let wanted = (1 << rows.length) - 1;
    for (let i = offsets[type] ?? 0; i < (offsets[type + 1] ?? 0) && wanted !== 0; i++) {
      const found = (this.holders[types[i] ?? 0] ?? 0) & wanted;
      if (found === 0) continue;
      const gain = weight * (likeness[i] ?? 0);
      for (let part = 0; part < rows.length; part++) {
        const row = rows[part];
        if (row && (found >> part) & 1) row[at] = (row[at] ?? 0) + gain;
      }
      wanted &= ~found;
    }
  }

  /** Notes which words the partner has and returns how many parts it has. */
  private hold(partner: ClauseText): number {
    const starts = (this.starts[partner.index] ??= this.partStarts(partner));
    let part = 1;
    partner.types.forEach((type, i) => {
      if (starts.includes(i)) part++;
      this.holders[type] = (this.holders[type] ?? 0) | (1 << part) | 1;
    });
    return starts.length + 1;
  }

  private release({ types }: ClauseText): void {
    for (const type of types) this.holders[type] = 0;
  }

  /** Words at which a part of the partner opens that says something of its own. */
  private partStarts(partner: ClauseText): number[] {
    const mass = this.massOf(partner);
    const whole = mass[mass.length - 1] ?? 0;
    const starts: number[] = [];
    let from = 0;
    for (const border of this.bordersOf(partner)) {
      const at = mass[border.word] ?? 0;
      if (!opensClause(border) || at - from < LEAST_PART || whole - at < LEAST_PART) continue;
      if (starts.length === MOST_PARTS - 1) break;
      starts.push(border.word);
      from = at;
    }
    return starts;
  }
}
