import type { ScoredPair } from "../../model/alignment.ts";
import type { Clause, SegmentedArticle } from "../../model/article.ts";
import type { ClauseText } from "./clauseText.ts";
import { openersOf } from "./openers.ts";
import type { Measured } from "./score.ts";
import type { WeightedVocabulary } from "./vocabulary.ts";

/** Pairs from this score on take part. */
const LEAST_SCORE = 0.3;
/** A part has at least this weight of words: about four content words. Lower cuts off single names. */
const LEAST_WEIGHT = 8;
/** The part that a partner has: at least this share of its weight is found there … */
const FOUND = 0.4;
/** … and of the part it lacks no more than this. Raising it cuts more clauses. */
const LACKED = 0.15;
/** A partner that has this much of both parts says the whole: no cut. */
const WHOLE = 0.35;

/**
 * Mends clauses that say two things of which others have only one.
 *
 *   clause   the ship carried 14 containers of bleach | while the crew waited for a pilot off the island
 *   partner  fourteen boxes of bleach were on board
 *   wanted   two clauses, cut where the partner's part ends
 *
 * Returns the articles with more clauses; `pairs` are those of the first alignment.
 */
export function refineClauses(
  articles: readonly SegmentedArticle[],
  { clauses, vocabulary }: Measured,
  pairs: readonly ScoredPair[],
): SegmentedArticle[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const cuts = new Map<string, number>();
  const partners = partnersOf(pairs);
  for (const clause of clauses) {
    // Across languages too few words meet to show what a partner lacks.
    const near =
      partners.get(clause.index)?.filter((other) => clauses[other]?.language === clause.language) ?? [];
    if (near.length === 0) continue;
    const text = texts.get(clause.article) ?? "";
    const profiles = near.map((other) => foundWeights(clause, clauses[other], vocabulary));
    const cut = bestCut(weightsOf(clause, vocabulary), profiles, openingsOf(clause, text));
    if (cut !== null) cuts.set(keyOf(clause.article, clause.place.start), gapBefore(clause, cut, text));
  }
  return articles.map((article) => ({
    ...article,
    clauses: article.clauses.flatMap((clause) =>
      cutAt(clause, cuts.get(keyOf(article.id, clause.start)), article.text),
    ),
  }));
}

const keyOf = (article: string, start: number): string => `${article} ${String(start)}`;

function cutAt(clause: Clause, at: number | undefined, text: string): Clause[] {
  if (at === undefined) return [clause];
  const end = clause.start + text.slice(clause.start, at).trimEnd().length;
  return [
    { ...clause, end },
    { ...clause, start: at },
  ];
}

const MARK = /[،,;:؛()«»"“”—–]/;

/** Words at which a part may begin: after a mark, at a conjunction or a relative pronoun, in Arabic at a joined و. */
function openingsOf({ words, language }: ClauseText, text: string): number[] {
  const openers = openersOf(language);
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    if (!before || !/\s/.test(text.slice(before.end, word.start))) return [];
    const opens =
      MARK.test(text.slice(before.end, word.start)) ||
      openers.has(word.norm) ||
      (language === "ar" && text.startsWith("و", word.start));
    return opens ? [i] : [];
  });
}

/** Offset after the last white space before a word, so that an opening mark goes with it. */
function gapBefore({ words }: ClauseText, index: number, text: string): number {
  const [from, to] = [words[index - 1]?.end ?? 0, words[index]?.start ?? 0];
  return from + text.slice(from, to).search(/\S*$/);
}

function partnersOf(pairs: readonly ScoredPair[]): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const list = partners.get(from);
    if (list) list.push(to);
    else partners.set(from, [to]);
  };
  for (const { a, b, score } of pairs) {
    if (score < LEAST_SCORE) continue;
    add(a, b);
    add(b, a);
  }
  return partners;
}

/** Numbers count for nothing: where they differ, outlets disagree on one thing more often than they say two. */
const weightsOf = ({ types, words }: ClauseText, vocabulary: WeightedVocabulary): number[] =>
  Array.from(types, (type, i) => (words[i]?.numeric === true ? 0 : (vocabulary.weight[type] ?? 0)));

/** For each word of the clause, how much of its weight the partner has. */
function foundWeights(
  clause: ClauseText,
  partner: ClauseText | undefined,
  vocabulary: WeightedVocabulary,
): number[] {
  const there = new Set(partner?.types);
  return Array.from(clause.types, (type, i) => {
    if (clause.words[i]?.numeric === true) return 0;
    const near = vocabulary.neighbours[type]?.find((neighbour) => there.has(neighbour.type));
    return (vocabulary.weight[type] ?? 0) * (near?.likeness ?? 0);
  });
}

/** The word before which the clause is cut: where some partner has one part and lacks the other, and none has both. */
function bestCut(
  weights: readonly number[],
  profiles: readonly (readonly number[])[],
  openings: readonly number[],
): number | null {
  let best: number | null = null;
  let clearest = 0;
  for (const cut of openings) {
    const [left, right] = [sum(weights, 0, cut), sum(weights, cut, weights.length)];
    if (left < LEAST_WEIGHT || right < LEAST_WEIGHT) continue;
    const shares = profiles.map(
      (found) => [sum(found, 0, cut) / left, sum(found, cut, found.length) / right] as const,
    );
    if (shares.some(([x, y]) => Math.min(x, y) > WHOLE)) continue;
    for (const [x, y] of shares) {
      if (Math.max(x, y) < FOUND || Math.min(x, y) > LACKED || Math.abs(x - y) <= clearest) continue;
      clearest = Math.abs(x - y);
      best = cut;
    }
  }
  return best;
}

function sum(values: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] ?? 0;
  return total;
}
